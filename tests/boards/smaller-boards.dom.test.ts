import { expect, test } from 'vitest';
import { find } from './find';

const NOISE = '<nav>Home</nav><footer>Similar: Cobol Engineer</footer>';
const DATA = '<script type="application/ld+json">{"@type": "JobPosting", "title": "Engineer"}</script>';

/** One page of the kind each board has, and what is to be found in it. */
const PAGES: [string, string, string, object][] = [
  [
    'Jobs.cz',
    'https://www.jobs.cz/rpd/2000000000/?searchId=1',
    '<title>Vývojář – Quarry Lane s.r.o.</title><h1>Vývojář</h1><div data-jobad="body" class="RichContent"><p>Píšeme v Go.</p></div>',
    { title: 'Vývojář', company: 'Quarry Lane s.r.o.', text: 'Píšeme v Go.' },
  ],
  [
    'Jobs.cz in a company’s colours',
    'https://www.jobs.cz/fp/quarry-lane-1/2000000000/',
    '<h1>Vývojář</h1><div class="standalone jobad__body"><p>Píšeme v Go.</p></div><div class="standalone">Praha</div>',
    { title: 'Vývojář', company: '', text: 'Píšeme v Go.' },
  ],
  [
    'We Work Remotely',
    'https://weworkremotely.com/remote-jobs/quarry-lane-engineer',
    '<div class="listing-header-container"><h1>Engineer</h1></div><div class="listing-container" id="job-listing-show-container"><div>We use Elixir.</div></div><div class="company-card"><h2>Quarry Lane</h2></div>',
    { title: 'Engineer', company: 'Quarry Lane', text: 'We use Elixir.' },
  ],
  [
    'Remote OK',
    'https://remoteok.com/remote-jobs/99000-remote-engineer-quarry-lane',
    '<table><tr class="job"><td><h2 itemprop="title">Engineer</h2><h3 itemprop="name">Quarry Lane</h3></td></tr><tr class="expand"><td><div class="description" itemprop="description"><div class="markdown">We use Rust.</div>See more jobs</div></td></tr></table>',
    { title: 'Engineer', company: 'Quarry Lane', text: 'We use Rust.' },
  ],
  [
    'Stack Overflow Jobs',
    'https://stackoverflow.com/jobs/123456/engineer-quarry-lane',
    '<h1 class="fs-headline1"><a href="#">Engineer</a></h1><a class="fc-black-700" href="#">Quarry Lane</a><div id="overview-items"><section>We use Perl.</section></div>',
    { title: 'Engineer', company: 'Quarry Lane', text: 'We use Perl.' },
  ],
  [
    'Berlin Startup Jobs',
    'https://berlinstartupjobs.com/engineering/engineer-quarry-lane/',
    `<script type="application/ld+json">{"@type": "WebSite"}</script>${DATA}<div class="bsj-template__content"><p>We use Vue.</p></div>`,
    { title: '', company: '', structured: expect.stringContaining('JobPosting'), text: 'We use Vue.' },
  ],
  [
    'jobtensor',
    'https://jobtensor.com/job/Engineer-0123456789ab',
    '<h1 class="job__title">Engineer</h1><p class="job__company">Quarry Lane</p><section class="job__content"><h2>Text</h2><div class="job-description">We use Ada.</div></section>',
    { title: 'Engineer', company: 'Quarry Lane', text: 'We use Ada.' },
  ],
  [
    'Space Crew',
    'https://spacecrew.com/space-jobs/abcdefgh-quarry-lane-engineer',
    '<a href="/space-companies">Companies</a><h1>Engineer</h1><a href="/space-companies/quarry-lane">Quarry Lane</a><div class="prose prose-sm"><p>We use VHDL.</p></div>',
    { title: 'Engineer', company: 'Quarry Lane', text: 'We use VHDL.' },
  ],
];

test.each(PAGES)('%s: a posting at %s is its description', (name, address, html, expected) => {
  expect(find(html + NOISE, address)).toEqual([
    { path: expect.stringContaining(name.split(' in a ')[0] ?? ''), ...expected },
  ]);
});

test.each([
  'https://www.jobs.cz/prace/',
  'https://weworkremotely.com/remote-jobs/',
  'https://remoteok.com/remote-dev-jobs',
  'https://stackoverflow.com/questions/1',
  'https://jobtensor.com/',
  'https://spacecrew.com/space-jobs',
])('no posting at %s', (address) => {
  expect(find(PAGES.map(([, , html]) => html.replace(DATA, '')).join(''), address)).toEqual([]);
});
