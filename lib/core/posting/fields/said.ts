import { decodeHTML } from 'entities';
import * as v from 'valibot';
import { LONGEST_FIELD } from '../../lengths';
import { shortText } from '../../schemas';
import { htmlToText } from '../../text/html-text';

const ESCAPED = /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);/i;

/** What a value of structured data says in plain text, as one line without markup; empty for what is no text. */
export function said(value: unknown, longest = LONGEST_FIELD): string {
  if (typeof value !== 'string') return '';
  const text = htmlToText(value.slice(0, longest * 4));
  // Some boards escape what is escaped already.
  return lineOf(ESCAPED.test(text) ? decodeHTML(text) : text, longest);
}

/** A text as one line: short, well formed, without control and direction characters. */
export function lineOf(text: string, longest = LONGEST_FIELD): string {
  return v.parse(shortText(longest), text);
}
