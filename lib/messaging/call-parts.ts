import * as v from 'valibot';

/** A schema for each call of a map. */
export type Schemas<Calls> = {
  [K in keyof Calls]: v.GenericSchema<unknown, Calls[K] extends (call: infer Call) => unknown ? Call : never>;
};

/** Tells postings of one frame apart. */
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** A number of the browser's: a tab, a frame. */
export const number = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Where a posting stands in a tab. */
export const place = { tabId: number, frameId: number, key };
/** A call without an argument. */
export const nothing = v.pipe(
  v.object({}),
  v.transform((): Record<string, never> => ({})),
);
