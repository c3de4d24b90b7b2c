import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { compare } from '../../../lib/core/match/compare';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../../lib/core/profile/overlay';
import type { Profile } from '../../../lib/core/profile/profile';
import { read } from '../../../lib/core/read';
import { savedNow } from '../../../lib/core/saved/merge-saved';
import { readingOf, summaryOf } from '../../../lib/core/saved/summary';
import { askedSkillSchema, summarySchema } from '../../../lib/core/saved/summary-schema';
import { DICTIONARY } from '../small-dictionary';

const AT = '2026-11-21T09:30:00.000Z';
const posting = plainPosting(
  '# Engineer\n\n3 years of Python or Django are required. MySQL is a plus, and Docker.\nIf you know 70 % of this, apply. Remote.',
);
const reading = read(posting, DICTIONARY, EMPTY_OVERLAY);
const saved = { ...savedNow({ id: 'lever:1', posting, reading, now: AT }), reading };
const PROFILE: Profile = {
  version: 1,
  skills: [
    { id: 'python', name: 'Python', level: 'working', years: 2 },
    { id: 'mysql', name: 'MySQL', level: 'expert' },
  ],
};

test('a summary compares as the whole posting does', () => {
  const summary = summaryOf(saved, 'now');
  const whole = compare(reading, PROFILE);
  expect(whole.of).toBeGreaterThan(1);
  const brief = compare(readingOf(summary, reading.skills), PROFILE);
  expect({ ...brief, lines: [] }).toEqual({ ...whole, lines: [] });
  expect(brief.lines.map(({ outcome, skill, points }) => [outcome, skill, points])).toEqual(
    whole.lines.map(({ outcome, skill, points }) => [outcome, skill, points]),
  );
});

test('it holds what the reader says, the board, and neither text nor evidence', () => {
  const summary = summaryOf(
    {
      ...saved,
      statuses: [...saved.statuses, { status: 'applied', at: '2026-11-22T09:30:00.000Z' }],
      note: 'x'.repeat(5_000),
      tags: ['a'],
    },
    'now',
  );
  expect(summary).toMatchObject({
    board: 'lever',
    status: 'applied',
    statusAt: '2026-11-22T09:30:00.000Z',
    tags: ['a'],
  });
  expect(JSON.stringify(summary)).not.toContain('are required');
  expect(summary.note).toHaveLength(500);
});

test.each([
  ['linkedin:4000001', 'https://www.linkedin.com/jobs/view/4000001', 'linkedin'],
  ['https://jobs.example/1', 'https://www.jobs.example/1', 'jobs.example'],
  ['x', '', ''],
])('%s at %j is from “%s”', (id, url, board) => {
  expect(summaryOf({ ...saved, id, posting: { ...posting, url } }, '').board).toBe(board);
});

test('it tells of each source the board, or the host, in their order', () => {
  const at = (id: string, url: string) => ({ id, savedAt: AT, posting: { ...posting, url } });
  const sources = [
    at('indeed:2', 'https://indeed.com/viewjob?jk=2'),
    at('x', 'https://www.jobs.example/2'),
    at('y', ''),
  ];
  const summary = summaryOf({ ...saved, sources }, 'now');
  expect(summary.sources).toEqual(['indeed', 'jobs.example', '']);
  expect(v.parse(summarySchema, structuredClone(summary))).toEqual(summary);
  expect(v.is(summarySchema, { ...summary, sources: 'indeed' })).toBe(false);
  expect(summaryOf(saved, 'now')).not.toHaveProperty('sources');
});

test('ST-04: it comes back from the disk as it was, and what is none is refused', () => {
  const summary = summaryOf(saved, 'now');
  expect(v.parse(summarySchema, structuredClone(summary))).toEqual(summary);
  for (const skill of Object.values(reading.skills)) expect(v.parse(askedSkillSchema, skill)).toEqual(skill);
  for (const key of Object.keys(summary).filter((one) => !['bar', 'location', 'workMode'].includes(one)))
    expect(v.is(summarySchema, { ...summary, [key]: Symbol.iterator })).toBe(false);
  fc.assert(fc.property(fc.anything(), (value) => typeof v.is(summarySchema, value) === 'boolean'));
});
