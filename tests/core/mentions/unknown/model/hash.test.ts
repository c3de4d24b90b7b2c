import { expect, it } from 'vitest';
import { hashOf, mix } from '../../../../../lib/core/mentions/unknown/model/hash';

it('is the published one (FNV-1a)', () => {
  expect(hashOf('')).toBe(0x811c9dc5);
  expect(hashOf('a')).toBe(0xe40c292c);
  expect(hashOf('foobar')).toBe(0xbf9cf968);
  expect(hashOf('xfoobarx', 1, 7)).toBe(0xbf9cf968);
});

it('mixes two numbers in their order, spread over all bits', () => {
  expect(mix(1, 2)).not.toBe(mix(2, 1));
  const buckets = new Set(Array.from({ length: 1000 }, (_, i) => mix(7, i) & 1023));
  expect(buckets.size).toBeGreaterThan(550);
});
