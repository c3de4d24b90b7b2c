import type { Dictionary } from '../../dictionary/dictionary';
import type { Block } from '../../posting/posting';
import type { SkillId } from '../../skill';
import type { Option } from '../candidate';
import { isKindred, type Verdict } from '../disambiguate';

/** A name that is all its block holds. Offsets are UTF-16 code units into the posting's text. */
export interface LoneName {
  start: number;
  end: number;
  options: Option[];
  /** Null where something else was thought to be meant. */
  verdict: Verdict | null;
}

/** Of a list so many other names must be technologies without doubt. */
const PROVING = 2;
/** A line without a name that is shorter is a name in no list of ours; a longer one ends the list. */
const SHORT = 32;

/**
 * Names that count in company only and stand alone in the lines of a list, one below the other: "- Docker", "- Gleam", "- Redis". Where
 * others of the list are technologies without doubt, so are they. `lone`: by block, what is all it holds. Linear.
 */
export function namesOfItems(
  blocks: Block[],
  lone: (LoneName | undefined)[],
  dictionary: Dictionary,
): { one: LoneName; verdict: Verdict }[] {
  return listsOf(blocks, lone).flatMap((list) => {
    if (list.every(({ verdict }) => verdict)) return [];
    const sure = new Set(list.flatMap(({ verdict }) => (isTechnology(verdict, dictionary) ? [verdict.skill] : [])));
    if (sure.size < PROVING) return [];
    return list.flatMap((one) => {
      const verdict = one.verdict ? undefined : verdictOn(one, sure, dictionary);
      return verdict ? [{ one, verdict }] : [];
    });
  });
}

function isTechnology(verdict: Verdict | null, dictionary: Dictionary): verdict is Verdict {
  return verdict !== null && !verdict.doubtful && !dictionary.isField(verdict.skill);
}

function verdictOn({ options }: LoneName, sure: Set<SkillId>, dictionary: Dictionary): Verdict | undefined {
  const kindred = options.find(({ skill }) => [...sure].some((other) => isKindred(skill, other, dictionary)));
  const [first] = options;
  if (kindred) return { skill: kindred.skill, doubtful: false };
  return first && options.length === 1 ? { skill: first.skill, doubtful: true } : undefined;
}

/** The lone names of each run of short lines below each other. */
function listsOf(blocks: Block[], lone: (LoneName | undefined)[]): LoneName[][] {
  const lists: LoneName[][] = [];
  let goesOn = false;
  for (const [i, { start, end, kind }] of blocks.entries()) {
    const one = kind === 'heading' ? undefined : lone[i];
    if (one) {
      if (goesOn) lists.at(-1)?.push(one);
      else lists.push([one]);
      goesOn = true;
    } else goesOn &&= kind !== 'heading' && end - start < SHORT;
  }
  return lists;
}
