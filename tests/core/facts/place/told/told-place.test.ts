import { expect, test } from 'vitest';
import { said } from '../../said';

test.each([
  ['You would take over from her at our Galway plant.', 'Galway'],
  ['The kitchen is part of our site at Oranmore and there is a bus.', 'Oranmore'],
  ['Our site at Oranmore opened in 2012 and employs 780 people.', 'Oranmore'],
  ["You'll be based in our brand new, startup-style office in Krakow, Poland.", 'Krakow, Poland'],
  ['We need a planner for one of our clients in Nashville, TN.', 'Nashville, TN'],
  ['This is a long-term contract position in Sandy Springs, GA with a bank.', 'Sandy Springs, GA'],
  ['A 12-week internship in our Toronto lab.', 'Toronto'],
  ['Two days are spent with the rest of us in the London newsroom.', 'London'],
  ['We recruit a clerk for our Tampa, FL Central Operations office.', 'Tampa, FL'],
  ['We are looking for a translator (all genders) based in Germany.', 'Germany'],
  ['We are seeking a team member located within one of the following areas: the UK or Spain.', 'UK or Spain'],
  ['Sie arbeiten in Vollzeit (38,5 Stunden) in Münster.', 'Münster'],
  ['In unserem Werk in Linz stehen vier Anlagen, und Sie stehen dazwischen.', 'Linz'],
  ['Dein Arbeitsplatz liegt in Bern, fünf Minuten vom Bahnhof.', 'Bern'],
  ['Pendant six mois, à Grenoble, vous travaillerez sur la détection d’avalanches.', 'Grenoble'],
  ['Le bureau se trouve à Nantes, sur l’île.', 'Nantes'],
  ['Buscamos a alguien para nuestra planta de Zaragoza.', 'Zaragoza'],
  ['O escritório fica no Porto.', 'Porto'],
  ['You will travel to fairs and work at our plant in Ostrava.', 'Ostrava'],
  ['From the first week you work at our factory in Porto.', 'Porto'],
  ['You will report to our depot in Birmingham at six.', 'Birmingham'],
  ['Après vos voyages, vous travaillerez dans notre usine de Caen.', 'Caen'],
  ['Vaga para quem mora no Brasil.', 'Brasil'],
  ['We have an opening for a developer in Montreal, Canada.Description: you will write code.', 'Montreal, Canada'],
])('where one is to be, told in running text: %s', (text, place) => {
  expect(said('place', text)).toEqual([{ text: place }]);
});

test.each([
  'Our customers are banks in Singapore and São Paulo.',
  'You will work closely with colleagues in our Singapore office.',
  'The families we serve come together in our centre in Leeds twice a week.',
  'You will report to the CTO, who sits in our London office.',
  'Our headquarters are in Munich.',
  'Our head office in Minneapolis will want to meet you now and then.',
  'We have offices in Amsterdam and San Francisco.',
  'You will visit our plant in Lyon.',
  'You help open our office in Madrid.',
  'We are looking for a developer at our studio in Ghent or from home, as you like.',
  'We prioritize hiring talent in the Charlotte area, whenever possible.',
  'You work with a development team (in Vancouver, Canada) every day.',
  'We are looking for developers to join our studio at Globant.',
  'Die Zentrale in Rotterdam lernen Sie beim Einstieg kennen.',
  'Nous exploitons des parcs à Toulouse et à Lyon.',
  'You will travel to our plant in Ostrava once a quarter.',
  'Your trips take you to our factory in Porto and to suppliers.',
  'Your first weeks are spent at our training centre in Birmingham.',
  'Vous vous rendrez une fois par mois dans notre usine de Caen.',
  'Je reist af en toe naar onze fabriek in Breda.',
  'Raz w roku pojedziesz do naszej fabryki w Opolu.',
])('where others are: %s', (text) => {
  expect(said('place', text)).toEqual([]);
});
