import { afterEach, expect, test } from 'vitest';
import { skillCalls } from '../../../entrypoints/background/calls/skill-calls';
import { corrected } from '../../../lib/core/profile/overlay';
import { overlayStore } from '../../../lib/storage/overlay-store';
import { fakeBrowser } from '../../fixtures/fake-browser';

afterEach(() => {
  fakeBrowser.reset();
});

const add = (name: string) => overlayStore.change((before) => corrected(before, { kind: 'own', name }, () => false));

test('a name is looked up among the reader’s own words first, in any case, and only as a whole', async () => {
  await add('Zorblax');
  await add('Zorblax Cloud');
  const looked = await skillCalls['look-up-names']({ names: [' zorblax ', 'Docker', 'Zorb'] });
  expect(looked.map(({ skills }) => skills.map(({ name }) => name))).toEqual([['Zorblax'], ['Docker'], []]);
});

test('the search offers the reader’s own words, too', async () => {
  await add('Zorblax');
  const hits = await skillCalls['search-skills']({ query: 'zorb' });
  expect(hits.map(({ name }) => name)).toContain('Zorblax');
});
