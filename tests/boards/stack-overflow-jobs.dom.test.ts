import { expect, test } from 'vitest';
import fixture from '../fixtures/pages/stack-overflow-jobs.html?raw';
import { find } from './find';

const ADDRESS = 'https://stackoverflow.com/jobs/123456/engineer-quarry-lane';

test('where an agency recruits, the company and the place are those of the job', () => {
  const html = fixture.replace('</a> <span', '</a> <span class="s-tag">via</span> Tidewater <span');
  expect(find(html, ADDRESS)).toMatchObject([{ company: 'Quarry Lane', fields: { location: 'Brno, Czechia' } }]);
});

test('a company without a page of its own is no link', () => {
  const html = fixture.replace(/<a class="fc-black-700".*?<\/a>/, 'Quarry Lane');
  expect(find(html, ADDRESS)).toMatchObject([{ company: 'Quarry Lane' }]);
});
