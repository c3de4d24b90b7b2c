import * as v from 'valibot';
import { LONGEST_TEXT, postingSchema, profileSkillSchema, skillId } from '../core/schemas';
import type { PageCalls, WindowCalls } from './protocol';

type Schemas<Calls> = {
  [K in keyof Calls]: v.GenericSchema<unknown, Calls[K] extends (call: infer Call) => unknown ? Call : never>;
};

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = { tabId: number, frameId: number, key };
const offset = v.pipe(number, v.maxValue(LONGEST_TEXT));
const nothing = v.pipe(
  v.object({}),
  v.transform((): Record<string, never> => ({})),
);

/** What each call of a page must look like; everything else is refused, unknown fields are left behind. */
export const pageCallSchemas: Schemas<PageCalls> = {
  'posting-found': v.pipe(
    v.object({
      key,
      path: v.pipe(v.string(), v.maxLength(300)),
      posting: postingSchema,
      structured: v.optional(v.pipe(v.string(), v.maxLength(524_288))),
    }),
    v.transform(({ structured, ...call }) => (structured === undefined ? call : { ...call, structured })),
  ),
  'postings-present': v.object({ keys: v.pipe(v.array(key), v.maxLength(2_000)) }),
};

/** What each call of a window must look like. */
export const windowCallSchemas: Schemas<WindowCalls> = {
  'get-tab': v.object({ tabId: number }),
  'get-posting': v.object(place),
  'show-mention': v.object({ ...place, start: offset, end: offset }),
  'search-skills': v.object({ query: v.pipe(v.string(), v.maxLength(200)) }),
  'get-profile': nothing,
  'save-skill': profileSkillSchema,
  'remove-skill': v.object({ id: skillId }),
};
