import { expect, test } from 'vitest';
import { mainTextFinder } from '../../../lib/page/main-text/main-text-finder';
import { openPage } from '../../fixtures/open-page';

const PROSE =
  'You install and look after machines at our customers, from the first plan to the day they run. You know Linux, Python and Docker, and you like to explain what you do. Experience of three years is good, less is fine where you learn fast. We pay well and give you thirty days of holiday, and a team that helps. Send us your application with a short letter, and tell us when you could begin.';

/** The postings of a page without headings that a reader asked for. */
async function postingsOf(title: string, first: string) {
  const html = `<!DOCTYPE html><html lang="en"><title>${title} | Acme</title><main><h1>${title}</h1><p>${first}</p><p>${PROSE}</p></main>`;
  const { document } = await openPage(html);
  return mainTextFinder(() => true)(document, new URL('https://acme.example/jobs/991')).postings;
}

test.each([
  ['Service Technician (ID 140432)', 'Acme builds machines.'],
  ['Service Technician 404123', 'Acme builds machines.'],
  ['Sign Installer', 'Acme builds signs.'],
  ['Engineer, Login and Identity', 'Acme builds doors to software.'],
  [
    'Login Experience Designer',
    'Acme builds doors to software. You will draw them, and we offer a salary of 60,000 euros.',
  ],
  ['Captcha Research Engineer', 'Acme tells people from robots. You will train models; remote is fine.'],
  ['Engineer at Accedian', 'Accedian builds machines.'],
  ['Service Technician', 'We have 10 positions to fill in Leeds.'],
  ['Service Technician', 'Acme offers 1,250 jobs in Leeds.'],
  ['Service Technician', 'With us no two jobs are the same.'],
  [
    'Privacy Engineer',
    'You build privacy into our products and review what privacy risks our partners bring: privacy sells.',
  ],
  [
    'Partner Manager',
    'You look after our partners: find partners, train partners and grow with partners across Europe.',
  ],
])('a posting that only sounds like nothing is read: %s, %s', async (title, first) => {
  expect(await postingsOf(title, first)).toHaveLength(1);
});

test.each([
  ['404', 'Acme builds machines.'],
  ['Error 404: page', 'Acme builds machines.'],
  ['Sign in', 'Acme builds machines.'],
  ['Sign in to apply as an engineer', 'Acme builds machines.'],
  ['Engineer – Log in', 'Acme builds machines.'],
  ['Login', 'Acme builds machines.'],
  ['Accedi', 'Acme builds machines.'],
  ['Search', '0 results for this search.'],
  ['Search', 'There are no open positions at the moment.'],
])('a page that says that there is nothing is none: %s, %s', async (title, first) => {
  expect(await postingsOf(title, first)).toEqual([]);
});
