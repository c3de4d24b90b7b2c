import { describe, expect, it } from 'vitest';
import { isSaidOf } from '../../../lib/core/mentions/said-of-name';
import { fold } from '../../../lib/core/text/fold';

/** What is said of the first word of a text. */
const isSaid = (text: string) => isSaidOf(fold(text), { start: 0, end: text.indexOf(' '), options: [] });

describe('what is said of a name that opens a short sentence', () => {
  it.each([
    'Rust nunca está de más.',
    'Go es imprescindible.',
    'Rust schadet nie.',
    'Go can be learned here.',
    'React lo impari con noi.',
    'Rust is always welcome.',
    'Go est indispensable.',
    'Rust on your CV makes us curious.',
  ])('makes it one: %s', (text) => {
    expect(isSaid(text)).toBe(true);
  });

  it.each([
    'Go the extra mile and bonus points are yours.',
    'Swift replies are a must.',
    'React quickly, which is required here.',
    'Less essential',
    'Chi conosce Grafana parte avvantaggiato.',
    'Rust is altijd meegenomen.',
    'Vue sur la mer, un plus.',
    'Express delivery is a must.',
    'Go home early.',
  ])('leaves an everyday word alone: %s', (text) => {
    expect(isSaid(text)).toBe(false);
  });
});
