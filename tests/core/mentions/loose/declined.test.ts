import packed from 'virtual:skills';
import { expect, it } from 'vitest';
import { openDictionary } from '../../../../lib/core/dictionary/dictionary';
import { findMentions } from '../../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../../lib/core/posting/plain-posting';

const DICTIONARY = openDictionary(packed);

function named(text: string): string[] {
  return findMentions(plainPosting(text), DICTIONARY).map(
    ({ start, end, skill }) => `${text.slice(start, end)}=${skill}`,
  );
}

it.each([
  [
    'Szukamy osoby do zespołu, która pracuje w Kafce, Jirze i Grafanie.',
    ['Kafce=apache-kafka', 'Jirze=jira', 'Grafanie=grafana'],
  ],
  ['Doświadczenie w Javie oraz znajomość Figmy i Jiry.', ['Javie=java', 'Figmy=figma', 'Jiry=jira']],
  ['Hledáme kolegu do týmu se znalostí Javy, Kafky a Jiry.', ['Javy=java', 'Kafky=apache-kafka', 'Jiry=jira']],
  ['Práce s Figmou a Grafanou je výhodou, v Javě také.', ['Figmou=figma', 'Grafanou=grafana', 'Javě=java']],
])('a case that takes the place of the end of a name: “%s”', (text, names) => {
  expect(named(text)).toEqual(names);
});

it.each([
  'Nasza firma z siedzibą w Warszawie i w Łodzi szuka osoby z Krakowa.',
  'Anna i Marta odpowiedzą, gdy napiszesz do nas z Javorza.',
  'Hledáme kolegu do týmu v Praze, pojedeme na Slapy a do Ostravy.',
  'We met in Jiry Street and at the Grafany café, and you are with us.',
])('and no other word of its sound: “%s”', (text) => {
  expect(named(text)).toEqual([]);
});
