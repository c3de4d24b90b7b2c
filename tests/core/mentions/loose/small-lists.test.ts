import packed from 'virtual:skills';
import { expect, it } from 'vitest';
import { openDictionary } from '../../../../lib/core/dictionary/dictionary';
import { findMentions } from '../../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';

const DICTIONARY = openDictionary(packed);

function marked(text: string): string[] {
  return findMentions(plainPosting(text), DICTIONARY).map(({ start, end }) => text.slice(start, end));
}

it.each([
  'excel, word, outlook',
  'word, excel, access, outlook',
  'vault, consul, nomad, packer',
  'unity, c#, blender, maya',
  'c#, unity, blender',
  'elixir, phoenix, ecto',
  '- rust, go, swift',
  'flask, bottle, pyramid',
  'react, express, node',
  'Experience with puppet, chef, salt.',
  'figma, sketch, illustrator',
])('names in small letters that are all of their list: “%s”', (text) => {
  const names = text.replace(/^- |^Experience with |\.$/g, '').split(', ');
  expect(marked(text)).toEqual(names);
});

it.each([
  'They excel, word by word, and the outlook is good.',
  'We react, express and go on.',
  'Our guests rest, play, excel at games and meet.',
  '- rest, go',
  'salt, sugar, flour, milk',
  'word, letter, parcel',
  'spring, summer, autumn, winter',
  '- chef, waiter, porter',
  'a swift, express, elastic service',
  'You sketch, draft and excel in what you do.',
  'He is quick to react, bold, and honest.',
  'unity, trust, courage',
])('and everyday words: “%s”', (text) => {
  expect(marked(text)).toEqual([]);
});
