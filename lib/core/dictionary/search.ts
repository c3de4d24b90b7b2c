import type { SkillId } from '../skill';
import type { Dictionary } from './dictionary';
import { withoutQualifiers } from './search/qualifiers';
import { slipsAllowed, slipsBetween } from './search/slips';
import {
  type Joined,
  placeAt,
  type Searched,
  type Spellings,
  searchKey,
  spellingsIn,
  wordsOf,
} from './search/spellings';

/** A skill that is offered for what somebody typed. */
export interface SearchHit {
  id: SkillId;
  name: string;
  category: string;
  /** The alias that was hit, where it was not the name. */
  alias?: string;
  /** True where what was typed is no beginning or part of it: a slip is mended, or some words are passed over. */
  guess?: true;
}

/** What is offered at a time. */
export const MOST_HITS = 12;

/** How well a spelling fits, best first. */
const EXACT = 0;
const QUALIFIED = 1;
const BEGINS = 2;
const WORDS = 3;
const HOLDS = 4;
const SLIP = 5;
const WORDS_WITH_SLIPS = 6;
const SOME_WORDS = 7;

/** So many skills are offered without any guess. */
const ENOUGH = 3;

/** Places of spellings, each with the best way in which it fits. */
type Fits = Map<number, number>;

/**
 * Up to `most` skills for what was typed: a spelling that is it, is it but for a version or a word beside it, begins with it, has
 * its words in any order, holds it, or is it but for slips. Within each, best known first. Case and separators do not count.
 */
export function searchSkills(dictionary: Searched, typed: string, most = MOST_HITS): SearchHit[] {
  // A separator that is typed is the beginning of the next word.
  const text = typed.slice(0, 80).replace(/(?<![\s\-_/])[\s\-_/]+$/, '');
  const query = searchKey(text);
  // Made ready even where nothing is typed yet: the first key is then answered as soon as all others.
  const all = spellingsIn(dictionary);
  if (query === '') all.ready();
  if (!/[\p{L}\p{N}]/u.test(query)) return [];
  const fits: Fits = new Map();
  addPlaces(fits, all.byKey.get(query) ?? [], EXACT);
  const isExact = fits.size > 0;
  if (!isExact)
    for (const meant of withoutQualifiers(text))
      for (const name of meant) addPlaces(fits, all.byKey.get(searchKey(name)) ?? [], QUALIFIED);
  addBeginnings(fits, all, query);
  const words = wordsOf(text);
  if (query.length > 1) addByWords(fits, all, words);
  if (query.length > 2 && fits.size < most) addPlaces(fits, placesOf(all.joined, query), HOLDS);
  if (fits.size < ENOUGH && ![...fits.values()].some((fit) => fit <= QUALIFIED)) addSlips(fits, all, query, words);
  return hitsOf(fits, all, dictionary, most);
}

/** The skills whose name or alias a text is, case and separators aside; best known first. */
export function skillsNamed(dictionary: Dictionary, name: string): SkillId[] {
  const all = spellingsIn(dictionary);
  const fits: Fits = new Map();
  addPlaces(fits, all.byKey.get(searchKey(name.slice(0, 80))) ?? [], EXACT);
  return hitsOf(fits, all, dictionary, 5).map(({ id }) => id);
}

function addPlaces(fits: Fits, places: number[], fit: number): void {
  for (const place of places) fits.set(place, Math.min(fits.get(place) ?? fit, fit));
}

function addBeginnings(fits: Fits, all: Spellings, query: string): void {
  for (const place of placesOf(all.joined, `\n${query}`)) {
    // A letter or two begin some alias of everything that is well known.
    addPlaces(fits, [place], query.length > 2 || all.isName[place] ? BEGINS : WORDS);
  }
}

/** Spellings in which every word stands, the last perhaps begun. */
function addByWords(fits: Fits, all: Spellings, words: string[]): void {
  const [first, ...others] = words.toSorted((a, b) => b.length - a.length);
  if (first === undefined) return;
  for (const place of placesOf(all.words, ` ${first}`)) {
    const line = lineAt(all, place);
    if (others.every((word) => line.includes(` ${word}`))) addPlaces(fits, [place], WORDS);
  }
}

function addSlips(fits: Fits, all: Spellings, query: string, words: string[]): void {
  const allowed = slipsAllowed(query);
  if (allowed > 0)
    for (const place of alike(all.keysBy, query))
      if (!fits.has(place) && slipsBetween(query, all.keys[place] ?? '', allowed) <= allowed)
        addPlaces(fits, [place], SLIP);
  if (words.length < 2 || fits.size > 0) return;
  const hit = new Map<number, number>();
  for (const word of words) {
    const near = alike(all.wordsBy, word).filter((there) => isNearly(word, there));
    const places = new Set(near.flatMap((there) => placesOf(all.words, ` ${there}`)));
    for (const place of places) hit.set(place, (hit.get(place) ?? 0) + 1);
  }
  for (const [place, found] of hit) {
    if (fits.has(place) || found < 2) continue;
    if (found === words.length) addPlaces(fits, [place], WORDS_WITH_SLIPS);
    else if (found >= lineAt(all, place).split(' ').length - 1) addPlaces(fits, [place], SOME_WORDS);
  }
}

/** What begins with one of the first two letters. */
function alike<T>(by: Map<string, Iterable<T>>, word: string): T[] {
  const letters = new Set([word.charAt(0), word.charAt(1)]);
  return [...letters].flatMap((letter) => [...(by.get(letter) ?? [])]);
}

function isNearly(word: string, there: string): boolean {
  const allowed = slipsAllowed(word);
  return there.startsWith(word) || (allowed > 0 && slipsBetween(word, there, allowed) <= allowed);
}

function lineAt({ words: { text, starts } }: Spellings, place: number): string {
  return text.slice(starts[place], (starts[place + 1] ?? text.length + 1) - 1);
}

/** The places of all spellings that hold a part, each once. */
function placesOf({ text, starts }: Joined, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const place = placeAt(starts, at);
    if (places.at(-1) !== place) places.push(place);
  }
  return places;
}

function hitsOf(fits: Fits, all: Spellings, { skills }: Searched, most: number): SearchHit[] {
  const best = new Map<SkillId, { place: number; fit: number }>();
  for (const [place, fit] of fits) {
    const id = all.skillAt(place);
    const before = best.get(id);
    if (!before || fit < before.fit || (fit === before.fit && all.isName[place])) best.set(id, { place, fit });
  }
  const length = (place: number) => all.texts[place]?.length ?? 0;
  const fame = (id: SkillId) => all.fame.get(id) ?? 0;
  return [...best]
    .sort(
      ([a, one], [b, other]) =>
        one.fit - other.fit ||
        fame(b) - fame(a) ||
        Number(all.isName[other.place]) - Number(all.isName[one.place]) ||
        length(one.place) - length(other.place) ||
        (a < b ? -1 : 1),
    )
    .slice(0, most)
    .flatMap(([id, { place, fit }]): SearchHit[] => {
      const skill = skills.get(id);
      if (!skill) return [];
      const { name, category } = skill;
      const alias = all.texts[place] ?? name;
      return [{ id, name, category, ...(alias !== name && { alias }), ...(fit >= SLIP && { guess: true as const }) }];
    });
}
