import * as v from 'valibot';
import { LONGEST_FIELD } from '../lengths';
import { shortText } from '../schemas';
import { isDay } from './fields/date';
import { statedFields } from './fields/stated';
import { type Posting, SAID_BY, SAID_LINES, type SaidLines, WORK_MODES } from './posting';

/** The most characters of a posting's text that are read. */
export const LONGEST_TEXT = 200_000;
const MOST_BLOCKS = 20_000;
const DEEPEST_LIST = 100;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));
const block = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(['heading', 'item', 'text']),
  depth: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(DEEPEST_LIST))),
});

/** A field that a posting may do without: what does not fit is left out. */
const optional = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined);
const day = v.pipe(v.string(), v.check(isDay));

const lines = v.record(v.picklist(SAID_LINES), shortText(LONGEST_FIELD));
const said = v.pipe(
  v.record(v.picklist(SAID_BY), lines),
  v.transform((all) => all as Partial<Record<(typeof SAID_BY)[number], SaidLines>>),
);

/** A posting as a page sends it, or as it was saved; blocks must be ordered, apart, and inside the text. */
export const postingSchema = v.pipe(
  v.object({
    url: v.pipe(v.string(), v.maxLength(2_000)),
    title: shortText(LONGEST_FIELD),
    company: shortText(LONGEST_FIELD),
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    blocks: v.pipe(v.array(block), v.maxLength(MOST_BLOCKS)),
    location: optional(shortText(LONGEST_FIELD)),
    workMode: optional(v.picklist(WORK_MODES)),
    salary: optional(shortText(LONGEST_FIELD)),
    datePosted: optional(day),
    validThrough: optional(day),
    cut: optional(v.boolean()),
    said: optional(said),
  }),
  v.check(
    ({ text, blocks }) =>
      blocks.every(
        (one, i) => one.start <= one.end && one.end <= text.length && one.start >= (blocks[i - 1]?.end ?? 0),
      ),
    'blocks overlap or lie outside of the text',
  ),
  v.transform(({ url, title, company, text, blocks, cut, said, ...fields }): Posting => {
    return { url, title, company, text, blocks, ...(cut && { cut }), ...(said && { said }), ...statedFields(fields) };
  }),
);
