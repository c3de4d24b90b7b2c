import { marksOf } from '../../lib/core/compare';
import type { Mark } from '../../lib/core/match';
import { EMPTY_PROFILE, type Profile } from '../../lib/core/profile';
import type { Reading } from '../../lib/core/reading';
import type { Settings } from '../../lib/core/settings';

/** What to paint. In one colour the profile has no part in it: not in how marks look, and not in which words are marked. */
export function marksToPaint(reading: Reading, profile: Profile, { oneColour }: Settings): Mark[] {
  if (!oneColour) return marksOf(reading, profile);
  return marksOf(reading, EMPTY_PROFILE).map((mark) => ({ ...mark, mark: 'any' }));
}
