import { expect, test } from 'vitest';
import fixture from '../fixtures/pages/ashby.html?raw';
import { find } from './find';

test('without the usual window title, the logo names the company', () => {
  const [found] = find(fixture.replace(/<title>.*<\/title>/, ''), /address: (.*)/.exec(fixture)?.[1] ?? '');
  expect(found).toMatchObject({ title: 'Platform Engineer', company: 'Quarry Lane' });
});

test('in a frame without the page’s header the window names job and company', () => {
  const bare = fixture.replace(/<h1.*<\/h1>/, '').replace(/<div class="_navRoot_x2">.*<\/div>/, '');
  const [found] = find(bare, /address: (.*embed=js.*)/.exec(fixture)?.[1] ?? '');
  expect(found).toMatchObject({ title: 'Platform Engineer', company: 'Quarry Lane' });
});
