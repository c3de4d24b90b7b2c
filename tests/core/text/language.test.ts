import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { declinesNames, languageOf } from '../../../lib/core/text/language';

it.each([
  ['en', 'You will work with our team on the services that our customers use every day.'],
  ['de', 'Du arbeitest mit unserem Team an den Diensten, die unsere Kunden jeden Tag nutzen.'],
  ['fr', 'Vous travaillez avec notre équipe sur les services que nos clients utilisent au quotidien.'],
  ['nl', 'Je werkt met ons team aan de diensten die onze klanten elke dag gebruiken, en dat voor een mooi bedrijf.'],
  ['pt', 'Você vai trabalhar com nosso time nos serviços que os nossos clientes usam no dia a dia.'],
  ['es', 'Trabajarás con nuestro equipo en los servicios que nuestros clientes usan en su día a día.'],
  ['it', 'Lavorerai con il nostro team ai servizi che i clienti della nostra azienda usano ogni giorno.'],
  ['pl', 'Będziesz pracować z naszym zespołem nad usługami, z których korzystają nasi klienci na co dzień.'],
  [
    'cs',
    'S naším týmem budeš pracovat na službách, které se u zákazníků používají každý den, a to od začátku do konce.',
  ],
])('%s: “%s”', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it.each([
  ['pl', 'Znajomość Dockera'],
  ['cs', 'Umíš řešit Kubernetes'],
  ['de', 'Große Liebe: Java'],
  ['es', 'Diseño en Figma'],
])('%s by the letters of few words: “%s”', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it.each(['', 'Docker, Kubernetes', 'São Paulo, Wrocław', 'Java o Kotlin', '12345 !!! ???'])(
  'does not guess from “%s”',
  (text) => {
    expect(languageOf(text)).toBeUndefined();
  },
);

it('goes by what most of a mixed text is', () => {
  const german = 'Du arbeitest mit dem Team an der Plattform und bist für die Server von unseren Kunden da.';
  expect(languageOf(`Senior Engineer (m/f/d)\nWho we are\n${german}\nWhat you will do`)).toBe('de');
});

test('every text gets a language or none', () => {
  const known = new Set([undefined, 'en', 'de', 'fr', 'nl', 'pt', 'es', 'it', 'pl', 'cs']);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => known.has(languageOf(text))));
});

it.each([
  ['de', 'Kein Muss: Docker, aber nett'],
  ['fr', 'Docker ne suffit pas'],
  ['es', 'Docker sí, pero no Java'],
])('%s by two words of what is no more than a sentence: “%s”', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it.each([
  ['Bez Pythona ani rusz.', true],
  ['Znasz Dockera i Kubernetesa.', true],
  ['Ovládáš Javu', true],
  ['Będziesz pracować z nas', true],
  ['No Python, no party.', false],
  ['Ohne Python geht nichts.', false],
])('“%s” declines names: %s', (text, declines) => {
  expect(declinesNames(text)).toBe(declines);
});
