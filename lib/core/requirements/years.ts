import { CUES } from '../cues';
import type { FoundMention } from '../mentions/find-mentions';
import { isListGap } from '../mentions/neighbours';
import type { Statement } from './statement';

const REACH = { after: 70, before: 14 };
const MOST = 30;
/** "7 years of experience in software and know Go": the years are not those of Go. */
const NEW_STATEMENT =
  /\b(?:and|who|und|et|en)\s+(?:know|loves?|have|has|are|is|can|a|an|the|strong|good|deep|familiar\w*|understand\w*)\b/i;
/** What may stand between a technology and its years: "Linux administration skills with a minimum of". */
const FILLER = /^[^.;:]{0,80}\b(?:minimum|at least|min\.?|mindestens|au moins|minimaal)\b[\s\w]{0,8}$/i;
const MINIMUM = /\b(?:minimum|at least|min\.?|mindestens|au moins|minimaal)\b/i;

const WORDS = [...CUES.numbers.keys()].sort((a, b) => b.length - a.length).join('|');
const UNITS = [...CUES.years].sort((a, b) => b.length - a.length).join('|');
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.])(\\d{1,2}|${WORDS})(?:\\s*\\(\\d{1,2}\\))?\\s*(?:\\+|plus|or more)?\\s*(?:(?:-|–|to|bis|à)\\s*\\d{1,2}\\s*\\+?\\s*)?(?:${UNITS})(?![\\p{L}])`,
  'giu',
);

/** The minimum years a statement asks for, by mention: those of the list behind the number, or right ahead of it. General career years belong to none. */
export function years(statement: Statement): Map<FoundMention, number> {
  const found = new Map<FoundMention, number>();
  for (const match of statement.text.matchAll(YEARS)) {
    const number = numberOf(match[1] ?? '');
    if (number === 0 || number > MOST) continue;
    const at = statement.start + (match.index ?? 0);
    for (const mention of mentionsBehind(statement, at + match[0].length) ?? mentionsAhead(statement, at) ?? []) {
      if (!found.has(mention)) found.set(mention, number);
    }
  }
  return found;
}

function numberOf(text: string): number {
  const digits = Number.parseInt(text, 10);
  if (!Number.isNaN(digits)) return digits;
  return CUES.numbers.get(text.toLowerCase()) ?? 0;
}

function mentionsBehind(statement: Statement, from: number): FoundMention[] | undefined {
  const first = statement.mentions.find((mention) => mention.start >= from);
  if (!first) return undefined;
  const between = statement.text.slice(from - statement.start, first.start - statement.start);
  if (
    between.length > REACH.after ||
    NEW_STATEMENT.test(between) ||
    /[;.()]\s|:\s\S|\d|,(?!\s*(?:primarily|mainly|specifically)\b)\s/.test(between)
  )
    return undefined;
  return listFrom(statement, statement.mentions.indexOf(first));
}

function mentionsAhead(statement: Statement, to: number): FoundMention[] | undefined {
  const last = statement.mentions.filter((mention) => mention.end <= to).at(-1);
  if (!last) return undefined;
  const between = statement.text.slice(last.end - statement.start, to - statement.start);
  if (between.length > REACH.before && !FILLER.test(between)) return undefined;
  return MINIMUM.test(between) ? listTo(statement, statement.mentions.indexOf(last)) : [last];
}

/** The list that ends with the mention at `index`. */
function listTo(statement: Statement, index: number): FoundMention[] {
  const list = [statement.mentions[index] as FoundMention];
  for (let i = index - 1; i >= 0; i--) {
    const mention = statement.mentions[i] as FoundMention;
    const gap = statement.text.slice(mention.end - statement.start, (list[0] as FoundMention).start - statement.start);
    if (!isListGap(gap.toLowerCase())) break;
    list.unshift(mention);
  }
  return list;
}

function listFrom(statement: Statement, index: number): FoundMention[] {
  const list = [statement.mentions[index] as FoundMention];
  for (const mention of statement.mentions.slice(index + 1)) {
    const last = list.at(-1) as FoundMention;
    const gap = statement.text.slice(last.end - statement.start, mention.start - statement.start);
    if (!isListGap(gap.toLowerCase()) || /\d\s*\+?\s*y/.test(gap)) break;
    list.push(mention);
  }
  return list;
}
