import { expect, it } from 'vitest';
import { isNewerThan } from '../../../lib/core/profile/newer';

it.each<[unknown, boolean]>([
  [{ version: 3 }, true],
  [{ version: 2 }, false],
  [{ version: 1 }, false],
  [{ version: '3' }, false],
  [{}, false],
  [null, false],
  ['version', false],
])('of %j says whether it is newer than what is known: %s', (found, isNewer) => {
  expect(isNewerThan(found, { version: 2 })).toBe(isNewer);
});

it('is never newer than what has no version', () => {
  expect(isNewerThan({ version: 3 }, {})).toBe(false);
});
