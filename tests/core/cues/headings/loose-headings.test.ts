import { expect, test } from 'vitest';
import { looseSection } from '../../../../lib/core/cues/headings/loose-headings';

test.each([
  'The role',
  'About the position',
  'The shape of the person',
  'Your week',
  'Deine Rolle',
  'Le poste',
  'El puesto',
  'Twoja rola',
])('%s says little of its list', (heading) => {
  expect(looseSection(heading)).toBe('duties');
});

test('what may be pay is a loose wish', () => {
  expect(['Little extras', 'Bonus'].map(looseSection)).toEqual(['preferred', 'preferred']);
});

test.each(["What you'll do", 'Your tasks', 'Responsibilities', 'In this role you will', 'Nice extras', 'Requirements'])(
  '%s says what its list is',
  (heading) => {
    expect(looseSection(heading)).toBeNull();
  },
);
