import { lookOf, styleOf } from '../../../lib/core/marks/mark-look';
import { QUIET_STYLE, type StyledMark } from '../../../lib/core/marks/mark-style';
import { isMarked } from '../../../lib/core/marks/marked-hosts';
import type { Settings } from '../../../lib/core/marks/settings';
import { marksOf } from '../../../lib/core/match/marks';
import { EMPTY_PROFILE, type Profile } from '../../../lib/core/profile/profile';
import type { Reading } from '../../../lib/core/reading';

/**
 * What to paint of a posting at this address; nothing where marks are off. In one colour the profile has no part in it: not in
 * how marks look, and not in which words are marked.
 */
export function marksToPaint(reading: Reading, address: string, profile: Profile, settings: Settings): StyledMark[] {
  if (!isMarked(settings, address)) return [];
  const marks = marksOf(reading, settings.oneColour ? EMPTY_PROFILE : profile).map(({ start, end, mark }) => {
    return { start, end, style: styleOf(lookOf(mark, settings)) };
  });
  if (!settings.unknown || reading.unknown.length === 0) return marks;
  const quiet = reading.unknown.map(({ start, end }) => ({ start, end, style: QUIET_STYLE }) as const);
  // The page chooses those in view by halving.
  return [...marks, ...quiet].sort((a, b) => a.start - b.start);
}
