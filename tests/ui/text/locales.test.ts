import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BOARDS } from '../../../lib/boards/catalogue';
import { manifest } from '../../../lib/build/manifest';
import { flat, textsOf } from '../../fixtures/fake-texts';
import { codeSources, type Node, nodesOf, textsWritten, treeOf } from './sources';

const ROOT = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');
const FORMS = ['one', 'few', 'many', 'other'];
const LANGUAGES = readdirSync(`${ROOT}/lib/ui/locales`).map((file) => file.replace('.json', ''));
const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const english = flat(textsOf('en'));

/** What reads alike in several languages: names, words that were borrowed, and texts that are parts alone. */
const ALIKE =
  /^(app_name|direction|line_both|fact_both|fact_language|need_name_sponsorship|badge_named_\w+|steps_all_\w+|match_saved|saved_exported|saved_score|skills_orders_name|welcome_roles_\w+|demand_skill|list_status|list_statusSet|list_note|list_closed|list_sources_\w+|status_\w+|sum_points|sum_of|category_\w+|level_expert|found_remote|found_hybrid|import_more_\w+|count_skills_\w+|score_ofMet|line_mention|marks_letters|marks_palette_standard|marks_swatch_\w+)$/;

/** The parts of a text by name, sorted. */
const partsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('there are at least these languages', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['de', 'en', 'es', 'fr', 'ja', 'uk']));
});

test.each(LANGUAGES)('%s says what it is, and every text of it can be built and shown', (language) => {
  const texts = flat(textsOf(language));
  expect(texts.get('language')).toBe(language);
  expect(texts.get('direction')).toMatch(/^(ltr|rtl)$/);
  // Stores and browsers show no more of it.
  expect(texts.get('extension_summary')?.length).toBeLessThanOrEqual(132);
  const names = [...texts.keys()];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const [name, text] of texts) {
    expect(name).toMatch(/^\w+$/);
    expect(name).not.toMatch(/(^|_)(description|message|placeholders)(_|$)/);
    expect(text.trim(), name).toBe(text);
    expect(text, name).not.toBe('');
    // A dollar sign and a bar with spaces have a meaning of their own; straight quotes and three dots are typing aids.
    expect(text, name).not.toMatch(/\$| \| |\.\.\.|["']/);
  }
});

test.each(OTHERS)('%s has the keys of English, in their order', (language) => {
  expect([...flat(textsOf(language)).keys()]).toEqual([...english.keys()]);
});

test.each(OTHERS)('%s has the parts of English in each text', (language) => {
  const texts = flat(textsOf(language));
  for (const [name, text] of english) expect(partsOf(texts.get(name) ?? ''), name).toEqual(partsOf(text));
});

test.each(LANGUAGES)('%s has every plural form of what is counted', (language) => {
  const names = [...flat(textsOf(language)).keys()];
  const stems = new Set(names.flatMap((name) => /^(.+)_(?:one|few|many)$/.exec(name)?.[1] ?? []));
  expect(stems.size).toBeGreaterThan(8);
  for (const stem of stems) for (const form of FORMS) expect(names).toContain(`${stem}_${form}`);
});

test.each(OTHERS)('%s is translated: what reads as in English is known', (language) => {
  const texts = flat(textsOf(language));
  expect([...texts].filter(([name, text]) => english.get(name) === text && !ALIKE.test(name))).toEqual([]);
});

test.each(LANGUAGES)('%s names buttons in its sentences as the buttons read', (language) => {
  const texts = flat(textsOf(language));
  const named = [
    ['saved_empty', 'save_save'],
    ['settings_elsewhere', 'note_scan'],
    ['match_gone', 'match_export'],
    ['panel_unknownClick', 'note_scan'],
    ['panel_unknownClick', 'site_always'],
    ['told_private', 'save_save'],
  ];
  // What a button is about is filled in, and a sentence names it without.
  const words = (button: string) =>
    texts
      .get(button)
      ?.replace(/\{\w+\}/g, '')
      .trim();
  for (const [sentence = '', button = ''] of named) expect(texts.get(sentence), sentence).toContain(words(button));
  // The switch for one colour is named by how it begins, or whole.
  const [, quoted = '?'] = /^[“„«「]\s?(.+?)\s?[”“»」]/u.exec(texts.get('marks_oneColourNow') ?? '') ?? [];
  expect(texts.get('settings_oneColour')?.startsWith(quoted)).toBe(true);
});

test('AX-15: every key is used, and every key that is used is there', () => {
  const patterns = codeSources()
    .flatMap((source) => nodesOf(treeOf(source)))
    .flatMap(keysIn);
  const used = (name: string) => patterns.some((pattern) => pattern.test(name));
  const plain = (name: string) => name.replace(/_(one|few|many|other)$/, '');
  const names = [...english.keys()];
  const inManifests = ['chrome', 'firefox'].flatMap(keysOfManifest);
  expect(inManifests.length).toBeGreaterThan(0);
  expect(names.filter((name) => !used(plain(name)) && !used(name) && !inManifests.includes(name))).toEqual([]);
  const known = new Set([...names, ...names.map(plain)]);
  const missing = patterns.filter((pattern) => ![...known].some((name) => pattern.test(name)));
  expect(missing.map(String)).toEqual([]);
  expect(inManifests.filter((name) => !english.has(name))).toEqual([]);
  expect(patterns.length).toBeGreaterThan(100);
});

test('an error for the reader reads in English as it is thrown', () => {
  const thrown = codeSources()
    .flatMap((source) => nodesOf(treeOf(source)))
    .filter((node) => node.type === 'CallExpression' && (node.callee as Node).name === 'readerError')
    .map((node) => (node.arguments as Node[]).slice(0, 2).flatMap(textsWritten));
  expect(thrown.length).toBeGreaterThan(25);
  for (const [code, sentence] of thrown) expect([code, english.get(`error_${code}`)]).toEqual([code, sentence]);
});

test('every category of the dictionary has a name, and no other', () => {
  const categories = new Set(
    readdirSync(`${ROOT}/skills`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.yaml'))
      .map(({ name }) => name.replace('.yaml', '').replaceAll('-', '_')),
  );
  const named = [...english.keys()].flatMap((name) => /^category_(\w+)$/.exec(name)?.[1] ?? []);
  expect(named.sort()).toEqual([...categories].sort());
});

test('what is said of a board is said of one there is', () => {
  const slugs = BOARDS.map(({ name }) => name.toLowerCase().replace(/[^a-z0-9]+/g, '_'));
  for (const slug of Object.keys(textsOf('en').boards ?? {})) expect(slugs).toContain(slug);
});

/** The names that a browser looks up for the manifest it is given. */
function keysOfManifest(browser: string): string[] {
  return JSON.stringify(manifest(browser, 'build')).match(/(?<=__MSG_)\w+?(?=__)/g) ?? [];
}

/** Patterns of the names that a node looks up. */
function keysIn(node: Node): RegExp[] {
  if (node.type !== 'CallExpression') return [];
  const callee = (node.callee as Node).name;
  const [first] = node.arguments as Node[];
  if (!first) return [];
  const written = textsWritten(first);
  if (callee === 'readerError') return written.map((code) => new RegExp(`^error_${code}$`));
  if (!['t', 'counted', 'looseText', 'startWindow'].includes(String(callee))) return [];
  // The plural form is put behind a key in lib/ui/text/text.ts itself.
  return written
    .filter((key) => key !== '*.*')
    .map((key) => new RegExp(`^${key.replaceAll('.', '_').replaceAll('*', '\\w+')}$`));
}
