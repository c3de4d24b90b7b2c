import type { ContractType, Fact } from '../posting/fact';
import type { Weight } from './kinds/found';
import { isLandField } from './place/lands';

/** A fact as a sentence says it. */
export interface Said extends Weight {
  fact: Fact;
}

/** Ways to be employed that end by themselves. */
const ENDING: ReadonlySet<ContractType> = new Set(['freelance', 'internship', 'fixed-term']);

/**
 * The facts of a posting's sentences. "Freelance" in one line and "Duration: 6 months" in another are one thing: the months go
 * where the way of being employed is named, and say nothing more by themselves.
 */
export function completed(all: Said[], given: Fact[] = []): Fact[] {
  const said = withoutLabels(all, given);
  const named = said.flatMap(({ fact, isAside }) =>
    fact.kind === 'contract' && !isAside && ENDING.has(fact.value.type) ? [fact] : [],
  );
  const aside = said.find((one) => one.isAside && one.fact.kind === 'contract')?.fact;
  const months = aside?.kind === 'contract' ? aside.value.months : undefined;
  const types = new Set(named.map(({ value }) => value.type));
  if (months === undefined || types.size !== 1) return said.map(({ fact }) => fact);
  const isKnown = named.some(({ value }) => value.months !== undefined);
  return said.flatMap(({ fact, isAside }): Fact[] => {
    if (fact.kind !== 'contract') return [fact];
    if (isAside) return [];
    const isOpen = !isKnown && ENDING.has(fact.value.type);
    return [isOpen ? { ...fact, value: { ...fact.value, months } } : fact];
  });
}

/** A label of a place limits nobody who may work from anywhere, and says nothing more where a sentence says where one must be. */
function withoutLabels(said: Said[], given: Fact[]): Said[] {
  const facts = [...said.filter(({ isAside }) => !isAside).map(({ fact }) => fact), ...given];
  const isOpen = facts.some((fact) => fact.kind === 'workMode' && fact.value.mode === 'remote');
  const isSaid = facts.some((fact) => fact.kind === 'place');
  if (!isOpen && !isSaid) return withoutFaint(said);
  return isSaid
    ? said.filter((one) => !isPlaceAside(one))
    : withoutFaint(said.filter((one) => !isPlaceAside(one) || one.isLimit));
}

/** Of places that are said in passing the first, and none where a label names one. */
function withoutFaint(said: Said[]): Said[] {
  const asides = said.filter(isPlaceAside);
  const kept = asides.find(({ isFaint }) => !isFaint) ? undefined : asides[0];
  return said.filter((one) => !(isPlaceAside(one) && one.isFaint && one !== kept));
}

/** Of places told by several sentences the ones that no other says, too: "Sofia" beside "Sofia, Varna or Plovdiv". */
export function withoutParts(facts: Fact[]): Fact[] {
  const places = facts.flatMap((fact) => (fact.kind === 'place' ? [fact.value.text] : []));
  if (places.length < 2 || places.length > MOST_PLACES) return facts;
  const isPart = (text: string) =>
    places.some(
      (other) =>
        other.length > text.length && !ZONE.test(other) && ` ${other.replace(/[,/()]/g, ' ')} `.includes(` ${text} `),
    );
  // "Spain" for whom one looks anywhere in it says more than "Madrid, Spain".
  return facts.filter((fact) => fact.kind !== 'place' || isLandField(fact.value.text) || !isPart(fact.value.text));
}

/** Of more places none is looked for in the others. */
const MOST_PLACES = 30;
const ZONE = /\b(?:time|hours?|zones?|[CE]E?S?T|GMT|UTC|PST|except|outside)\b/i;

function isPlaceAside({ isAside, fact }: Said): boolean {
  return isAside === true && fact.kind === 'place';
}
