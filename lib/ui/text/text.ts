import { createI18n } from '@wxt-dev/i18n';
import type english from '../locales/en.json';
import { lookedUp } from './looked-up';

/** A text that depends on a number: one wording for each plural category that any of our languages has. */
interface Counted {
  one: string;
  few: string;
  many: string;
  other: string;
}

/** The dotted paths to the values of one kind in a nested record. */
type PathsTo<Value, Texts> = {
  [K in keyof Texts & string]: Texts[K] extends Value
    ? K
    : Texts[K] extends string | Counted
      ? never
      : `${K}.${PathsTo<Value, Texts[K]>}`;
}[keyof Texts & string];

/** The key of a text, by its place in the locale files. */
export type TextKey = PathsTo<string, typeof english>;
/** The key of a text with plural forms. */
export type CountedKey = PathsTo<Counted, typeof english>;
/** What stands for `{name}` in a text, by name; a number is written as the reader's language writes numbers. */
export type Parts = Record<string, string | number>;

// A browser takes long to make one.
const numbers = perLanguage((language) => new Intl.NumberFormat(language));
const percentages = perLanguage((language) => new Intl.NumberFormat(language, { style: 'percent' }));
const plurals = perLanguage((language) => new Intl.PluralRules(language));
const alternatives = perLanguage((language) => new Intl.ListFormat(language, { type: 'disjunction' }));
const enumerations = perLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

const look = createI18n().t as (key: string, parts: Parts) => string;

/** A text in the reader's language; each `{name}` in it is replaced by the part of that name. */
export function t(key: TextKey, parts: Parts = {}): string {
  return looseText(key, parts);
}

/** A text about a number in the reader's language, in the plural form that the number asks for; `{count}` is the number. */
export function counted(key: CountedKey, count: number, parts: Parts = {}): string {
  const category = plurals(language()).select(count);
  return looseText(`${key}.${category}`, { count, ...parts });
}

/** The text of a key that is put together from data, such as the name of a category; empty where there is none. */
export function looseText(key: string, parts: Parts = {}): string {
  const written = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'number' ? numberText(part) : part,
  ]);
  if (written.length > 0) return look(key, Object.fromEntries(written));
  const text = lookedUp.get(key) ?? look(key, {});
  lookedUp.set(key, text);
  return text;
}

/** A number as the reader's language writes it. */
export function numberText(value: number): string {
  return numbers(language()).format(value);
}

/** A whole percentage as the reader's language writes it: `57%`, `57 %`. */
export function percentText(percent: number): string {
  return percentages(language()).format(percent / 100);
}

/** Names as a list in the reader's language: `Docker, Podman, or LXC` where any of them will do, else `Docker, Podman, and LXC`. */
export function listText(names: string[], kind: 'any' | 'all'): string {
  // A stored name may be anything, and a list takes texts alone.
  const lists = kind === 'any' ? alternatives : enumerations;
  return lists(language()).format(names.map(String));
}

/** The language that texts come in, as a BCP 47 tag: English where the browser's own is none of ours. */
export function language(): string {
  return t('language');
}

/** What writes something in a language, made once for each: see the formats of `Intl`. */
export function perLanguage<Format>(make: (language: string) => Format): (language: string) => Format {
  const made = new Map<string, Format>();
  return (language) => {
    const format = made.get(language) ?? make(language);
    made.set(language, format);
    return format;
  };
}
