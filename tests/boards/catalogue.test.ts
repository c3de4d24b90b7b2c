import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BOARDS } from '../../lib/boards/catalogue';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
const PLACES: Record<string, string> = { fixed: '- From the start: ', ask: '- Where you switch it on' };
/** What README.md calls a board where that is not its name alone. */
const WRITTEN: Record<string, string> = { 'Workday (myworkdaysite.com)': 'Workday on myworkdaysite.com' };

test.each(Object.entries(PLACES))(
  'README.md names every board of the kind “%s”: add yours to “Where it works”',
  (kind, start) => {
    const [, line = ''] = readme.split(start);
    const [named = ''] = line.split(' - ');
    const boards = BOARDS.filter(({ access }) => access === kind).map(({ name }) => WRITTEN[name] ?? name);
    expect(boards.length).toBeGreaterThan(9);
    expect(boards.filter((name) => !named.includes(name))).toEqual([]);
  },
);
