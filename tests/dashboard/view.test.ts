import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presentAddress, VIEWS, viewAt } from '../../entrypoints/dashboard/view';

test.each(VIEWS)('#%s is a view', (view) => {
  expect(viewAt(`#${view}`)).toBe(view);
  expect(presentAddress(`#${view}`)).toBeUndefined();
});

test.each([
  ['#dashboard-saved', 'postings'],
  ['#dashboard-match', 'postings'],
  ['#dashboard-skills', 'skills'],
  ['#dashboard-settings', 'settings'],
  ['#dashboard-data', 'data'],
])('%s still leads to %s', (hash, view) => {
  expect(viewAt(hash)).toBe(view);
  expect(presentAddress(hash)).toBe(`#${view}`);
});

test.each(['', '#', '#tab=1&frame=0&key=k', '#toString', '#__proto__', '#Settings'])(
  '%j shows the saved postings',
  (hash) => {
    expect(viewAt(hash)).toBe('postings');
    expect(presentAddress(hash)).toBeUndefined();
  },
);

test('any address is a view', () => {
  fc.assert(fc.property(fc.string(), (hash) => VIEWS.includes(viewAt(hash))));
});
