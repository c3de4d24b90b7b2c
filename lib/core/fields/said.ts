import * as v from 'valibot';
import { htmlToText } from '../html-text';
import { LONGEST_FIELD, shortText } from '../schemas';

/** What a value of structured data says in plain text, as one line without markup; empty for what is no text. */
export function said(value: unknown, longest = LONGEST_FIELD): string {
  return typeof value === 'string' ? lineOf(htmlToText(value.slice(0, longest * 4)), longest) : '';
}

/** A text as one line: short, well formed, without control and direction characters. */
export function lineOf(text: string, longest = LONGEST_FIELD): string {
  return v.parse(shortText(longest), text);
}
