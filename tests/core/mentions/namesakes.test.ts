import packed from 'virtual:skills';
import { expect, it } from 'vitest';
import { openDictionary } from '../../../lib/core/dictionary/dictionary';
import { findMentions } from '../../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../../lib/core/posting/plain-posting';

const DICTIONARY = openDictionary(packed);

function marked(text: string): string[] {
  return findMentions(plainPosting(text), DICTIONARY).map(({ skill }) => skill);
}

it.each([
  'Le bureau a une belle vue sur la Seine, et nous sommes dans les locaux de la mairie.',
  'Wer flink ist, bekommt bei uns den Platz am Fenster, und das mit Blick auf die Stadt.',
  'Am Helm der Firma steht ein ruhiges Team, und wir sind für dich da.',
  'Wie flink doorwerkt gaat met een goed gevoel naar huis, en dat is voor ons van belang.',
])('an everyday word of the language is no technology: “%s”', (text) => {
  expect(marked(text)).toEqual([]);
});

it('nor is one that a word asks for what stands ahead of it: “Znajomość Linuxa jest konieczna”', () => {
  expect(marked('Znajomość Linuxa jest konieczna, a znajomość Dockera jest niezbędna.')).toEqual(['linux', 'docker']);
  expect(marked('Testy piszemy w Jest i Cypress, a znajomość Jest jest niezbędna.')).toEqual([
    'jest',
    'cypress',
    'jest',
  ]);
});

it.each([
  [
    'Wir suchen für das Team eine Entwicklerin mit Kubernetes, Helm und Terraform.',
    ['kubernetes', 'helm', 'terraform'],
  ],
  [
    'Vous développez avec nous des applications en react, vue et angular pour nos clients.',
    ['react', 'vue-js', 'angular'],
  ],
  ['You will use vue with us on the web for the team.', ['vue-js']],
])('and is one in company: “%s”', (text, skills) => {
  expect(marked(text)).toEqual(skills);
});
