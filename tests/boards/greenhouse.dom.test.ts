import { expect, test } from 'vitest';
import fixture from '../fixtures/pages/greenhouse.html?raw';
import { find } from './find';

test.each([
  ['Jobs', 'the logo'],
  ['Job Application for Engineer, Storage at Quarry Lane', 'the window, whatever it calls the job,'],
])('under the window title “%s” %s names the company', (title) => {
  const html = fixture.replace(/<title>.*<\/title>/, `<title>${title}</title>`);
  expect(find(html, 'https://job-boards.greenhouse.io/quarrylane/jobs/1')).toMatchObject([{ company: 'Quarry Lane' }]);
});
