import type { NeedAnswer } from '../../core/match/against-needs';
import { FACT_KINDS, type Fact, type FactKind } from '../../core/posting/fact';

/** Pay is asked about before contract and hours. */
const ORDER = FACT_KINDS.filter((kind) => kind !== 'pay').flatMap((kind): FactKind[] =>
  kind === 'language' ? ['pay', kind] : [kind],
);

/** The kinds of which a posting can say one thing only, each with what it says. */
const SINGLE: Partial<Record<FactKind, (value: never) => unknown>> = {
  workMode: ({ mode }: { mode: string }) => mode,
  visa: ({ sponsored }: { sponsored: boolean }) => sponsored,
  clearance: ({ asked }: { asked: boolean }) => asked,
  experience: ({ min }: { min: number }) => min,
  hours: ({ share }: { share: string }) => share,
};

/** Facts of one kind that stand together. */
export interface ShownFacts {
  kind: FactKind;
  facts: Fact[];
  /** True where the page's data and its text say different things. */
  differs: boolean;
  /** True where one of them goes against what matters to the reader. */
  against: boolean;
}

/** The facts as they are shown: what goes against the reader's needs first, then what may exclude anybody; those of one kind together. */
export function shownFacts(facts: Fact[], answers: NeedAnswer[]): ShownFacts[] {
  const against = new Set(
    answers.flatMap(({ verdict, facts: said }) => (verdict === 'against' || verdict === 'both' ? said : [])),
  );
  const all = ORDER.flatMap((kind): ShownFacts[] => {
    const own = facts.filter((fact) => fact.kind === kind);
    if (own.length === 0) return [];
    return [{ kind, facts: own, differs: differ(kind, own), against: own.some((fact) => against.has(fact)) }];
  });
  return [...all.filter((one) => one.against), ...all.filter((one) => !one.against)];
}

function differ(kind: FactKind, facts: Fact[]): boolean {
  const said = SINGLE[kind];
  if (!said || new Set(facts.map(({ from }) => from)).size < 2) return false;
  return new Set(facts.map(({ value }) => said(value as never))).size > 1;
}

/** How many of these to show at first: as many as have room in so many characters, and all that go against the reader's needs. */
export function inSight(texts: { length: number; against: boolean }[], room: number): number {
  let used = 0;
  const at = texts.findIndex(({ length, against }) => {
    used += length;
    return used > room && !against;
  });
  return at < 0 ? texts.length : Math.max(1, at);
}
