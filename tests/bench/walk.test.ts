import { gzipSync } from 'node:zlib';
import packed from 'virtual:skills';
import { expect, it } from 'vitest';
import { openDictionary } from '../../lib/core/dictionary/dictionary';
import { isWordCharacter } from '../../lib/core/text/characters';
import { fold } from '../../lib/core/text/fold';
import { walk } from './core/walk';

const { names } = openDictionary(packed);
const TEXT = `Platform Engineer — Köln
You have several years of experience with Kubernetes, Terraform and Python or Go; Node.js services “as we build them”
run on PostgreSQL. We speak English and wish for knowledge of observability, CI/CD and Linux-based systems.
`;

/** Beginnings of words in a text as a walk comes by them. */
function wordsOf(text: string): number {
  const { lower } = fold(text);
  return [...lower].filter((_, i) => isWordCharacter(lower.charCodeAt(i)) && !isWordCharacter(lower.charCodeAt(i - 1)))
    .length;
}

it('the table of names is small', () => {
  expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThan(320 * 1_024);
});

const postingOf = (text: string) => ({ text, blocks: [{ start: 0, end: text.length, kind: 'text' as const }] });

it('a walk begins once at each word, comes by fewer nodes than there are characters, and has little to look at closer', () => {
  const { words, nodes, places } = walk(postingOf(TEXT), names);
  expect(words).toBe(wordsOf(TEXT));
  expect(nodes).toBeLessThan(TEXT.length);
  expect(places).toBeLessThan(words);
});

it('it comes by the names that stand there', () => {
  const hitsOf = (text: string) => walk(postingOf(text), names).hits;
  expect(hitsOf('kubernetes')).toBeGreaterThan(0);
  expect(hitsOf('Kubernetes')).toBe(hitsOf('kubernetes'));
  expect(hitsOf('xkubernetes')).toBe(hitsOf('x'));
});

it('of twice as much text everything is twice as much', () => {
  const [once, twice] = [walk(postingOf(TEXT), names), walk(postingOf(TEXT + TEXT), names)];
  expect(twice).toEqual({
    words: once.words * 2,
    nodes: once.nodes * 2,
    places: once.places * 2,
    hits: once.hits * 2,
  });
});

it('allocates nothing, however long the text', () => {
  const prose = TEXT.repeat(4_000);
  const posting = postingOf(prose);
  walk(posting, names);
  const before = process.memoryUsage().heapUsed;
  walk(posting, names);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(prose.length / 4);
});
