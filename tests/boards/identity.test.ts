import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOARDS, postingIdentity } from '../../lib/boards/catalogue';

const UUID = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

/** Boards by name, each with addresses of one job; several lists for boards that number their jobs in several ways. */
const ONE_JOB: [board: string, ...addresses: string[]][] = [
  ['Arbeitnow', '/jobs/companies/acme/platform-engineer-berlin-100000', '/view/platform-engineer-100000?ref=x'],
  ['Ashby', `/acme/${UUID}`, `/acme/${UUID}/application?embed=js`, `https://acme.example/jobs?ashby_jid=${UUID}`],
  ['BambooHR', '/careers/123', '/careers/123/', '/jobs/view.php?id=123', '/careers/123/detail?source=x'],
  [
    'Berlin Startup Jobs',
    '/engineering/engineer-acme/',
    '/devops/engineer-acme',
    '/engineering/engineer-acme/?utm_x=1',
  ],
  [
    'Breezy HR',
    '/p/0123456789ab-engineer',
    '/p/0123456789ab',
    '/p/0123456789ab-engineer/apply',
    '/p/0123456789ab-e?lang=de',
  ],
  [
    'Canonical',
    '/careers/1000000',
    '/careers/1000000/engineer-remote',
    'https://job-boards.greenhouse.io/canonical/jobs/1000000',
  ],
  [
    'Comeet',
    '/jobs/acme/01.00A/engineer/02.B0C',
    '/jobs/acme/01.00a/engineer/02.b0c/',
    '/jobs/acme/01.00A/renamed/02.B0C?utm_x=1',
  ],
  ['Dice', `/job-detail/${UUID}`, `/job-detail/${UUID}?searchlink=search%2F`, `/job-detail/${UUID.toUpperCase()}`],
  ['Djinni', '/jobs/100000-engineer/', '/jobs/100000-renamed', '/en/jobs/100000-engineer/?x=1', '/jobs/100000/'],
  [
    'Glassdoor',
    '/job-listing/x-JV_KO0,8.htm?jl=1009',
    'https://de.glassdoor.ch/partner/jobListing.htm?pos=1&jobListingId=1009',
    '/Job/berlin-jobs-SRCH.htm?jl=1009',
  ],
  [
    'Greenhouse',
    '/acme/jobs/1234567',
    'https://boards.eu.greenhouse.io/acme/jobs/1234567/?gh_src=x',
    'https://boards.greenhouse.io/embed/job_app?for=acme&token=1234567',
    'https://acme.example/careers/engineer?gh_jid=1234567',
    'https://boards.greenhouse.io/acme?gh_jid=1234567',
  ],
  ['Hacker News', '/item?id=40000001', '/item?id=40000001#40000002', '/item?p=2&id=40000001'],
  ['HiringCafe', '/viewjob/abcdefgh12345678', 'https://hiringcafe.com/job/abcdefgh12345678?x=1'],
  [
    'iCIMS',
    '/jobs/1234/storage-engineer/job',
    '/jobs/1234/job?in_iframe=1',
    'https://uscareers-example.icims.com/jobs/1234/renamed/login',
    'https://example.icims.com/jobs/1234/job',
  ],
  [
    'Indeed',
    '/jobs?q=x&vjk=0123456789abcdef',
    '/viewjob?jk=0123456789abcdef&from=serp',
    '/m/viewjob?from=x&jk=0123456789abcdef',
    '/rc/clk?jk=0123456789abcdef',
    '/job/engineer-0123456789abcdef',
    '/?vjk=0123456789ABCDEF',
  ],
  ['JazzHR', '/apply/0aB1cD2eF3/Storage-Engineer', '/apply/0aB1cD2eF3', '/apply/jobs/details/0aB1cD2eF3?source=x'],
  [
    'Jobs.cz',
    '/rpd/2000000000/',
    '/fp/acme-123456/2000000000/?rps=2',
    '/pd/2000000000?x=1',
    '/fp/acme/?r=detail&id=2000000000',
  ],
  [
    'jobtensor',
    '/job/Platform-Engineer-0123456789ab',
    '/job/Renamed-0123456789ab/',
    '/de/job/Platform-Engineer-0123456789ab?x=1',
  ],
  [
    'Jobvite',
    '/acme/job/oAbCdEfg',
    '/careers/acme/job/oAbCdEfg/apply',
    '/acme/jobs?j=oAbCdEfg',
    'https://acme.example/careers?jvi=oAbCdEfg,Job',
  ],
  ['Lever', `/acme/${UUID}`, `/acme/${UUID}/apply?lever-source=x`, `/acme/${UUID.toUpperCase()}`],
  [
    'LinkedIn',
    '/jobs/search/?currentJobId=4000001&keywords=x',
    '/jobs/view/4000001/?trk=abc',
    'https://de.linkedin.com/jobs/view/engineer-24-7-at-acme-4000001',
    '/comm/jobs/view/4000001',
    '/jobs-guest/jobs/api/jobPosting/4000001',
    '/jobs/collections/recommended/?currentJobId=4000001',
    '/jobs/view/d%C3%A9veloppeur-4000001?refId=x',
    '/jobs/search-results/?currentJobId=4000001',
  ],
  [
    'Monster',
    `/job-openings/engineer-acme--${UUID}`,
    `https://www.monster.de/stellenangebote/x?id=${UUID}`,
    `/job-openings/${UUID}?x=1`,
  ],
  [
    'OpenStack and OpenInfra',
    '/community/jobs/view/1000/engineer',
    '/community/jobs/view/1000',
    '/jobs/1000/renamed?x=1',
  ],
  [
    'Personio',
    '/job/1234567',
    '/job/1234567?language=de&display=en',
    '/job/1234567/apply',
    'https://example.jobs.personio.com/job/1234567#apply',
  ],
  [
    'Phenom',
    '/global/en/job/R-1234/Storage-Engineer',
    '/global/de/job/R-1234/Speicher',
    '/us/en/job/R-1234/Storage-Engineer?x=1',
  ],
  ['Python.org', '/jobs/1000/', '/jobs/1000', '/jobs/1000/?x=1'],
  ['Recruitee', '/o/storage-engineer', '/l/en/o/storage-engineer', '/o/storage-engineer/c/new?x=1'],
  [
    'Remote OK',
    '/remote-jobs/remote-engineer-acme-123456',
    'https://remoteok.io/remote-jobs/123456-remote-engineer-acme',
    '/remote-jobs/123456',
    '/l/123456',
  ],
  [
    'SAP SuccessFactors',
    '/job/Brno-Storage-Engineer-602-00/1234567890/',
    '/job/Brno-Renamed/1234567890/?locale=de_DE',
    '/job/Brno-Storage-Engineer/1234567890-de_DE/',
    '/acme/job/Brno-Storage-Engineer/1234567890',
  ],
  [
    'SmartRecruiters',
    '/Example/743999912345678-storage-engineer',
    '/Example/743999912345678',
    'https://careers.smartrecruiters.com/Example/743999912345678-renamed?trid=x',
  ],
  ['Space Crew', '/space-jobs/ab1defgh-acme-engineer', '/space-jobs/ab1defgh-renamed?x=1'],
  ['Stack Overflow Jobs', '/jobs/123456/platform-engineer', '/jobs/123456', '/jobs?q=x&id=123456'],
  ['StartupJobs', '/nabidka/10000/platform-engineer', '/nabidka/10000', '/en/nabidka/10000/renamed?x=1'],
  [
    'StepStone',
    '/stellenangebote--Engineer-Berlin-Acme--10000000-inline.html',
    '/stellenangebote--Renamed--10000000-inline.html?rltr=1',
    '/jobs--Engineer-Berlin-Acme--10000000.html',
  ],
  [
    'Teamtailor',
    '/jobs/1234567-storage-engineer',
    '/de/jobs/1234567-speicher',
    '/en-GB/jobs/1234567',
    '/jobs/1234567-x/applications/new',
  ],
  [
    'Teamtailor',
    'https://jobs.acme.example/jobs/1234567-engineer',
    'https://jobs.acme.example/sv/jobs/1234567-ingenjor?x=1',
  ],
  ['We Work Remotely', '/remote-jobs/acme-engineer', '/remote-jobs/acme-engineer/?x=1', '/listings/acme-engineer'],
  [
    'Welcome to the Jungle',
    '/fr/companies/acme/jobs/engineer_paris',
    '/en/companies/acme/jobs/engineer_paris?q=x',
    '/companies/acme/jobs/engineer_paris/',
  ],
  [
    'Wellfound',
    '/jobs/1000000-engineer',
    '/company/acme/jobs/1000000-renamed',
    '/jobs?job_listing_slug=1000000-engineer',
    '/?job_listing_id=1000000',
  ],
  ['Workable', '/acme/j/0123456ABC/', '/j/0123456abc', '/acme/j/0123456ABC/apply?lng=de'],
  [
    'Workable',
    'https://jobs.workable.com/view/aBcDeFgHiJkLm/engineer',
    'https://jobs.workable.com/de/view/aBcDeFgHiJkLm/x?y=1',
  ],
  [
    'Workday',
    '/en-US/Careers/job/Berlin/Platform-Engineer_R-1',
    '/Careers/job/Platform-Engineer_R-1',
    '/de-DE/Careers/details/Platform_Engineer_R-1?q=x',
    '/Careers/job/Berlin/Platform-Engineer_R-1/apply/applyManually',
    'https://wd1.myworkdaysite.com/en-US/recruiting/example/Careers/job/Berlin/Platform-Engineer_R-1',
  ],
  [
    'Workday (myworkdaysite.com)',
    '/recruiting/example/Careers/job/Brno/Engineer_R-1234',
    '/de-DE/recruiting/example/Careers/details/Engineer_R-1234',
  ],
  [
    'ZipRecruiter',
    '/c/Acme/Job/Engineer/-in-Austin,TX?jid=0123456789abcdef',
    '/c/Acme/Job/Renamed/?source=x&jid=0123456789abcdef',
  ],
  ['ZipRecruiter', '/jobs/acme-0a1b2c3d/engineer-0123456789ab', '/jobs/acme-0a1b2c3d/engineer-0123456789ab?x=1'],
];

const base = (name: string) => BOARDS.find((board) => board.name === name)?.example ?? '';
const idOf = (address: string) => postingIdentity(address).id;

test.each(ONE_JOB)('%s: its addresses of one job have one number', (name, ...addresses) => {
  const found = addresses.map((address) => postingIdentity(new URL(address, base(name)).href));
  expect(new Set(found.map(({ id }) => id))).toHaveLength(1);
  expect(found[0]).toEqual({ id: expect.stringMatching(/^[a-z][a-z\d-]*:[^:]+$/), isNumber: true });
});

test.each(BOARDS.map(({ name }) => name))('%s has such a list above', (name) => {
  expect(ONE_JOB.map(([board]) => board)).toContain(name);
});

test.each(BOARDS)('$name: its example has a number, and another number is another job', ({ example }) => {
  expect(postingIdentity(example).isNumber).toBe(true);
  // The number is what stands last with a digit, else the name that stands in its place.
  const other = /\d/.test(example)
    ? example.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
    : example.replace(/\w(?=\W*$)/, 'q');
  if (/,\d+\.htm/.test(example)) return;
  expect(idOf(other)).not.toBe(idOf(example));
});

test('lists of several addresses are several jobs', () => {
  const ids = ONE_JOB.map(([name, address = '']) => idOf(new URL(address, base(name)).href));
  expect(new Set(ids)).toHaveLength(ONE_JOB.length);
});

describe('jobs that are not one', () => {
  test.each([
    ['customers who number alike', 'https://a.bamboohr.com/careers/1', 'https://b.bamboohr.com/careers/1'],
    ['customers who number alike', 'https://jobs-a.icims.com/jobs/12/job', 'https://jobs-b.icims.com/jobs/12/job'],
    [
      'customers who number alike',
      'https://a.wd1.myworkdayjobs.com/C/job/E_R-1',
      'https://b.wd1.myworkdayjobs.com/C/job/E_R-1',
    ],
    ['companies who name alike', 'https://a.recruitee.com/o/engineer', 'https://b.recruitee.com/o/engineer'],
    ['boards that number alike', 'https://www.python.org/jobs/1000/', 'https://stackoverflow.com/jobs/1000/x'],
    ['sites that number alike', 'https://a.example/jobs/1234567-x', 'https://b.example/jobs/1234567-x'],
    ['places at a site', 'https://a.example/en/job/berlin/engineer/1', 'https://a.example/en/job/berlin/designer/2'],
    ['numbers of several digits', 'https://a.example/job/2026/engineer', 'https://a.example/job/2026/designer'],
    [
      'a job and the list it stands in',
      'https://www.linkedin.com/jobs/search/?currentJobId=1',
      'https://www.linkedin.com/jobs/search/',
    ],
    ['comments of one thread', 'https://news.ycombinator.com/item?id=1', 'https://news.ycombinator.com/item?id=2'],
  ])('%s', (_what, one, other) => expect(idOf(one)).not.toBe(idOf(other)));
});

test('elsewhere the canonical address is what a posting is known by, in one form', () => {
  expect(postingIdentity('http://www.acme.example/careers/engineer/?utm_source=x#top')).toEqual({
    id: 'https://acme.example/careers/engineer',
    isNumber: false,
  });
  expect(idOf('https://acme.example/?job_id=7')).toBe('https://acme.example?job_id=7');
});

test.each(['', 'no address', 'about:blank', 'javascript:alert(1)', 'data:text/html,x'])('“%s” has none', (address) => {
  expect(postingIdentity(address)).toEqual({ id: '', isNumber: false });
});

test('any address has an identity of one line, which trackers and fragments do not change', () => {
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true }),
    fc.constantFrom(...BOARDS.map(({ example }) => example)),
  );
  fc.assert(
    fc.property(address, fc.webFragments(), (one, fragment) => {
      const { id } = postingIdentity(one);
      expect(id).toMatch(/^\S+$/);
      expect(id.length).toBeLessThan(3_000);
      expect(idOf(`${one}${one.includes('?') ? '&' : '?'}utm_source=x#${fragment}`)).toBe(id);
    }),
  );
});

const CASES = new URL('../../../shared/cases/identity/addresses.md', import.meta.url);
test.skipIf(!existsSync(CASES))('PP-11: the addresses at hand are as many jobs as they should be', () => {
  const lines = readFileSync(CASES, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- ') && line.includes(' · '));
  const found = lines.map((line) => {
    const [, name = '', addresses = ''] = /^- ([^:(]+?)(?: \([^)]*\))?: (.+)/.exec(line) ?? [];
    return addresses
      .split(' · ')
      .map((address) =>
        idOf(
          new URL(
            /^\/(?!\/)/.test(address) ? address : `https://${address}`,
            address.startsWith('/Careers') || address.startsWith('/de-DE')
              ? 'https://acme.wd1.myworkdayjobs.com'
              : base(name),
          ).href,
        ),
      );
  });
  expect(found.map((ids) => new Set(ids).size)).toEqual(lines.map(() => 1));
  expect(new Set(found.flat())).toHaveLength(lines.length);
});
