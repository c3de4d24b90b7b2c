import { expect, it } from 'vitest';
import { wordsOf } from '../../../../../lib/core/mentions/unknown/view/words';
import { fold } from '../../../../../lib/core/text/fold';

it.each([
  ['Next.js, C++ and C#.', ['Next.js', 'C++', 'and', 'C#']],
  ['TF-A, well-known, Kubernetes-based, SAP-Umfeld', ['TF-A', 'well-known', 'Kubernetes', 'based', 'SAP', 'Umfeld']],
  ['deployments.Experience v1.2 llama.cpp', ['deployments', 'Experience', 'v1.2', 'llama.cpp']],
  ["Acme's R&D snake_case", ['Acme', 's', 'R&D', 'snake_case']],
  ['', []],
])('“%s”: %j', (text, words) => {
  const folded = fold(text);
  expect(wordsOf(folded).map(({ start, end }) => folded.cased.slice(start, end))).toEqual(words);
});
