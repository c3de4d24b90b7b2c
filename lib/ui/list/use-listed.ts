import { useEffect, useMemo, useRef } from 'preact/hooks';
import { compare } from '../../core/match/compare';
import type { Profile } from '../../core/profile/profile';
import { filtered, type Listed, searchText, sorted } from '../../core/saved/list';
import { type AskedSkills, readingOf, type SavedSummary } from '../../core/saved/summary';
import type { SkillId } from '../../core/skill';
import { rankOf } from '../match/groups';
import type { SavedData } from '../saved/saved-data';
import { language } from '../text/text';
import type { ListState } from './list-state';

/** The longest that lines are made ready at a time, in milliseconds: whoever types meanwhile does not feel it. */
const LONGEST = 5;

/**
 * Saved postings beside the reader's skills, each compared when it is first looked at: all of them, and those that the state leaves
 * in, in its order. The whole is sorted and not what is left of it, so that a key of a search only leaves out.
 */
export function useListed({ postings = [], skills }: SavedData, profile: Profile, { filter, order }: ListState) {
  const compared = useRef({ profile, lines: new WeakMap<SavedSummary, Listed>() });
  if (compared.current.profile !== profile) compared.current = { profile, lines: new WeakMap() };
  const { lines } = compared.current;
  const nameOf = (id: SkillId) => skills[id]?.name ?? id;
  const all = useMemo(
    () => postings.map((one) => lines.get(one) ?? listed(one, skills, profile, lines)),
    [postings, profile],
  );
  const before = useRef<Listed[]>([]);
  const inOrder = useMemo(() => {
    const there = new Set(all);
    // What was in this order already is nearly so again after a change.
    const old = before.current.filter((one) => there.delete(one));
    return sorted([...old, ...there], order, new Intl.Collator(language(), { numeric: true }));
  }, [all, order]);
  before.current = inOrder;
  const shown = useMemo(() => filtered(inOrder, filter, nameOf, Date.now()), [inOrder, filter]);
  useEffect(() => inSteps(all, nameOf), [all]);
  return { all, shown };
}

/** Makes what is looked for in lines, then compares them, a few at a time and before anybody asks; gives what ends it. */
function inSteps(lines: Listed[], nameOf: (id: SkillId) => string): () => void {
  const ready = [(line: Listed) => searchText(line.summary, nameOf), (line: Listed) => line.match];
  let at = 0;
  let timer: ReturnType<typeof setTimeout>;
  const step = () => {
    const most = ready.length * lines.length;
    for (const end = performance.now() + LONGEST; at < most && performance.now() < end; at++) {
      const line = lines[at % lines.length];
      if (line) ready[Math.floor(at / lines.length)]?.(line);
    }
    if (at < most) timer = setTimeout(step);
  };
  timer = setTimeout(step);
  return () => clearTimeout(timer);
}

function listed(
  summary: SavedSummary,
  skills: AskedSkills,
  profile: Profile,
  lines: WeakMap<SavedSummary, Listed>,
): Listed {
  let found: Listed['match'] | undefined;
  const one: Listed = {
    summary,
    get match() {
      found ??= matchOf(summary, skills, profile);
      return found;
    },
    get rank() {
      return rankOf(one.match);
    },
  };
  lines.set(summary, one);
  return one;
}

function matchOf(summary: SavedSummary, skills: AskedSkills, profile: Profile): Listed['match'] {
  const { score, met, of } = compare(readingOf(summary, skills), profile);
  return { met, of, ...(score !== undefined && { score }) };
}
