import { expect, test } from 'vitest';
import fixture from '../fixtures/pages/ashby.html?raw';
import { find } from './find';

test('without the usual window title, the logo names the company', () => {
  const [found] = find(fixture.replace(/<title>.*<\/title>/, ''), /address: (.*)/.exec(fixture)?.[1] ?? '');
  expect(found).toMatchObject({ title: 'Platform Engineer', company: 'Quarry Lane' });
});
