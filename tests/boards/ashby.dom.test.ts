import { expect, test } from 'vitest';
import fixture from '../fixtures/pages/ashby.html?raw';
import { find } from './find';

const ADDRESS = 'https://jobs.ashbyhq.com/quarrylane/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const POSTING = {
  title: 'Platform Engineer',
  company: 'Quarry Lane',
  path: expect.stringMatching(/^Ashby /),
  text: 'Our builds run on NixOS.\n\nTerraform',
};

test('a posting is its description, without what stands beside and below it', () => {
  expect(find(fixture, ADDRESS)).toEqual([POSTING]);
});

test('without the usual window title, the logo names the company', () => {
  expect(find(fixture.replace(/<title>.*<\/title>/, ''), ADDRESS)).toEqual([POSTING]);
});

test.each(['https://jobs.ashbyhq.com/quarrylane', `${ADDRESS}/application`])('no posting at %s', (address) => {
  expect(find(fixture, address)).toEqual([]);
});
