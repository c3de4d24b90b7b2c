import * as v from 'valibot';
import { CONTRACT_TYPES, FACT_SOURCES, type Fact, PAY_TIMES } from '../posting/fact';
import { isDay } from '../posting/fields/date';
import { WORK_MODES } from '../posting/posting';
import { LONGEST_TEXT } from '../posting/posting-schema';

const LONGEST = 500;
const MOST = 500;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(LONGEST));
const day = v.pipe(v.string(), v.check(isDay));
const share = v.picklist(['full', 'part']);

const beside = {
  evidence: text,
  from: v.picklist(FACT_SOURCES),
  start: v.exactOptional(offset),
  end: v.exactOptional(offset),
};
const maybe = v.exactOptional;

/** A fact as `factsOf` made it and the browser stored it. */
export const factSchema: v.GenericSchema<unknown, Fact> = v.variant('kind', [
  v.object({
    kind: v.literal('pay'),
    value: v.object({
      min: maybe(amount),
      max: maybe(amount),
      currency: maybe(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
      per: v.picklist(PAY_TIMES),
    }),
    ...beside,
  }),
  v.object({ kind: v.literal('experience'), value: v.object({ min: amount, max: maybe(amount) }), ...beside }),
  v.object({
    kind: v.literal('workMode'),
    value: v.object({ mode: v.picklist(WORK_MODES), daysInOffice: maybe(amount) }),
    ...beside,
  }),
  v.object({ kind: v.literal('place'), value: v.object({ text }), ...beside }),
  v.object({ kind: v.literal('visa'), value: v.object({ sponsored: v.boolean() }), ...beside }),
  v.object({ kind: v.literal('clearance'), value: v.object({ asked: v.boolean(), level: maybe(text) }), ...beside }),
  v.object({ kind: v.literal('citizenship'), value: v.object({ of: text }), ...beside }),
  v.object({
    kind: v.literal('contract'),
    value: v.object({ type: v.picklist(CONTRACT_TYPES), months: maybe(amount) }),
    ...beside,
  }),
  v.object({ kind: v.literal('hours'), value: v.object({ share, perWeek: maybe(amount) }), ...beside }),
  v.object({ kind: v.literal('language'), value: v.object({ name: text, level: maybe(text) }), ...beside }),
  v.object({ kind: v.literal('closed'), value: v.object({ since: maybe(day) }), ...beside }),
]);

/** The facts of a reading. */
export const factsSchema = v.pipe(v.array(factSchema), v.maxLength(MOST));
