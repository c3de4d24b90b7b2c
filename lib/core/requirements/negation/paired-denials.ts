import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import { startOfWords } from '../../text/start-of-words';
import type { Statement } from '../statement';
import type { Clause, Word } from './reach';

/** How far behind a denial what it denies may stand, in characters. */
const REACH = { behind: 60, without: 14, article: 4 };
/** How far ahead of the end of a condition its name may stand, in characters. */
const FARTHEST = 40;

/** What an answer denies that sends the reader away. */
const REJECTS =
  /(?<!\p{L})(?:job|role|position|fit|match|apply|interview|stelle|passt|passen|bewerb\p{L}*|baan|functie|poste|postule[rz]|puesto|encaj\p{L}+|vaga|ruolo|stanowisk\p{L}+|pozic\p{L}+)(?!\p{L})/iu;

/** Nouns that nobody misses: "no Java, no legacy". */
const UNMISSED = /^\s*(?:legacy|nonsense|bullshit|drama|hassle|problem|worries|stress|fuss)/i;

/** Calls nobody to worry about what is missing. */
const UNWORRIED =
  /(?<!\p{L})(?:worry|sweat it|panic|be put off|let that stop you|angst|sorgen?|scheu|hemmungen|nachteil\p{L}*|peur|crainte|miedo|medo|paura|zorgen|obaw\p{L}*|strach\p{L}*|disadvantage\p{L}*)(?!\p{L})/iu;

/** Says of what stands ahead of it that the reader does not know it. */
const FOREIGN =
  /(?<!\p{L})(?:new|foreign|alien|a mystery|news|greek|unfamiliar|unknown|neu|fremd|neuland|unbekannt|ein rätsel|nouveau|étranger|inconnue?|un mystère|du chinois|nuevo|ajeno|un misterio|chino|desconocido|novo|novidade|estranho|um mistério|nuovo|estraneo|sconosciuto|un mistero|arabo|nieuw|vreemd|onbekend|een raadsel|now\p{L}|obc\p{L}|zagadką|nov\p{L}|ciz\p{L}|záhadou|neznám\p{L})(?!\p{L})/iu;

/** "If Terraform is new to you, this is not the right role": the name of a condition under which somebody is sent away. */
function unlessForeign(clause: Clause, text: string): FoundMention[] {
  const [condition = '', main = ''] = /^([^,]*),(.*)$/s.exec(text)?.slice(1) ?? [];
  const last = clause.ahead(condition.length, FARTHEST).at(-1);
  if (!last || !CUES.denies.test(main) || !(SENDS_AWAY.test(main) || REJECTS.test(main))) return [];
  const said = condition.slice(clause.offset(last.end));
  const isDenied = clause.words.some(({ tag, start }) => tag.is === 'not' && start < condition.length);
  return FOREIGN.test(said) && !isDenied ? clause.ahead(condition.length, FARTHEST) : [];
}

/** "If you can't write TypeScript, this job isn't for you": denied ahead of a name and of what follows from it. */
function unlessKnown(words: Word[], clause: Clause, { text }: Statement): FoundMention[] {
  const opening = startOfWords(text);
  if (CUES.condition.endAt(text, opening) < 0 && CUES.whoever.endAt(text, opening) < 0) return [];
  const foreign = unlessForeign(clause, text);
  if (foreign.length > 0) return foreign;
  const isDenial = ({ tag }: Word) => tag.is === 'not' || tag.is === 'unknown';
  const first = words.find(isDenial);
  const said = first ? clause.behind(first.end, REACH.behind) : [];
  // "Wer SQL nicht beherrscht, wird hier nicht glücklich"
  const behind = first && said.length === 0 ? clause.ahead(first.start, REACH.without) : said;
  const last = behind.at(-1);
  if (!first || !last) return [];
  const from = Math.max(first.end, clause.offset(last.end));
  const other = words.find(
    (word) => word.tag.is === 'not' && word.start >= from && word.tag.language === first.tag.language,
  );
  if (!other || !text.slice(from, other.start).includes(',')) return [];
  const isHarmless = words.some(
    ({ tag, start }) => (tag.is === 'needed' || tag.is === 'need' || tag.is === 'taught') && start >= from,
  );
  const main = text.slice(from);
  return isHarmless || CUES.fine.test(main) || CUES.harmless.test(main) || UNWORRIED.test(main) ? [] : behind;
}

/** What a condition says of whoever is sent away: what they mostly do, or wish for. */
const LEANS =
  /(?<!\p{L})(?:only|just|mainly|mostly|prefer|rather|want|looking for|hoping|expect|enjoy|love|fan of|nothing but|purely)(?!\p{L})/iu;
const SENDS_AWAY =
  /(?:(?:not|n['’]t)\s(?:\p{L}+\s){0,4}(?:for you|(?:job|role|place|fit|match|position)(?!\p{L}))|wrong (?:job|role|place|fit|position)|look elsewhere|keep scrolling|move on)/iu;

/** "If you only ever did Angular, it's not for you": the names of a condition that sends away whoever meets it. */
export function unwelcome({ text, start, mentions }: Statement): FoundMention[] {
  const from = (/[;.!?]\s(?=[^;.!?]*[.!]*$)/.exec(text)?.index ?? -2) + 2;
  if (CUES.condition.endAt(text, from) < 0) return [];
  const [condition = '', main = ''] = /^([^,]*),(.*)$/s.exec(text.slice(from))?.slice(1) ?? [];
  if (!LEANS.test(condition) || CUES.denies.test(condition) || !SENDS_AWAY.test(main)) return [];
  return mentions.filter((mention) => mention.start - start >= from && mention.end - start <= from + condition.length);
}

/** Said behind a name in a list of what is wanted and what is not. */
const YES = /^\s?:?\s(?:yes|ja|oui|sí|sim|sì|tak|ano)\s?(?=[,;.–—-])/iu;
const NO = /^\s?:?\s(?:no|nein|non|não|nie|ne|nee)\s?(?=$|[,;.!])/iu;

/** "Docker yes, Kubernetes no": the names that are affirmed where others are denied in the same words. */
function saidYes({ text, start, mentions }: Statement): FoundMention[] {
  const behind = (said: RegExp) => mentions.filter(({ end }) => said.test(text.slice(end - start, end - start + 8)));
  return mentions.length > 1 && behind(NO).length > 0 ? behind(YES) : [];
}

/** "No Linux, no interview", "Sans Python, inutile de postuler": a name that is denied ahead of what is lost by it is asked for. */
export function pairedDenials(words: Word[], clause: Clause, statement: Statement): FoundMention[] {
  const { text } = statement;
  const affirmed = saidYes(statement);
  if (affirmed.length > 0) return affirmed;
  const unless = unlessKnown(words, clause, statement);
  if (unless.length > 0) return unless;
  return words.flatMap((word) => {
    if ((word.tag.is !== 'not' && word.tag.is !== 'without') || !clause.opens(word.start, 0)) return [];
    const behind = clause.behind(word.end, word.tag.is === 'without' ? REACH.without : REACH.article);
    const last = behind.at(-1);
    if (!last || clause.mentionsFrom(clause.offset(last.end)).length > 0) return [];
    const from = clause.offset(last.end);
    const rest = /^[^.;!?]*/.exec(text.slice(from))?.[0] ?? '';
    // "No SQL? Then this is not your job."
    const answer = /^\s?\?\s(.*)/s.exec(text.slice(from))?.[1];
    if (answer !== undefined) return REJECTS.test(answer) && CUES.denies.test(answer) ? behind : [];
    const other = words.find(
      ({ tag, start }) => tag.is === 'not' && tag.language === word.tag.language && start >= from && start <= from + 24,
    );
    if (other && /^[^.;!?]*[,–-]\s*$/u.test(text.slice(from, other.start))) {
      const lost = text.slice(other.end, from + rest.length);
      return /^\s*\S+(?:\s\S+)?\s*$/.test(lost) && !UNMISSED.test(lost) ? behind : [];
    }
    const isMain = word.tag.is === 'without' && rest.trim().split(/\s+/).length >= 3;
    return isMain && !CUES.fine.test(rest) ? behind : [];
  });
}
