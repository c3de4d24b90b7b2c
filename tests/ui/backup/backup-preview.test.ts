import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import type { Reading } from '../../../lib/core/reading';
import { backupHead, backupLine } from '../../../lib/core/saved/backup';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import { partsOf, previewOf } from '../../../lib/ui/backup/backup-preview';

const AT = '2026-11-21T09:30:00.000Z';
const line = (id: string) =>
  backupLine({
    kind: 'posting',
    value: savedNow({ id, posting: plainPosting('Go'), reading: {} as Reading, now: AT }),
  });
const file = (...lines: string[]) => new Blob(lines);

test('what a backup holds is counted, and a line that is not understood refuses nothing else', async () => {
  const backup = file(backupHead(AT), line('a'), '{"kind":"posting"}\n', 'x\n', '\n', line('b'));
  expect(await previewOf(backup, (id) => id === 'b')).toEqual({
    added: 1,
    merged: 1,
    skills: 0,
    words: 0,
    hasSettings: false,
    faults: { lines: [3, 4], count: 2 },
  });
  const ids: string[] = [];
  for await (const part of partsOf(backup)) if (part.kind === 'posting') ids.push(part.value.id);
  expect(ids).toEqual(['a', 'b']);
});

test.each([
  ['nothing', ''],
  ['a profile', '{"format":"skillmark-profile","version":1,"skills":[]}'],
  ['a page', '<!doctype html>'],
])('%s is no backup', async (_what, text) => {
  await expect(previewOf(file(text), () => false)).rejects.toThrow('no backup');
});

test('HI-03: whatever is put into a backup or cut out of its lines, each line is taken in or told, and whole ones are all taken in', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  const whole = fc.record({ id: fc.uuid(), text, note: text }).map(({ id, text, note }) => {
    const saved = savedNow({ id, posting: plainPosting(text.toWellFormed()), reading: {} as Reading, now: AT });
    return { id, line: backupLine({ kind: 'posting', value: { ...saved, note: note.toWellFormed() } }) };
  });
  const part = fc.oneof(
    { weight: 3, arbitrary: whole },
    fc.tuple(whole, fc.nat(400), fc.integer({ min: 1, max: 9 })).map(([{ line }, at, cut]) => {
      const from = at % (line.length - 10);
      return { line: `${line.slice(0, from)}${line.slice(from + cut).trimEnd()}\n` };
    }),
    fc
      .constantFrom('{}', '[]', 'null', '{"kind":"__proto__","value":{}}', '{"kind":"posting","value":[]}', '"', ',')
      .map((line) => ({ line: `${line}\n` })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
      const backup = file(backupHead(AT), ...parts.map(({ line }) => line));
      const { added, merged, faults } = await previewOf(backup, () => false);
      expect([added + faults.count, merged]).toEqual([parts.length, 0]);
      const taken: string[] = [];
      for await (const one of partsOf(backup)) if (one.kind === 'posting') taken.push(one.value.id);
      expect(taken).toHaveLength(added);
      for (const one of parts) if ('id' in one) expect(taken).toContain(one.id);
    }),
    { numRuns: 300 },
  );
});
