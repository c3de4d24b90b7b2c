import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { plainPosting } from '../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY } from '../../lib/core/profile/overlay';
import { read } from '../../lib/core/read';
import { PhraseTrie } from '../../lib/core/text/phrases/phrase-trie';
import { DICTIONARY } from './small-dictionary';

const TEXT = readFileSync(join(process.cwd(), 'tests/fixtures/postings/platform-engineer.md'), 'utf8');

/** What a function has patterns do: each as it is written, with how often it runs. */
function patternsOf(run: () => unknown): Map<string, number> {
  const counts = new Map<string, number>();
  const exec = RegExp.prototype.exec;
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    counts.set(`${this}`, (counts.get(`${this}`) ?? 0) + 1);
    return exec.call(this, text);
  });
  run();
  spy.mockRestore();
  return counts;
}

// What a worker that has just woken pays for before it answers: each pattern is compiled when it first runs, each phrase takes its time to be written into a
// tree. A rule that goes over a limit can mostly be asked where a word stands that it is not said without.
test('a reading brings in and runs only what its text needs', { retry: 0 }, () => {
  const written = vi.spyOn(PhraseTrie.prototype, 'add');
  const first = patternsOf(() => read(plainPosting(TEXT), DICTIONARY, EMPTY_OVERLAY));
  expect(first.size).toBeLessThan(300);
  expect(written.mock.calls.length).toBeLessThan(850);
  const second = patternsOf(() => read(plainPosting(TEXT), DICTIONARY, EMPTY_OVERLAY));
  expect([...second.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(1.8 * TEXT.length);
});
