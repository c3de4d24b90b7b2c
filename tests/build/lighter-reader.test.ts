import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import type { Readability as Reader } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { lighterReader } from '../../lib/build/lighter-reader';

const FILE = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const SOURCE = readFileSync(FILE, 'utf8');
const PAGES = new URL('../fixtures/career-pages/', import.meta.url).pathname;

function readerOf(source: string): typeof Reader {
  const module = { exports: {} };
  runInNewContext(source, { module, console });
  return module.exports as typeof Reader;
}

function textBy(reader: typeof Reader, html: string): string {
  const { document } = new JSDOM(html, { url: 'https://a.example/jobs/1' }).window;
  const parsed = new reader(document, { charThreshold: 200, disableJSONLD: true, keepClasses: true }).parse();
  return parsed?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

test.each(readdirSync(PAGES))('%s: the lighter library finds the same text as the whole', (file) => {
  const html = readFileSync(`${PAGES}${file}`, 'utf8');
  expect(textBy(readerOf(lighterReader(SOURCE)), html)).toBe(textBy(readerOf(SOURCE), html));
});

test('it is lighter by a quarter, and refuses a library that has changed', () => {
  expect(lighterReader(SOURCE).length).toBeLessThan((3 / 4) * SOURCE.length);
  expect(() => lighterReader('class Readability {}')).toThrow('no method _unwrapNoscriptImages');
});
