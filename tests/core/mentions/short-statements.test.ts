import packed from 'virtual:skills';
import { expect, it } from 'vitest';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { findMentions } from '../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../lib/core/posting/plain-posting';

const DICTIONARY = openDictionary(packed);

function marked(text: string): string[] {
  return findMentions(plainPosting(text), DICTIONARY).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['Rust on bare metal', 'Rust'],
  ['Rust on embedded Linux', 'Rust'],
  ['Go on the server', 'Go'],
  ['React on the client', 'React'],
  ['Swift on iOS', 'Swift'],
  ['A decade of C.', 'C'],
  ['You bring two decades of R', 'R'],
  ['5 yrs exp in Oracle', 'Oracle'],
  ['3 years exp. with Go', 'Go'],
  ['C++Python', 'C++'],
  ['C#Java', 'C#'],
  ['React (or Preact)', 'React'],
])('“%s” names %s', (text, name) => {
  expect(marked(text)).toContain(name);
});

it.each([
  'Go on to the next step.',
  'Rust on old cars is a nuisance.',
  'React on time.',
  'Express on your own terms.',
  'Swift on your feet, you serve guests.',
  'A decade of change.',
  'Decades of Go-getters.',
  'Exp in sales is a plus.',
  'Go on holiday with us.',
  'Spark on the dance floor.',
])('and not in “%s”', (text) => {
  expect(marked(text)).toEqual([]);
});
