import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { describe, expect, test } from 'vitest';

const LOCALES = 'lib/ui/locales';
const PAGE = 'docs/terms.md';
/** One form of a text for many is enough, and names are no words: what stands in braces, our own, those of formats and of files. */
const OTHER_FORM = /\.(?:one|few|many)$/;
const NAMES = /\{\w+\}|Skillmark|Markdown|JSON Resume|\bSkills\.csv|^skills:|data export/g;

const [head = [], , ...rows] = readFileSync(PAGE, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const languages = head.slice(1).map((name) => name.match(/\((\w+)\)/)?.[1] ?? name);

function textsIn(language: string): Map<string, string> {
  const flat = (value: unknown, path: string): [string, string][] =>
    typeof value === 'string'
      ? [[path, value.replaceAll(NAMES, '')]]
      : Object.entries(value as object).flatMap(([key, one]) => flat(one, path ? `${path}.${key}` : key));
  return new Map(flat(JSON.parse(readFileSync(`${LOCALES}/${language}.json`, 'utf8')), ''));
}

/** In these languages words stand without spaces, or are joined to others. */
const JOINED = ['ja', 'de'];

/** Where a text has one of the words in a cell. */
function wordsOf(cell: string, language: string): RegExp {
  const isJoined = JOINED.includes(language);
  const words = cell.split(', ').map((word) => {
    const isStem = word.endsWith('-');
    const letters = isStem ? word.slice(0, -1) : word;
    return isJoined ? letters : `(?<!\\p{L})${letters}${isStem ? '' : '(?!\\p{L})'}`;
  });
  return new RegExp(words.join('|'), 'iu');
}

test('the table has a column for each language there is', () => {
  const all = readdirSync(LOCALES).map((file) => parse(file).name);
  expect(['en', ...languages].sort()).toEqual(all.sort());
});

describe.each(rows.map(([english = '', ...others]) => ({ english, others })))('$english', ({ english, others }) => {
  const named = wordsOf(english, 'en');
  const keys = [...textsIn('en')].flatMap(([key, text]) => (named.test(text) && !OTHER_FORM.test(key) ? [key] : []));

  test('stands in a text of ours', () => expect(keys).not.toEqual([]));

  test.each(languages.map((language, i) => [language, others[i] ?? ''] as const))(
    'has its word in %s',
    (language, cell) => {
      const texts = textsIn(language);
      const forms = wordsOf(cell, language);
      const strange = keys.flatMap((key) => (forms.test(texts.get(key) ?? '') ? [] : [`${key}: ${texts.get(key)}`]));
      expect(strange, `Say it with “${cell}”, as other texts do, or change the row in ${PAGE}.`).toEqual([]);
    },
  );
});

/** How a reader is not spoken to: too near, or in Spanish too far. */
const NOT_SAID = {
  de: /\b(?:du|dir|dich|dein(?:e[mnrs]?)?)\b/i,
  es: /\b(?:usted|abra|añada|elija|escriba|guarde|guárdelo|haga|importe|marque|pegue|péguelo|pruebe|pulse|vuelva)\b/i,
  fr: /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:ти|тебе|тобі|твої|твоя)(?!\p{L})/iu,
};

test.each(Object.entries(NOT_SAID))('%s speaks to the reader in one way', (language, strange) => {
  expect([...textsIn(language)].filter(([, text]) => strange.test(text))).toEqual([]);
});
