import type { Fact, FactOf, FactValues } from '../posting/fact';
import type { LeastPay, Needs } from '../profile/needs';
import { comparePay } from './compare-pay';

/**
 * What a posting says to a need: `against`, `fits`, `both` where it says one thing here and another there, `incomparable` where it
 * says something that cannot be compared, such as pay in another currency.
 */
export type Verdict = 'against' | 'fits' | 'both' | 'incomparable';

/** A need that a posting says something to. */
export interface NeedAnswer {
  need: keyof Needs;
  verdict: Verdict;
  /** What it says, in the order it was read. */
  facts: Fact[];
}

type Judged = 'against' | 'fits' | 'incomparable' | undefined;

/**
 * What a posting's facts say to the reader's needs, in the order of the needs; nothing to needs that are not set or of which the
 * posting says nothing. Pure, and no part of the score.
 */
export function answersTo(needs: Needs, facts: Fact[]): NeedAnswer[] {
  const { pay, years } = needs;
  return [
    ...answer('sponsorship', needs.sponsorship, 'visa', facts, ({ sponsored }) => (sponsored ? 'fits' : 'against')),
    ...answer('noClearance', needs.noClearance, 'clearance', facts, ({ asked }) => (asked ? 'against' : 'fits')),
    ...answer('remote', needs.remote, 'workMode', facts, ({ mode, daysInOffice = 0 }) =>
      mode === 'remote' && daysInOffice === 0 ? 'fits' : 'against',
    ),
    ...answer('pay', pay !== undefined, 'pay', facts, (offered) => comparePay(offered, pay as LeastPay)),
    ...answer('years', years !== undefined, 'experience', facts, ({ min }) =>
      min > (years ?? 0) ? 'against' : 'fits',
    ),
  ];
}

function answer<K extends keyof FactValues>(
  need: keyof Needs,
  isSet: boolean,
  kind: K,
  facts: Fact[],
  judge: (value: FactValues[K]) => Judged,
): NeedAnswer[] {
  if (!isSet) return [];
  const judged = (facts.filter((fact) => fact.kind === kind) as unknown as FactOf<K>[]).flatMap((fact) => {
    const verdict = judge(fact.value);
    return verdict ? [{ fact: fact as unknown as Fact, verdict }] : [];
  });
  const verdicts = new Set(judged.map(({ verdict }) => verdict));
  if (verdicts.size === 0) return [];
  const verdict = verdicts.has('against')
    ? verdicts.has('fits')
      ? 'both'
      : 'against'
    : verdicts.has('fits')
      ? 'fits'
      : 'incomparable';
  return [{ need, verdict, facts: judged.map(({ fact }) => fact) }];
}
