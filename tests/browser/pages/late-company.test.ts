import { test } from 'vitest';
import { openAllowed } from '../support/allowed';
import { BROWSERS } from '../support/browsers';
import { knownPostings } from '../support/own';
import { paintedWords } from '../support/painted';

const ADDRESS = 'https://www.linkedin.com/jobs/search/';
const WAIT = { timeout: 10_000, interval: 25 };
const TEXT =
  'You look after the storage of a company that moves goods by rail, together with four others who write down what they decide, take turns in being called at night, and like to show others how. We build with Ceph and Ansible every day.';

/** What a step does in the page, a step of each job: it is chosen, and later its company comes. */
type Late = Window & { choose: (id: string, title: string, logo: string) => void; fill: (company: string) => void };

/** A page of the structure of the older search for jobs, signed in: a list, and beside it a posting whose company comes after the rest. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>(2) storage Jobs | LinkedIn</title></head><body>
<ul id="list"></ul><div class="jobs-details"><div class="job-details-jobs-unified-top-card__company-name"></div>
<h1 class="job-details-jobs-unified-top-card__job-title"></h1><div id="job-details"></div>
<section class="jobs-company"><a data-view-name="job-details-about-company-name-link" href="#"></a></section></div>
<script>
const text = ${JSON.stringify(TEXT)};
const $ = (selector) => document.querySelector(selector);
window.choose = (id, title, logo) => {
  history.pushState(null, '', '?currentJobId=' + id);
  $('#list').innerHTML = '<li class="jobs-search-results-list__list-item--active"><img alt="' + logo + '"></li><li><img alt="Other logo"></li>';
  $('.job-details-jobs-unified-top-card__company-name').innerHTML = '';
  $('.jobs-company a').textContent = '';
  $('h1').textContent = title;
  $('#job-details').innerHTML = '<p>' + text + '</p>';
};
window.fill = (company) => {
  $('.job-details-jobs-unified-top-card__company-name').innerHTML = '<a href="/company/1/">' + company + '</a>';
  $('.jobs-company a').textContent = company;
};
</script></body></html>`;

test.concurrent.for(BROWSERS)(
  'LC-10: in %s a company that comes after the rest is told, by the logo until then, and none is told for the job before',
  async (name, { expect, onTestFinished }) => {
    const browser = await openAllowed(name, { [ADDRESS]: PAGE }, ['https://*.linkedin.com/*']);
    onTestFinished(() => browser.close());
    const own = await browser.openOwn('assets/marks.css');
    const tab = await browser.open(ADDRESS);
    const choose = (...job: [id: string, title: string, logo: string]) =>
      tab.run((...one) => (window as unknown as Late).choose(...one), ...job);
    const fill = (company: string) => tab.run((one) => (window as unknown as Late).fill(one), company);
    const told = async (id: string, title: string, company: string) => {
      const posting = { url: `${ADDRESS}?currentJobId=${id}`, title, company, text: TEXT };
      await expect
        .poll(() => knownPostings(own, tab), { ...WAIT, message: `${title} of ${company}` })
        .toEqual([posting]);
      await expect.poll(() => paintedWords(tab), WAIT).toEqual(['Ceph', 'Ansible']);
    };

    await choose('1', 'Storage Engineer', '');
    await told('1', 'Storage Engineer', '');
    await fill('Quarry Lane');
    await told('1', 'Storage Engineer', 'Quarry Lane');
    // The next one, of which only the card tells whose it is.
    await choose('2', 'Storage Architect', 'Tall Mast logo');
    await told('2', 'Storage Architect', 'Tall Mast');
    await fill('Tall Mast Shipping');
    await told('2', 'Storage Architect', 'Tall Mast Shipping');
    await choose('3', 'Storage Engineer', '');
    await told('3', 'Storage Engineer', '');
    await fill('Acme');
    await told('3', 'Storage Engineer', 'Acme');
    expect(await browser.complaints()).toEqual([]);
    expect(browser.refused).toEqual([]);
  },
);
