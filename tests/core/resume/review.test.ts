import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { resumeSchema } from '../../../lib/core/resume/resume-schema';
import { resumeOfText } from '../../../lib/core/resume/resume-text';
import { offered } from '../../../lib/core/resume/review';
import { anyText } from '../any-text';

test('found skills are new, change something or nothing; what the document does not say stays', () => {
  const found = (id: string, more = {}) => ({ id, name: id, evidence: '', line: 1, ...more });
  const own = (id: string, more = {}) => ({ id, name: id.toUpperCase(), level: 'expert' as const, ...more });
  const all = offered([found('a'), found('b', { years: 3 }), found('c'), found('d', { guess: true })], {
    version: 1,
    skills: [own('b', { years: 2 }), own('c', { years: 5 })],
  });
  expect(all.map(({ skill, effect }) => [skill, effect])).toEqual([
    [{ id: 'a', name: 'a', level: 'working' }, 'new'],
    [{ id: 'b', name: 'B', level: 'expert', years: 3 }, 'changed'],
    [{ id: 'c', name: 'C', level: 'expert', years: 5 }, 'same'],
    [{ id: 'd', name: 'd', level: 'working' }, 'new'],
  ]);
});

test('what is made of a text passes the schema of the message that carries it, unchanged', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constantFrom('Skills', 'Work', '2019 – now', 'Go, C++'))), (lines) => {
      const resume = resumeOfText(lines.join('\n'));
      expect(v.parse(resumeSchema, structuredClone(resume))).toEqual(resume);
    }),
    { numRuns: 300 },
  );
});

test.each([
  {},
  { positions: [], listed: [{ text: 'x', line: 0 }], prose: [] },
  { positions: [{ head: [] }], listed: [], prose: [] },
])('anything else is refused: %o', (value) => expect(v.safeParse(resumeSchema, value).success).toBe(false));
