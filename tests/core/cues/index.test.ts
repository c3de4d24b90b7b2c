import { describe, expect, it } from 'vitest';
import { CUES } from '../../../lib/core/cues';
import type { AmountCues } from '../../../lib/core/cues/amounts/amounts';
import { cs } from '../../../lib/core/cues/cs';
import type { Cues } from '../../../lib/core/cues/cues';
import { de } from '../../../lib/core/cues/de';
import { en } from '../../../lib/core/cues/en';
import { es } from '../../../lib/core/cues/es';
import { fr } from '../../../lib/core/cues/fr';
import { it as italian } from '../../../lib/core/cues/it';
import { nl } from '../../../lib/core/cues/nl';
import { pl } from '../../../lib/core/cues/pl';
import { pt } from '../../../lib/core/cues/pt';

describe.each<[string, Cues]>([
  ['English', en],
  ['German', de],
  ['French', fr],
  ['Dutch', nl],
  ['Portuguese', pt],
  ['Spanish', es],
  ['Italian', italian],
  ['Polish', pl],
  ['Czech', cs],
])('%s', (_name, cues) => {
  it('has phrases for every kind of heading that a posting cannot do without', () => {
    const { required, preferred, duties, about, offer } = cues.headings;
    for (const phrases of [required, preferred, duties, about, offer]) expect(phrases.length).toBeGreaterThan(0);
  });

  it('has no phrase under two kinds of heading', () => {
    const phrases = Object.values(cues.headings).flatMap((kind) => [...new Set(kind)]);
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
  });

  it('has phrases without white space at their ends or capitals', () => {
    const phrases = [
      Object.values(cues.headings),
      Object.values(cues.wish),
      Object.values(cues.excluded),
      Object.values(cues.evidence),
      cues.demand,
      cues.knowledge,
      cues.or,
      cues.examples,
      cues.similar,
      cues.years,
      cues.either ?? [],
      cues.kinds ?? [],
      amountPhrases(cues),
      cues.numbers,
    ].flat(2);
    expect(phrases.filter((phrase) => phrase !== phrase.trim().toLowerCase())).toEqual([]);
  });

  it('counts to ten', () => {
    expect(cues.numbers.length).toBeGreaterThanOrEqual(10);
  });
});

it.each([
  [
    'wishAfter',
    'Go is a plus',
    'Go von Vorteil',
    'Go est un plus',
    'Go is een pré',
    'Go é um diferencial',
    'Go es un plus',
    'Go è gradito',
    'Go będzie atutem',
    'Go je výhodou',
  ],
  [
    'demand',
    'Go is required',
    'Go ist zwingend',
    'Go est requis',
    'Go is vereist',
    'Go é obrigatório',
    'Go es imprescindible',
    'Go è richiesto',
    'Go jest wymagane',
    'Go je nutností',
  ],
  [
    'knowledge',
    'experience with Go',
    'Erfahrung mit Go',
    'expérience en Go',
    'ervaring met Go',
    'experiência com Go',
    'experiencia con Go',
    'esperienza con Go',
    'doświadczenie w Go',
    'zkušenosti s Go',
  ],
  [
    'or',
    'Go or Rust',
    'Go oder Rust',
    'Go ou Rust',
    'Go of Rust',
    'Go ou Rust',
    'Go y/o Rust',
    'Go oppure Rust',
    'Go lub Rust',
    'Go nebo Rust',
  ],
] as const)('knows the words for %s in all languages', (cue, ...texts) => {
  expect(texts.filter((text) => !CUES[cue].test(text))).toEqual([]);
});

function amountPhrases({ amounts }: Cues): string[] {
  return Object.values(amounts ?? {}).flatMap((phrases: string[] | AmountCues['time']) =>
    Array.isArray(phrases) ? phrases : [...phrases.before, ...phrases.after],
  );
}
