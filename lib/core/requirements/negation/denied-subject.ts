import { CUES } from '../../cues';
import type { FoundMention } from '../../mentions/find-mentions';
import { startOfWords } from '../../text/start-of-words';
import type { Statement } from '../statement';
import { subjectOf } from '../subject';
import type { Denial, Denials } from './denial';
import type { Clause, Word } from './reach';

/** Sections whose statements ask unless they say otherwise, or where nothing is said of that. */
const ASKING = new Set([null, 'required', 'preferred']);
/** What says that a job is nothing for whoever does not know what was named: "isn't for you", "is the wrong job". */
const DENYING = new Set(['not', 'asking']);
/** In the order of languages. */
const ENGLISH = 0;
/** How far behind a denial what the firm denies may stand, and how far behind a name its denial, in characters. */
const REACH = { behind: 60, name: 40 };
/** Denies as a subject: nothing and nobody. */
const NOBODY =
  /^(?:nobody|no one|nothing|none|niemand|nichts|personne|rien|niets|ninguém|nada|nadie|nessuno|niente|nikt|nic|nikdo)$/i;
/** An article that denies, which may be said of anything: "teams with no plan". */
const ARTICLE =
  /^(?:no|none of|kein.*|geen|aucun.*|pas de|ning.*|nessun.*|żadn.*|sans|sin|sem|senza|bez|ohne|zonder|without|neither|nor|ni|né|noch|weder|ani|nem)$/i;
/** What stands ahead of it where it is said of the subject: "is no use", "plays no part". */
const COPULA =
  /(?:^|\s)(?:is|are|has|have|plays?|makes?|holds?|serves?|of|was|ist|sind|hat|haben|spielt|spielen|zijn|heeft|speelt|a|est|tiene|tem|ha|ma|má|jest)(?:$|\s)/i;
/** Opens what is no clause of its own: "you can explain why Kafka does not lose messages". */
const ASIDE =
  /(?<!\p{L})(?:why|how|that|when|because|warum|wie|dass|wenn|weil|pourquoi|comment|que|quand|por|como|perché|dlaczego|jak|proč)(?!\p{L})/iu;
/** At most four words behind the rest of a compound, the end of a question or a colon, and no comma, bracket, or word that opens another clause. */
const SHORT = /^(?:-\p{L}+|\?|\s?[:–—])?(?:\s+[\p{L}'’]+){0,4}\s+$/u;
const OPENS =
  /(?<!\p{L})(?:that|which|who|when|where|and|or|with|without|if|so|because|to|der|die|das|und|mit|wenn|weil|qui|que|et|avec|quand|met|als|en|y|con|e|com|quando|che|który|które|i|z|když|který|a|s)(?!\p{L})/iu;

/**
 * The mentions that a denial without a verb of need denies, by its subject: what the firm does not ("we have no use for Scala"), what nobody does
 * ("nothing here touches Angular"), and what is said of a name ("Azure does not matter"). What holds no terror for the reader is asked for.
 */
export function deniedBySubject(
  { text, section, language }: Statement,
  clause: Clause,
  { asking }: Denials,
): [FoundMention, Denial][] {
  if (!ASKING.has(section)) return [];
  const nots = clause.words.filter(({ tag }) => tag.is === 'not');
  if (nots.length === 0) return [];
  const isFirms = subjectOf(text, language) === 'firm' || isOfJob(text, language);
  return nots.flatMap((not): [FoundMention, Denial][] => {
    const said = text.slice(not.start, not.end);
    if (isFirms || (NOBODY.test(said) && clause.opens(not.start, 0))) {
      const behind = clause.behind(not.end, REACH.behind);
      const isTwice =
        [...nots, ...asking].some(
          ({ start, tag }) => start >= not.end && tag.language === not.tag.language && clause.isOne(not.end, start),
        ) || asking.some(({ end }) => end <= not.start && clause.joins(end, not.start));
      if (behind.length > 0) return behind.map((mention) => [mention, isTwice ? 'asked' : 'excluded']);
    }
    return ofName(text, not, said, clause, asking, language).map(([mention, denial]) => [mention, denial]);
  });
}

/** True for a sentence whose subject is the job: "The role does not involve PHP". */
function isOfJob(text: string, language: Statement['language']): boolean {
  return CUES.job(language).endAt(text, startOfWords(text)) >= 0;
}

/** "Azure doesn't matter to us" denies, "Azure doesn't scare you" and "Azure is no luxury" ask. */
function ofName(
  text: string,
  not: Word,
  said: string,
  clause: Clause,
  asking: Word[],
  language: Statement['language'],
): [FoundMention, Denial][] {
  const ahead = clause.ahead(not.start, REACH.name);
  const last = ahead.at(-1);
  if (!last || isPartOfWish(text, not) || clause.behind(not.end, REACH.behind).length > 0) return [];
  const gap = text.slice(clause.offset(last.end), not.start);
  // "If Linux isn't your thing, this job isn't either"
  if (CUES.condition.endAt(text, startOfWords(text)) >= 0) {
    const again = [...clause.words, ...asking].some(({ tag, start }) => DENYING.has(tag.is) && start > not.end);
    return again ? ahead.map((mention) => [mention, 'asked']) : [];
  }
  // "Keine Sorge, falls du Rust nicht kennst"
  const condition = CUES.condition.exec(text);
  if (condition && condition.index < clause.offset(last.start)) {
    const main = text.slice(0, condition.index);
    return CUES.denies.test(main) || CUES.fine.test(main) ? ahead.map((mention) => [mention, 'excluded']) : [];
  }
  // "Here" in Italian.
  const opens = OPENS.test(language === 'it' ? gap.replace(/(?<!\p{L})qui\s/u, '') : gap);
  if (!SHORT.test(gap) || opens || (isArticle(not, said) && !isCopula(gap, language))) return [];
  const from = clause.offset((ahead[0] as FoundMention).start);
  if (!clause.opens(from, 5) || ASIDE.test(text.slice(0, from)) || CUES.reader(language).test(text.slice(0, from)))
    return [];
  const rest = /^[^.;!?,–—]*/.exec(text.slice(not.end))?.[0].trimEnd() ?? '';
  const wish = CUES.wishAfter.exec(rest);
  if (wish && /^\s*(?:\p{L}+\s+){0,2}$/u.test(rest.slice(0, wish.index)))
    return ahead.map((mention) => [mention, 'asked']);
  const reader = CUES.reader(language).all(rest).at(-1);
  const isOfReader = reader !== undefined && reader.index + reader[0].length >= rest.length;
  return ahead.map((mention) => [mention, isOfReader ? 'asked' : 'excluded']);
}

/** "Ansible wouldn't go amiss": a wish that holds a denial. */
function isPartOfWish(text: string, not: Word): boolean {
  return CUES.wishAfter.all(text).some(({ 0: said, index }) => index < not.end && index + said.length > not.start);
}

/** "No" is an article in English, and denies verbs in Spanish. */
function isArticle({ tag }: Word, said: string): boolean {
  return ARTICLE.test(said) && (tag.language === ENGLISH || said.toLowerCase() !== 'no');
}

/** True where a verb or the firm stands ahead of an article that denies: "is no use", "legen wir keinen Wert". */
function isCopula(gap: string, language: Statement['language']): boolean {
  return COPULA.test(gap.trimEnd()) || CUES.firm(language).test(gap);
}
