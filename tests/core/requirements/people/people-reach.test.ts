import { expect, it } from 'vitest';
import { reachOf } from '../../../../lib/core/requirements/people/people-reach';

/** A bar stands where what is told of people begins. */
function reached(marked: string): string {
  const from = marked.indexOf('|');
  const text = marked.replace('|', '');
  return text.slice(from, reachOf(text, from, 'en'));
}

it.each([
  ['Customers must| have Windows and need Docker', ' have Windows and need Docker'],
  ['Customers must| have Windows, Office, and Docker.', ' have Windows, Office, and Docker'],
  ['Customers must| have Windows; you know Docker', ' have Windows'],
  ['Customers must| have Windows, and we want you to know Docker', ' have Windows'],
  ['Customers must| have Windows, experience with Docker is a must', ' have Windows'],
  ['Customers must| have Windows, so knowledge of Docker is a must', ' have Windows'],
  ['Customers must| have Windows; they also need Docker', ' have Windows; they also need Docker'],
])('“%s”', (text, expected) => {
  expect(reached(text)).toBe(expected);
});
