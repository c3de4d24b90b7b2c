import { expect, it } from 'vitest';
import { isSamePosting, type PostingName, postingName } from '../../../lib/core/posting/posting-name';

const ONE: PostingName = { title: 'Data Engineer', company: 'Acme', address: 'https://jobs.example/1' };

it('is what the posting says of itself, without the fragment of its address', () => {
  const posting = { title: 'Data Engineer', company: 'Acme', url: 'https://jobs.example/1#apply' };
  expect(postingName(posting)).toEqual(ONE);
});

it.each<[Partial<PostingName>, Partial<PostingName>, boolean]>([
  [{}, {}, true],
  [{}, { address: 'https://acme.example/jobs/7' }, true],
  [{}, { title: ' data  engineer', company: 'ACME' }, true],
  [{}, { title: 'Data Scientist' }, false],
  [{}, { company: 'Bcme' }, false],
  [{ company: '' }, { company: '' }, true],
  [{ company: '' }, { company: '', address: 'https://jobs.example/2' }, false],
  [{ title: '' }, { title: '', address: 'https://jobs.example/2' }, false],
])('%j and %j are one: %s', (a, b, same) => {
  expect(isSamePosting({ ...ONE, ...a }, { ...ONE, ...b })).toBe(same);
});
