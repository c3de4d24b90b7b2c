import type { PageFields } from '../../core/posting/posting';
import type { Posting } from '../board';
import { lineOf } from './line';

const NAMES = ['location', 'workMode', 'salary', 'datePosted', 'validThrough', 'employment', 'closed'] as const;

/** The most characters that are taken of a field: far more than are kept. A page may put anything in its place. */
const LONGEST = 1_000;
/** What sets one field of a line apart from the next. */
const AROUND = /^[\s·|/,-]+|(?<![\s·|/,-])[\s·|/,-]+$/g;

/** The fields that are not empty, as a posting carries them; nothing where all are. */
export function fieldsOf(textOf: (name: keyof PageFields) => string): Pick<Posting, 'fields'> {
  const said = NAMES.map((name) => [name, textOf(name).slice(0, LONGEST).replace(AROUND, '')]).filter(
    ([, text]) => text,
  );
  return said.length > 0 ? { fields: Object.fromEntries(said) } : {};
}

/** What an element says: in an attribute where it shows something else or nothing (a date, a picture, a `meta`), else its text. */
export function saidBy(element: Element): string {
  const said = (name: string) => element.getAttribute(name)?.trim();
  return (
    said('content') ||
    said('datetime') ||
    said('alt')
      ?.replace(/\slogo$/i, '')
      .trim() ||
    lineOf(element)
  );
}
