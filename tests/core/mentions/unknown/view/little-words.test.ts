import { expect, it } from 'vitest';
import { hashOf } from '../../../../../lib/core/mentions/unknown/model/hash';
import { inEnglish } from '../../../../../lib/core/mentions/unknown/view/little-words';
import { sceneOf } from '../../../../../lib/core/mentions/unknown/view/scene';
import { plainPosting } from '../../../../../lib/core/posting/plain-posting';

const [ENGLISH, GERMAN, FRENCH, DUTCH, PORTUGUESE, SPANISH, ITALIAN, POLISH, CZECH] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

it.each([
  ['und', GERMAN, 'and'],
  ['et', FRENCH, 'and'],
  ['en', FRENCH, 'in'],
  ['en', DUTCH, 'and'],
  ['e', PORTUGUESE, 'and'],
  ['y', SPANISH, 'and'],
  ['con', ITALIAN, 'with'],
  ['i', POLISH, 'and'],
  ['znajomosc', POLISH, 'knowledge'],
  ['a', CZECH, 'and'],
  ['a', ENGLISH, 'a'],
  ['haus', GERMAN, 'haus'],
])('“%s” in language %i says “%s”', (word, speech, english) => {
  expect(inEnglish(hashOf(word), speech)).toBe(hashOf(english));
});

it('a list in another language has the items of one in English', () => {
  const text =
    'Procuramos quem conhece os produtos Docker, Quarzo e Ceph para a equipa de dados com os nossos clientes.';
  const [line] = sceneOf(plainPosting(text), []).lines;
  if (!line) throw new Error('no line');
  const firsts = line.lists.items
    .map(({ from }) => line.row.words[from])
    .map((word) => text.slice(word?.start, word?.end));
  expect(firsts).toEqual(['Procuramos', 'Quarzo', 'Ceph']);
});
