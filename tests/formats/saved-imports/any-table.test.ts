import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReaderError } from '../../../lib/core/reader-error';
import { readPostingsTable } from '../../../lib/formats/saved-imports/postings-csv';

const NOW = '2026-11-29T10:00:00.000Z';
const word = fc.stringMatching(/^[A-Za-zäß字][\wé ]{0,10}[a-z]$/).map((one) => one.replace(/\s+/g, ' '));
const cell = fc.oneof(
  fc.constant(''),
  word,
  fc.tuple(word, word).map(([a, b]) => `${a}, "${b}"; x|y`),
);

test('HI-03: of any table each row is a posting or told, and no cell that says something is lost', () => {
  const shape = fc.record({
    separator: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n'),
    columns: fc.shuffledSubarray(['Company', 'Mood', 'Notes', 'Tags', 'Salary', 'Recruiter', 'Location']),
    rows: fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(shape, ({ separator, end, columns, rows }) => {
      const header = ['Title', ...columns];
      const cells = rows.map((row) => row.slice(0, header.length));
      const quoted = (one: string) => `"${one.replaceAll('"', '""')}"`;
      const text = [header, ...cells].map((row) => row.map(quoted).join(separator)).join(end);
      const { postings, skipped, isCut } = readPostingsTable(text, NOW);
      const said = cells.filter((row) => row.some((one) => one !== ''));
      expect([postings.length + skipped.length, isCut]).toEqual([said.length, false]);
      const titled = said.filter(([title]) => title !== '');
      expect(postings).toHaveLength(titled.length);
      for (const [i, row] of titled.entries()) {
        const { posting, note, tags } = postings[i] ?? expect.fail('A row is lost.');
        const all = [posting.title, posting.company, posting.location, posting.salary, note, ...tags].join('\n');
        for (const one of row) for (const part of one.split(/[,;]/)) expect(all).toContain(part.trim());
      }
    }),
    { numRuns: 500 },
  );
});

test('HI-03: whatever is cut out of a table or put into it, it is read or refused with a sentence', () => {
  const whole =
    'Title,Company,Status,Applied,Notes\n"Engineer, senior",Acme,Applied,24.11.2026,"two\nlines"\nDev,Quay,,,\n';
  const put = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('"', '""', ',', '\n', '\r', '\0', '\ufeff', '=1'),
  );
  const change = fc.record({ at: fc.nat(whole.length), cut: fc.nat(12), put });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const text = changes.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), whole);
      try {
        const { postings, skipped } = readPostingsTable(text, NOW);
        expect(postings.length + skipped.length).toBeLessThanOrEqual(text.split(/[\n\r]/).length);
      } catch (error) {
        expect(error).toBeInstanceOf(ReaderError);
        expect((error as Error).message).toMatch(/\.$/);
      }
    }),
    { numRuns: 1_500 },
  );
});
