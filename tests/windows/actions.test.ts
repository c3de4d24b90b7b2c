import { afterEach, expect, test, vi } from 'vitest';
import { postingActions } from '../../entrypoints/windows/actions';
import { FULL, PROFILE } from '../gallery/fake';

afterEach(() => vi.unstubAllGlobals());

test('a match is copied with all that the posting states: place, way of working, salary and dates', async () => {
  const writeText = vi.fn(async (_text: string) => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { copyMatch } = postingActions(
    () => 1,
    () => PROFILE,
  );
  await copyMatch(FULL);
  const copied = writeText.mock.calls[0]?.[0];
  expect(copied).toContain(FULL.title);
  expect(copied).toContain('Berlin, DE; Prague, CZ');
  expect(copied).toContain('60,000');
  expect(copied).toContain('2099-12-31');
});
