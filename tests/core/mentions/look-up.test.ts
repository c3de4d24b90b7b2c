import { expect, test } from 'vitest';
import { skillNamed } from '../../../lib/core/mentions/look-up';
import { DICTIONARY } from '../small-dictionary';

test.each([
  ['Kubernetes', 'kubernetes'],
  ['KUBERNETES', 'kubernetes'],
  ['k8s', 'kubernetes'],
  ['  Ansible \n', 'ansible'],
  ['node js', 'node-js'],
  ['NodeJS', 'node-js'],
  ['.NET', 'dotnet'],
  ['C++', 'c-plus-plus'],
  ['C#,', 'c-sharp'],
  ['(Docker).', 'docker'],
  ['“Galera”', 'galera-cluster'],
  ['Go', 'go'],
  ['golang', 'go'],
  ['Postgre\u00adSQL', 'postgresql'],
  ['CI / CD', 'ci-cd'],
])('“%s” is %s', (text, id) => {
  expect(skillNamed(DICTIONARY, text)?.id).toBe(id);
});

test.each([
  ['', 'nothing'],
  ['  ', 'nothing'],
  ['Kubernet', 'a part of a name'],
  ['Docker and Podman', 'more than a name'],
  ['go', 'a word where only the name’s own case counts'],
  ['Go to market', 'a phrase that only looks like a name'],
  ['Nova', 'the name of several'],
  ['__proto__', 'no name'],
])('“%s” is none: %s', (text) => {
  expect(skillNamed(DICTIONARY, text)).toBeUndefined();
});
