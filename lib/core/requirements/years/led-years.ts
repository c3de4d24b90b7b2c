import { CUES } from '../../cues';
import type { Block } from '../../posting/posting';
import type { Language } from '../../text/language';
import { endsInColon, withoutSignsBehind } from '../labels/ends-in-colon';
import type { Place } from '../outline';
import { amounts } from './amounts';
import { isAsked } from './asked-years';

/** A lead-in says little more than its years, in characters. */
const LONGEST = 140;
/** Ends a lead-in that leaves open what its years are of: "3 years of experience with", "in the following areas". */
const OPEN_END =
  /(?<!\p{L})(?:with|in|of|using|on|following(?:\s\p{L}+){0,3}|each of these|these(?:\s\p{L}+)?|mit|auf|im umgang mit|folgenden?(?:\s\p{L}+){0,2}|avec|sur|en|dans|suivant\p{L}*|con|siguientes?(?:\s\p{L}+)?|com|seguintes?(?:\s\p{L}+)?|su|seguenti(?:\s\p{L}+)?|met|volgende(?:\s\p{L}+)?|z|w|następując\p{L}*(?:\s\p{L}+)?|se?|následujíc\p{L}*(?:\s\p{L}+)?)$/iu;
/** What stands between years and such an end. A clause of its own says something else. */
const PLAIN = /^[^,;:.!?()]*$/;

/**
 * The years that a line ahead of a list says of all its items, by the index of each: "5+ years with:", "mindestens 3 Jahre Erfahrung in
 * folgenden Bereichen:". `names`: tells whether something is named in a part of the text; a line that names something itself speaks of that.
 */
export function ledYears(
  text: string,
  blocks: Block[],
  places: Place[],
  language: Language | undefined,
  names: (from: number, to: number) => boolean,
): ReadonlyMap<number, number> {
  const led = new Map<number, number>();
  for (const [i, block] of blocks.entries()) {
    if (blocks[i + 1]?.kind !== 'item' || block.end - block.start > LONGEST) continue;
    const line = text.slice(block.start, block.end);
    if (!endsInColon(line) || names(block.start, block.end)) continue;
    const years = yearsOf(line, places[i]?.section ?? null, language);
    if (years === undefined) continue;
    const depth = block.kind === 'item' ? (block.depth ?? 1) : 0;
    for (let at = i + 1; blocks[at]?.kind === 'item' && (blocks[at]?.depth ?? 1) > depth; at++) led.set(at, years);
  }
  return led;
}

function yearsOf(line: string, section: Place['section'], language: Language | undefined) {
  const all = amounts(line);
  const last = all.at(-1);
  if (all.length !== 1 || !last) return undefined;
  const end = withoutSignsBehind(line).slice(last.end).replace(/\s*:$/, '');
  if (!PLAIN.test(end) || !OPEN_END.test(end) || CUES.amounts.apart.test(end)) return undefined;
  return isAsked({ text: line, section, language }, last) ? last.years : undefined;
}
