import type { Span } from '../../text/sentences';
import { askedByLabel } from '../sections';

/** A label inside a sentence: behind a sign, at most four words, and a colon. */
const LABEL = /(?:[;,|•·]|\s[–—-])\s+(\p{L}[\p{L}'’/&-]*(?:\s[\p{L}'’/&-]+){0,3})\s?:\s/gu;
const ASKING = new Set(['required', 'preferred', 'unneeded']);

/** A sentence divided where a label inside it says what follows to be asked for in another way: "Must: Go; nice: Rust". `isNamed`: whether a skill is named between two offsets. */
export function labelParts(text: string, { start, end }: Span, isNamed: (from: number, to: number) => boolean): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { 0: said, 1: label = '', index } of text.slice(start, end).matchAll(LABEL)) {
    const at = start + index;
    if (!ASKING.has(askedByLabel(label) ?? '') || !isNamed(from, at) || /^\d/.test(text.slice(at + said.length)))
      continue;
    parts.push({ start: from, end: at });
    from = at + said.indexOf(label);
  }
  return [...parts, { start: from, end }];
}
