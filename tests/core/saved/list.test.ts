import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filtered, type Listed, NO_FILTER, SORT_KEYS, skillsIn, sorted } from '../../../lib/core/saved/list';
import type { SavedSummary } from '../../../lib/core/saved/summary';

const NOW = Date.parse('2026-11-29T12:00:00.000Z');
const collator = new Intl.Collator('en', { numeric: true });

function listed(id: string, change: Partial<SavedSummary> = {}, rank = 50): Listed {
  const summary: SavedSummary = {
    id,
    address: `https://jobs.example/${id}`,
    title: `Engineer ${id}`,
    company: 'Acme',
    board: 'lever',
    savedAt: '2026-11-20T09:30:00.000Z',
    status: 'saved',
    statusAt: '2026-11-20T09:30:00.000Z',
    note: '',
    tags: [],
    facts: [],
    asks: 'r:go,rust p2:docker',
    fields: '',
    readBy: '',
    ...change,
  };
  return { summary, match: { met: 1, of: 2 }, rank };
}

const ALL = [
  listed('1', { title: 'Plattform-Entwickler München', tags: ['nearby'], workMode: 'remote' }, 90),
  listed(
    '2',
    {
      status: 'applied',
      savedAt: '2026-11-28T09:30:00.000Z',
      board: 'greenhouse',
      sources: ['indeed', 'jobs.example'],
    },
    20,
  ),
  listed(
    '3',
    { asks: 'r:python', note: 'Call Ada', facts: [{ kind: 'workMode', value: { mode: 'hybrid' }, from: 'text' }] },
    -1,
  ),
];
const ids = (list: Listed[]) => list.map(({ summary }) => summary.id);
const left = (change: Partial<typeof NO_FILTER>) =>
  ids(filtered(ALL, { ...NO_FILTER, ...change }, (id) => id.toUpperCase(), NOW));

test.each([
  ['everything', {}, ['1', '2', '3']],
  ['words in any order, without case and accents', { text: 'MUNCHEN platt' }, ['1']],
  ['a tag', { text: 'nearby' }, ['1']],
  ['a note', { text: 'ada' }, ['3']],
  ['the name of a skill', { text: 'docker' }, ['1', '2']],
  ['a skill', { skill: 'rust' }, ['1', '2']],
  ['no part of a skill', { skill: 'rus' }, []],
  ['a status', { status: 'applied' as const }, ['2']],
  ['a board', { board: 'greenhouse' }, ['2']],
  ['a board that is one of its sources', { board: 'indeed' }, ['2']],
  ['another one of them', { board: 'jobs.example' }, ['2']],
  ['no part of a board', { board: 'jobs' }, []],
  ['the name of a source', { text: 'indeed' }, ['2']],
  ['where the page says it', { mode: 'remote' as const }, ['1']],
  ['where the text says it', { mode: 'hybrid' as const }, ['3']],
  ['how well it matches', { least: 50 }, ['1']],
  ['how long ago it was saved', { days: 7 }, ['2']],
])('%s is left in', (_what, change, expected) => {
  expect(left(change)).toEqual(expected);
});

test('a list is sorted by each key, what has none last, in both directions', () => {
  const by = (key: (typeof SORT_KEYS)[number], down = true) => ids(sorted(ALL, { by: key, down }, collator));
  expect(by('match')).toEqual(['1', '2', '3']);
  expect(by('match', false)).toEqual(['2', '1', '3']);
  expect(by('saved')).toEqual(['2', '1', '3']);
  expect(by('title', false)).toEqual(['2', '3', '1']);
  expect(by('status', true)[0]).toBe('2');
});

test('sorting loses nothing, whatever the key', () => {
  const any = fc.array(fc.record({ id: fc.uuid(), rank: fc.integer({ min: -1, max: 100 }), title: fc.string() }));
  fc.assert(
    fc.property(any, fc.constantFrom(...SORT_KEYS), fc.boolean(), (all, by, down) => {
      const list = all.map(({ id, rank, title }) => listed(id, { title }, rank));
      expect(ids(sorted(list, { by, down }, collator)).toSorted()).toEqual(ids(list).toSorted());
    }),
  );
});

test('the skills of a posting are those it asks for and the fields it names', () => {
  const { summary } = listed('1', { asks: 'r3:go,rust x?o:perl', fields: 'c:cloud' });
  expect([...skillsIn(summary)]).toEqual(['go', 'rust', 'perl', 'cloud']);
});
