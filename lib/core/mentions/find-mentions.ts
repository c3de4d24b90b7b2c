import { CUES } from '../cues';
import type { Dictionary } from '../dictionary/dictionary';
import { findPlaces } from '../dictionary/walk/find-places';
import type { Block, Posting } from '../posting/posting';
import type { SkillId } from '../skill';
import { type Folded, fold, foldedLower } from '../text/fold';
import { declinesNames, languageOf } from '../text/language';
import { atOnce, type Steps } from '../text/steps';
import type { Candidate } from './candidate';
import { fillsBlock } from './case-proof';
import type { Surroundings } from './company';
import { disambiguate, type Verdict } from './disambiguate';
import { candidatesAt } from './find-candidates';
import { type Grammar, unreadGrammar } from './grammar';
import { wholeCertificates } from './loose/certificates';
import { declinedNames } from './loose/declined';
import { type LoneName, namesOfItems } from './loose/items';
import { type Judged, loweredNames } from './loose/lowered';
import { namesOfSmallLists } from './loose/small-lists';
import { misspelled } from './loose/typos';

/** A place that names a skill, before it is known how strongly it is asked for. Offsets are UTF-16 code units into the posting's text. */
export interface FoundMention {
  start: number;
  end: number;
  skill: SkillId;
  doubtful: boolean;
}

/** The places where spellings of the dictionary stand, in text order, not overlapping; each lies within one block. */
export interface FoundNames {
  mentions: FoundMention[];
  /** Where a spelling stands and something else is meant. */
  ruledOut: { start: number; end: number }[];
  /** The folded text of each block that was looked at closer. */
  texts: (Folded | undefined)[];
}

/** Every mention in a posting, in text order, not overlapping; each lies within one block. */
export function findMentions(posting: Posting, dictionary: Dictionary, grammar?: Grammar): FoundMention[] {
  return findNames(posting, dictionary, grammar).mentions;
}

/** Every mention in a posting, and every place that is none though it has a name's spelling. */
export function findNames(posting: Posting, dictionary: Dictionary, grammar: Grammar = unreadGrammar()): FoundNames {
  return atOnce(nameSteps(posting, dictionary, grammar));
}

/** The same, block by block. */
export function* nameSteps(posting: Posting, dictionary: Dictionary, grammar: Grammar): Steps<FoundNames> {
  const { blocks, title, text } = posting;
  const names: FoundNames = { mentions: [], ruledOut: [], texts: new Array(blocks.length).fill(undefined) };
  const lone: (LoneName | undefined)[] = new Array(blocks.length).fill(undefined);
  const whole = fold(text);
  const language = languageOf(text);
  const declines = declinesNames(text, language);
  let lower: string | undefined;
  const around: Surroundings = {
    get lower() {
      lower ??= `${foldedLower(title)}\n${whole.lower}`;
      return lower;
    },
    grammar,
    namesakes: { words: CUES.namesakes(language), inAnyCase: language === 'de' },
    company: new Map(),
  };
  for (let i = 0; i < blocks.length; i++) {
    const { start, end } = blocks[i] as Block;
    const walked = walkOver(whole, text, start, end, dictionary);
    if (dictionary.names.places.count > 0 || declines) {
      const folded = walked ?? whole.part(start, end);
      folded.declines = declines;
      names.texts[i] = folded;
      lone[i] = findInBlock(start, folded, names, dictionary, around);
    }
    yield;
  }
  return withItems(names, namesOfItems(blocks, lone, dictionary));
}

/** The names found, with those that the other items of their list prove. */
function withItems(names: FoundNames, proven: { one: LoneName; verdict: Verdict }[]): FoundNames {
  if (proven.length === 0) return names;
  const places = new Set(proven.map(({ one }) => one.start));
  const more = proven.map(({ one: { start, end }, verdict }) => ({ start, end, ...verdict }));
  return {
    ...names,
    mentions: [...names.mentions, ...more].sort((a, b) => a.start - b.start),
    ruledOut: names.ruledOut.filter(({ start }) => !places.has(start)),
  };
}

/** Walks over a block as it is written or, where that cannot be, folded; gives what it was folded to. */
function walkOver(whole: Folded, text: string, start: number, end: number, { names }: Dictionary): Folded | undefined {
  if (findPlaces(names, text, start, end, names.places)) return undefined;
  const folded = whole.part(start, end);
  findPlaces(names, folded.cased, 0, folded.cased.length, names.places);
  return folded;
}

/** Adds what a block names; gives the name that is all it holds. */
function findInBlock(
  start: number,
  folded: Folded,
  names: FoundNames,
  dictionary: Dictionary,
  around: Surroundings,
): LoneName | undefined {
  const { places } = dictionary.names;
  const candidates = candidatesAt(places, folded, dictionary);
  const judged = judgedAt(folded, candidates, dictionary, around);
  const small = loweredNames(places, folded, judged, dictionary, around);
  const lowered = small.length > 0 ? small : namesOfSmallLists(places, folded, candidates, judged, dictionary);
  const misspelt = misspelled(places, folded, candidates, judged, dictionary);
  const declined = declinedNames(folded, candidates, dictionary);
  if (candidates.length + lowered.length + misspelt.length + declined.length === 0) return undefined;
  const loose = declined.length === 0 ? lowered : [...lowered, ...declined];
  const found = loose.length + misspelt.length === 0 ? judged : inOrder(judged, loose, misspelt);
  const placeOf = (one: Candidate) => ({
    start: start + folded.offsetOf(one.start),
    end: start + folded.offsetOf(one.end),
  });
  for (const { one, verdict } of wholeCertificates(folded, found, dictionary))
    names.mentions.push({ ...placeOf(one), ...verdict });
  if (judged.length < candidates.length) {
    const meant = new Set(judged.map(({ one }) => one));
    for (const one of candidates) if (!meant.has(one)) names.ruledOut.push(placeOf(one));
  }
  const [only, ...others] = candidates;
  if (!only || others.length > 0 || found.length > judged.length || !fillsBlock(folded, only)) return undefined;
  return { ...placeOf(only), options: only.options, verdict: judged[0]?.verdict ?? null };
}

/** All that was found in a block as it stands there. A name in lower case or in a case of its language is no slip of itself. */
function inOrder(judged: Judged[], loose: Judged[], misspelt: Judged[]): Judged[] {
  const told = new Set(loose.map(({ one }) => one.start));
  const slips = misspelt.filter(({ one }) => !told.has(one.start));
  return [...judged, ...loose, ...slips].sort((a, b) => a.one.start - b.one.start);
}

/** The candidates that are names, with what is meant. */
function judgedAt(folded: Folded, candidates: Candidate[], dictionary: Dictionary, around: Surroundings): Judged[] {
  if (candidates.length === 0) return [];
  const verdicts = disambiguate(folded, candidates, dictionary, around);
  const judged: Judged[] = [];
  for (const [i, one] of candidates.entries()) {
    const verdict = verdicts[i];
    if (verdict) judged.push({ one, verdict });
  }
  return judged;
}
