import * as v from 'valibot';
import type { Needs } from '../profile/needs';
import { needsSchema } from '../profile/needs-schema';
import { LONGEST_HOST, MOST_HOSTS } from './host-limits';
import { PALETTES, type Swatches } from './palettes';
import { SWATCH_NAMES } from './swatches';
import { type TableChoice, tableChoiceSchema, WHOLE_TABLE } from './table-choice';

/** What the reader has set. */
export interface Settings {
  version: 2;
  /** False where nothing is marked on any page. */
  marks: boolean;
  /** The hosts whose postings are not marked, in the order they were switched off. */
  unmarkedHosts: string[];
  /** The colour of each kind of mark. */
  swatches: Swatches;
  /** True where all marks look alike, so that a page cannot tell from them what the reader knows. */
  oneColour: boolean;
  /** True where names that are in no list are marked, too. */
  unknown: boolean;
  /** True where titles in lists of boards are told apart that the reader has saved, turned down or looked at. */
  lists: boolean;
  /** For how many days it is remembered which postings were looked at; 0 where it is not. */
  viewedDays: number;
  /** What tables of postings hold; absent where nothing was chosen. */
  table?: TableChoice;
  /** What matters to the reader, in settings of before that belonged to their profile. */
  needs?: Needs;
}

/** The settings of somebody who has set nothing. */
export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  marks: true,
  unmarkedHosts: [],
  swatches: PALETTES.standard,
  oneColour: false,
  unknown: false,
  lists: true,
  viewedDays: 0,
};

/** The longest that it is remembered what was looked at, in days. */
const MOST_DAYS = 366;

const host = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_HOST), v.regex(/^[^\s/]+$/));
const swatch = v.picklist(SWATCH_NAMES);

const settingsObject = v.object({
  version: v.literal(2),
  marks: v.boolean(),
  unmarkedHosts: v.pipe(v.array(host), v.maxLength(MOST_HOSTS)),
  swatches: v.object({ have: swatch, partly: swatch, missing: swatch }),
  oneColour: v.boolean(),
  // Settings of before they could be set have none.
  unknown: v.optional(v.boolean(), false),
  lists: v.optional(v.boolean(), true),
  viewedDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DAYS)), 0),
  // A choice that is not understood is made anew, and refuses nothing else.
  table: v.exactOptional(v.fallback(tableChoiceSchema, WHOLE_TABLE)),
  needs: v.exactOptional(needsSchema),
});

/** Settings as they are now. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = settingsObject;

/** Some settings, as a window has changed them. */
export const changedSettingsSchema: v.GenericSchema<unknown, Partial<Settings>> = v.pipe(
  v.partial(settingsObject),
  v.transform((changed) => Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))),
);

/** Each setting of what was found that can be read, and nothing else: none where it is no object. */
export function readableSettings(found: unknown): Partial<Settings> {
  if (typeof found !== 'object' || found === null) return {};
  const { version: _, ...known } = { ...settingsObject.entries, table: tableChoiceSchema };
  return Object.fromEntries(
    Object.entries(known).flatMap(([key, schema]) => {
      if (!Object.hasOwn(found, key)) return [];
      const { success, output } = v.safeParse(schema as v.GenericSchema, found[key as never]);
      return success && output !== undefined ? [[key, output]] : [];
    }),
  );
}

/** Settings before colours could be chosen and marks be switched off. */
const firstSchema = v.object({ version: v.literal(1), oneColour: v.boolean() });

/** Settings as any version has stored them, brought up to date. */
export const storedSettingsSchema: v.GenericSchema<unknown, Settings> = v.union([
  settingsSchema,
  v.pipe(firstSchema, v.transform(withColours)),
]);

/** From version 1 to 2: colours as they were, marks on. */
function withColours({ oneColour }: v.InferOutput<typeof firstSchema>): Settings {
  return { ...DEFAULT_SETTINGS, oneColour };
}
