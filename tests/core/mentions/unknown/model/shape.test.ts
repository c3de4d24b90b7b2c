import { expect, it } from 'vitest';
import { hashOf } from '../../../../../lib/core/mentions/unknown/model/hash';
import { humps, partsOf, shapeOf } from '../../../../../lib/core/mentions/unknown/model/shape';

it.each([
  ['CitusDB', 'XxX', 'XxxxxXX'],
  ['TF-A', 'X-X', 'XX-X'],
  ['k8s', 'x0x', 'x0x'],
  ['Überall', 'Xx', 'Xxxxx'],
])('“%s” is %s, or %s', (word, collapsed, longer) => {
  expect(shapeOf(word, 1)).toBe(collapsed);
  expect(shapeOf(word, 4)).toBe(longer);
});

it.each([
  ['CitusDB', 'citus', 'db'],
  ['BalenaOS', 'balena', 'os'],
  ['RivieraPro', 'riviera', 'pro'],
])('“%s” has %s and %s', (word, first, last) => {
  expect(humps(word)).toEqual({ first: hashOf(first), last: hashOf(last) });
});

it('a word of one part has none', () => {
  expect(humps('Terraform')).toEqual({ first: 0, last: 0 });
});

it('the parts of a word', () => {
  expect(partsOf('DeploymentWe')).toEqual(['deployment', 'we']);
  expect(partsOf('TF-A')).toEqual(['tf', 'a']);
  expect(partsOf('Ceph')).toEqual(['ceph']);
});
