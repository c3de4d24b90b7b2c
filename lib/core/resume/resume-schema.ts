import * as v from 'valibot';
import { LEVELS } from '../profile/profile';
import { skillId } from '../schemas';
import type { ListedName, Position, Resume } from './resume';
import { LONGEST_LINE, MOST_LINES } from './within-limits';

const text = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const said = v.object({ text, line });
const month = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(40_000));
const lines = v.pipe(v.array(said), v.maxLength(MOST_LINES));

const period = v.pipe(
  v.object({ from: month, to: v.optional(month) }),
  v.transform(({ from, to }) => (to === undefined ? { from } : { from, to })),
);
const position = v.pipe(
  v.object({ period: v.optional(period), head: lines, lines }),
  v.transform(({ period, ...rest }): Position => (period ? { period, ...rest } : rest)),
);
const listed = v.pipe(
  v.object({
    text,
    line,
    isHeading: v.optional(v.literal(true)),
    id: v.optional(skillId),
    level: v.optional(v.picklist(LEVELS)),
    years: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(60))),
  }),
  v.transform(
    (name): ListedName => Object.fromEntries(Object.entries(name).filter(([, value]) => value !== undefined)) as never,
  ),
);

/** A résumé that was taken apart, copied field by field. */
export const resumeSchema: v.GenericSchema<unknown, Resume> = v.object({
  positions: v.pipe(v.array(position), v.maxLength(MOST_LINES)),
  listed: v.pipe(v.array(listed), v.maxLength(MOST_LINES)),
  prose: lines,
  unclear: v.exactOptional(lines),
});
