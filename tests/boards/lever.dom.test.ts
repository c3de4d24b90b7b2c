import { expect, test } from 'vitest';
import { findPostings } from '../../lib/boards';
import { readPostingText } from '../../lib/page/posting-text';
import fixture from '../fixtures/pages/lever.html?raw';

const ADDRESS = 'https://jobs.lever.co/quarrylane/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

function find(address: string) {
  const page = new DOMParser().parseFromString(fixture, 'text/html');
  return findPostings(page, new URL(address)).map(({ body, ...said }) => ({
    ...said,
    text: readPostingText(body, page).text,
  }));
}

test('a posting is its description and the lists beside it', () => {
  expect(find(ADDRESS)).toEqual([
    {
      title: 'Platform Engineer',
      company: 'Quarry Lane',
      path: expect.stringMatching(/^Lever .*job-description/),
      text: 'Our builds run on NixOS.\n\nWhat you bring\n\nTerraform\nHelm',
    },
  ]);
});

test.each(['https://jobs.lever.co/quarrylane', `${ADDRESS}/apply`, `${ADDRESS}/thanks`])(
  'no posting at %s',
  (address) => {
    expect(find(address)).toEqual([]);
  },
);
