import * as v from 'valibot';
import type { PageFields, PostingFields, SaidLines } from '../posting';
import { dateIn } from './date';
import { lineOf } from './said';
import { statedFields } from './stated';
import { workModeIn, workModeOfPlace } from './work-mode';

const text = v.fallback(v.optional(v.string()), undefined);
const Texts = v.pipe(
  v.object({
    location: text,
    workMode: text,
    salary: text,
    datePosted: text,
    validThrough: text,
    employment: text,
    closed: text,
    line: text,
  }),
  v.transform((all): PageFields => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined))),
);

/** The fields a page sends: those that are texts, whatever else it sends. */
export const pageFieldsSchema = v.fallback(v.optional(Texts), undefined);

/** What the words of a page say, in the forms that postings keep. What they do not say for sure is left out. */
export function readPageFields(fields: PageFields): PostingFields {
  const { location, workMode, salary, datePosted, validThrough } = fields;
  const place = worded(location);
  return statedFields({
    location: place,
    workMode: workModeIn(line(workMode)) ?? workModeOfPlace(place ?? ''),
    salary: worded(salary),
    datePosted: dateIn(line(datePosted)),
    validThrough: dateIn(line(validThrough)),
  });
}

/** The same words as lines, for what they say beside the text; nothing where they say nothing. */
export function pageLines({ location, workMode, salary, employment, closed }: PageFields): SaidLines | undefined {
  const lines = Object.entries({ location, workMode, salary, employment, closed }).flatMap(([name, said]) => {
    const shown = worded(said);
    return shown === undefined ? [] : [[name, shown]];
  });
  return lines.length > 0 ? Object.fromEntries(lines) : undefined;
}

function line(said: unknown): string {
  return typeof said === 'string' ? lineOf(said) : '';
}

/** Dashes and dots stand where a page has nothing to say. */
function worded(said: unknown): string | undefined {
  const shown = line(said);
  return /[\p{L}\p{N}]/u.test(shown) ? shown : undefined;
}
