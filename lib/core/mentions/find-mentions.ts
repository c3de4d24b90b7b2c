import type { Dictionary } from '../dictionary/dictionary';
import type { Posting } from '../posting/posting';
import type { SkillId } from '../skill';
import { fold } from '../text/fold';
import type { Surroundings } from './company';
import { disambiguate } from './disambiguate';
import { findCandidates } from './find-candidates';
import { type Grammar, unreadGrammar } from './grammar';

/** A place that names a skill, before it is known how strongly it is asked for. Offsets are UTF-16 code units into the posting's text. */
export interface FoundMention {
  start: number;
  end: number;
  skill: SkillId;
  doubtful: boolean;
}

/** Every mention in a posting, in text order, not overlapping; each lies within one block. */
export function findMentions(
  posting: Posting,
  dictionary: Dictionary,
  grammar: Grammar = unreadGrammar(),
): FoundMention[] {
  const around: Surroundings = { lower: fold(`${posting.title}\n${posting.text}`).lower, grammar, company: new Map() };
  return posting.blocks.flatMap((block) => {
    const text = fold(posting.text.slice(block.start, block.end));
    const candidates = findCandidates(text, dictionary);
    if (candidates.length === 0) return [];
    const verdicts = disambiguate(text, candidates, dictionary, around);
    return candidates.flatMap((candidate, i): FoundMention[] => {
      const verdict = verdicts[i];
      if (!verdict) return [];
      const start = block.start + (text.offsets[candidate.start] ?? 0);
      const end = block.start + (text.offsets[candidate.end] ?? 0);
      return [{ start, end, ...verdict }];
    });
  });
}
