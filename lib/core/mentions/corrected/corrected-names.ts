import type { Posting } from '../../posting/posting';
import type { SkillId } from '../../skill';
import type { FoundNames } from '../find-mentions';
import { withOwnWords } from './own-words';

/** What the reader has said of a posting's names. */
export interface Said {
  /** Texts that stand for a skill wherever they stand, letter by letter. */
  meant: { id: SkillId; name: string }[];
  /** Skills of which no mention is doubtful. */
  sure: ReadonlySet<SkillId>;
  /** Skills that are not meant, whatever stands there. */
  not: ReadonlySet<SkillId>;
}

/** The names of a posting by what the reader has said of them. A place where nothing is meant is ruled out. */
export function correctedNames(posting: Posting, found: FoundNames, { meant, sure, not }: Said): FoundNames {
  const names = withOwnWords(posting, found, meant);
  if (sure.size === 0 && not.size === 0) return names;
  const isMeant = ({ skill }: { skill: SkillId }) => !not.has(skill);
  const mentions = names.mentions
    .filter(isMeant)
    .map((one) => (one.doubtful && sure.has(one.skill) ? { ...one, doubtful: false } : one));
  const refused = names.mentions.filter((one) => !isMeant(one)).map(({ start, end }) => ({ start, end }));
  return { ...names, mentions, ruledOut: [...names.ruledOut, ...refused].sort((a, b) => a.start - b.start) };
}
