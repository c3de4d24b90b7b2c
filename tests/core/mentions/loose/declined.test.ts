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
  ['Praca z Linuksem i Ansiblem', ['Linuksem=linux', 'Ansiblem=ansible']],
  ['Uczenie w Pythonie', ['Pythonie=python']],
  ['Znalost Pythonu, Javy a Linuxu', ['Pythonu=python', 'Javy=java', 'Linuxu=linux']],
  ['Zkušenosti s Kubernetem, Dockeru, Gitu', ['Kubernetem=kubernetes', 'Dockeru=docker', 'Gitu=git']],
  ['Práce s Ansiblem, Jenkinsem a Gitem.', ['Ansiblem=ansible', 'Jenkinsem=jenkins', 'Gitem=git']],
  ['Správa Linuxu', ['Linuxu=linux']],
])('a case that takes the place of the end of a name: “%s”', (text, names) => {
  expect(named(text)).toEqual(names);
});

it.each([
  'Nasza firma z siedzibą w Warszawie i w Łodzi szuka osoby z Krakowa.',
  'Anna i Marta odpowiedzą, gdy napiszesz do nas z Javorza.',
  'Hledáme kolegu do týmu v Praze, pojedeme na Slapy a do Ostravy.',
  'Praca z Adamem, Gitarem i Temem w Gdyni.',
  'Správa budov, domu a lesa v Brně.',
  'Znajomość języka i Andrzeja.',
  'Vývoj firmy v Gitě a Emě.',
  'We met Pythonie and Ansiblem, who are with the team.',
  'We met in Jiry Street and at the Grafany café, and you are with us.',
])('and no other word of its sound: “%s”', (text) => {
  expect(named(text)).toEqual([]);
});
