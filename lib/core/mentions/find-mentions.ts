import { CUES } from '../cues';
import type { Dictionary } from '../dictionary/dictionary';
import type { Posting } from '../posting/posting';
import type { SkillId } from '../skill';
import { type Folded, fold } from '../text/fold';
import { languageOf } from '../text/language';
import { atOnce, type Steps } from '../text/steps';
import type { Candidate } from './candidate';
import type { Surroundings } from './company';
import { disambiguate } from './disambiguate';
import { findCandidates } from './find-candidates';
import { type Grammar, unreadGrammar } from './grammar';
import { wholeCertificates } from './loose/certificates';
import { type Judged, loweredNames } from './loose/lowered';
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
  /** The folded text of each block. */
  texts: Folded[];
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
  const names: FoundNames = { mentions: [], ruledOut: [], texts: [] };
  const language = languageOf(posting.text);
  const declines = language === 'pl' || language === 'cs';
  const around: Surroundings = {
    lower: fold(`${posting.title}\n${posting.text}`).lower,
    grammar,
    namesakes: { words: CUES.namesakes(language), inAnyCase: language === 'de' },
    company: new Map(),
  };
  for (const block of posting.blocks) {
    const folded = { ...fold(posting.text.slice(block.start, block.end)), declines };
    names.texts.push(folded);
    const candidates = findCandidates(folded, dictionary);
    const verdicts = disambiguate(folded, candidates, dictionary, around);
    const placeOf = ({ start, end }: Candidate) => ({
      start: block.start + (folded.offsets[start] ?? 0),
      end: block.start + (folded.offsets[end] ?? 0),
    });
    const judged = candidates.flatMap((one, i): Judged[] => (verdicts[i] ? [{ one, verdict: verdicts[i] }] : []));
    const lowered = loweredNames(folded, judged, dictionary, around);
    // A name in lower case is no slip of itself.
    const told = new Set(lowered.map(({ one }) => one.start));
    const slips = misspelled(folded, candidates, judged, dictionary).filter(({ one }) => !told.has(one.start));
    const found = [...judged, ...lowered, ...slips].sort((a, b) => a.one.start - b.one.start);
    const all = wholeCertificates(folded, found, dictionary);
    names.mentions.push(...all.map(({ one, verdict }) => ({ ...placeOf(one), ...verdict })));
    names.ruledOut.push(...candidates.filter((_, i) => !verdicts[i]).map(placeOf));
    yield;
  }
  return names;
}
