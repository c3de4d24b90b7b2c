import { expect, test } from 'vitest';
import { againstOrder, emptyRooms, tooFull, withoutRoom } from './room-rules';
import { HOUSES } from './rooms';

const source = (path: string, text = '') => ({ path, text });

test.each(['lib/core/pay.ts', 'lib/ui/Score.tsx', 'lib/core/new-room/x.ts', 'entrypoints/background/badge-text.ts'])(
  '%s stands in no room, and is told which there are',
  (path) => expect(withoutRoom([path], HOUSES)).toEqual([expect.stringMatching(/stands in no room.*\/ \(/)]),
);

test.each(['lib/core/read.ts', 'lib/core/posting/fields/date.ts', 'lib/ui/data.ts', 'lib/ui/match/Score.tsx'])(
  '%s is where it belongs',
  (path) => expect(withoutRoom([path], HOUSES)).toEqual([]),
);

test.each([
  ['lib/core/text/a.ts', "import { b } from '../cues/b';"],
  ['lib/core/dictionary/a.ts', "import { b } from '../mentions/b';"],
  ['lib/core/cues/a.ts', "import type { B } from '../posting/fields/b';"],
  ['lib/core/profile/a.ts', "import { b } from '../match';"],
])('%s may not: %s', (path, text) =>
  expect(againstOrder([source(path, text)], HOUSES)).toEqual([expect.stringMatching(/stands before/)]),
);

test.each([
  ['lib/core/mentions/a.ts', "import { b } from '../text/b';"],
  ['lib/core/text/a.ts', "import { b } from '../skill';"],
  ['lib/core/text/a.ts', "import { b } from './b';"],
  ['lib/core/read.ts', "import { b } from './saved/b';"],
  ['lib/ui/match/a.ts', "import { b } from '../posting/b';"],
])('%s may: %s', (path, text) => expect(againstOrder([source(path, text)], HOUSES)).toEqual([]));

test('a room that holds nothing is named', () => {
  const [house] = HOUSES.filter(({ path }) => path === 'lib/page');
  const paths = ['lib/page/text/a.ts', 'lib/page/marks/b.ts', 'lib/page/watch/c.ts'];
  expect(emptyRooms(paths, house ? [house] : [])).toEqual([expect.stringMatching(/^lib\/page\/main-text\//)]);
});

test('a room of more than fifteen files is named, a folder of equal things is not', () => {
  const files = (folder: string) => Array.from({ length: 16 }, (_, i) => `${folder}/file-${i}.ts`);
  expect(tooFull(files('lib/core/text'))).toEqual([expect.stringMatching(/^lib\/core\/text\/: 16 files/)]);
  expect(tooFull([...files('lib/boards'), ...files('skills/cloud'), ...files('lib/core/text').slice(1)])).toEqual([]);
});
