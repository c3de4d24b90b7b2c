import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalAddress } from '../../../lib/core/posting/canonical-address';

const canonical = (address: string) => canonicalAddress(new URL(address));

/** What leads to boards, and who looks: nothing of it is saved anywhere. */
const TRACKED = [
  'utm_source=s3cr3t&utm_medium=s3cr3t&utm_campaign=s3cr3t&gclid=s3cr3t&fbclid=s3cr3t&trk=s3cr3t&refId=s3cr3t',
  'trackingId=s3cr3t&position=3&pageNum=0&source=s3cr3t&src=s3cr3t&ref=s3cr3t&searchId=s3cr3t&sessionId=s3cr3t&sid=s3cr3t',
  'JSESSIONID=s3cr3t&token=s3cr3t&id=s3cr3t&auth=s3cr3t&t=s3cr3t&tk=s3cr3t&rps=233&language=de&impressionId=s3cr3t',
].join('&');

/** An address of a posting on each board, as short as it can be. */
const SAME = [
  'https://www.linkedin.com/jobs/view/1234567890/',
  'https://de.linkedin.com/jobs/view/data-engineer-at-acme-1234567890',
  'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=1234567890',
  'https://de.indeed.com/viewjob?jk=0123456789abcdef',
  'https://uk.indeed.com/jobs?vjk=0123456789abcdef',
  'https://www.glassdoor.com/job-listing/engineer-acme-JV_IC1_KO0,8.htm?jl=1009',
  'https://www.glassdoor.co.uk/partner/jobListing.htm?jobListingId=1009',
  'https://job-boards.greenhouse.io/acme/jobs/4000001',
  'https://boards.greenhouse.io/embed/job_app?for=acme&token=4000001',
  'https://acme.example/careers?gh_jid=4000001',
  'https://jobs.lever.co/acme/00000000-0000-4000-8000-000000000001',
  'https://jobs.ashbyhq.com/acme/00000000-0000-4000-8000-000000000001',
  'https://acme.example/careers?ashby_jid=00000000-0000-4000-8000-000000000001',
  'https://acme.wd3.myworkdayjobs.com/en-US/Careers/job/Oslo/Engineer_R-123',
  'https://jobs.smartrecruiters.com/Acme/744000012345678-engineer',
  'https://apply.workable.com/acme/j/0123ABCDEF/',
  'https://acme.jobs.personio.de/job/123456',
  'https://acme.recruitee.com/o/engineer',
  'https://acme.teamtailor.com/jobs/123456-engineer',
  'https://acme.bamboohr.com/careers/42',
  'https://acme.bamboohr.com/jobs/view.php?id=42',
  'https://acme.applytojob.com/apply/Ab12Cd34Ef/Engineer',
  'https://careers-acme.icims.com/jobs/1234/engineer/job',
  'https://jobs.jobvite.com/acme/job/oAbCdEfG',
  'https://www.comeet.com/jobs/acme/A1.234/engineer/B2.C34',
  'https://careers.acme.example/us/en/job/JR123/Engineer',
  'https://careers.acme.example/us/en/job?jobSeqNo=ACMEJR123',
  'https://news.ycombinator.com/item?id=12345678',
  'https://remoteok.com/remote-jobs/remote-engineer-acme-123456',
  'https://weworkremotely.com/remote-jobs/acme-engineer',
  'https://stackoverflow.com/jobs/123456/engineer-acme',
  'https://stackoverflow.com/jobs?id=123456',
  'https://www.stepstone.de/stellenangebote--Engineer-Oslo-Acme--1234567-inline.html',
  'https://www.dice.com/job-detail/00000000-0000-4000-8000-000000000001',
  'https://djinni.co/jobs/123456-engineer/',
  'https://www.jobs.cz/rpd/2000000000/',
  'https://acme.jobs.cz/detail-pozice?r=detail&id=2000000000',
  'https://www.startupjobs.cz/nabidka/12345/engineer',
  'https://wellfound.com/jobs/123456-engineer',
  'https://wellfound.com/jobs?job_listing_slug=123456-engineer',
  'https://www.monster.com/job-openings/engineer-oslo--00000000-0000-4000-8000-000000000001',
  'https://www.ziprecruiter.com/c/Acme/Job/Engineer/-in-Oslo?jid=0123456789abcdef',
  'https://www.python.org/jobs/1234/',
  'https://canonical.com/careers/1234567',
  'https://berlinstartupjobs.com/engineering/engineer-acme/',
  'https://www.arbeitnow.com/jobs/companies/acme/engineer-berlin-123456',
  'https://www.welcometothejungle.com/en/companies/acme/jobs/engineer_oslo',
  'https://hiring.cafe/viewjob/0123456789abcdef',
];

describe('PP-11: the address a posting is saved with', () => {
  it.each<readonly [string, string]>([
    ['https://jobs.lever.co/acme/12-34?lever-source=LinkedIn&utm_campaign=x#apply', 'https://jobs.lever.co/acme/12-34'],
    [
      'https://boards.greenhouse.io/embed/job_app?for=acme&token=4000001&gh_src=abc',
      'https://boards.greenhouse.io/embed/job_app?for=acme&token=4000001',
    ],
    ['https://acme.example/careers?gh_jid=4000001&session=s3cr3t', 'https://acme.example/careers?gh_jid=4000001'],
    [
      'https://de.indeed.com/viewjob?jk=0123456789abcdef&from=serp&tk=1abc',
      'https://de.indeed.com/viewjob?jk=0123456789abcdef',
    ],
    [
      'https://www.linkedin.com/jobs/search/?currentJobId=123&trk=me',
      'https://www.linkedin.com/jobs/search/?currentJobId=123',
    ],
    ['https://news.ycombinator.com/item?id=1&auth=x', 'https://news.ycombinator.com/item?id=1'],
    ['https://user:pass@acme.example/jobs/1', 'https://acme.example/jobs/1'],
    ['https://acme.example/jobs/1;jsessionid=A1B2?x=1', 'https://acme.example/jobs/1'],
    ['https://acme.example/jobs?token=s3cr3t&id=9&for=me', 'https://acme.example/jobs'],
    ...SAME.map((address) => [`${address}${address.includes('?') ? '&' : '?'}${TRACKED}`, address] as const),
    [
      'https://boards.greenhouse.io/acme/jobs/4000001?gh_jid=4000001&gh_src=x',
      'https://boards.greenhouse.io/acme/jobs/4000001',
    ],
    ['https://stackoverflow.com/jobs?id=s3cr3t&q=go', 'https://stackoverflow.com/jobs'],
    [
      'https://boards.greenhouse.io/embed/job_app?for=acme&token=s3cr3t',
      'https://boards.greenhouse.io/embed/job_app?for=acme',
    ],
    ['https://acme.example/jobs?gh_jid=%3Cscript%3E', 'https://acme.example/jobs'],
    [`https://acme.example/jobs?gh_jid=${'9'.repeat(65)}`, 'https://acme.example/jobs'],
    ['http://acme.example:8080/jobs', 'http://acme.example:8080/jobs'],
  ])('%s is %s', (address, expected) => {
    expect(canonical(address)).toBe(expected);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'about:blank', 'blob:https://a.example/1'])(
    'HI-11: is none for %s',
    (address) => {
      expect(canonical(address)).toBe('');
    },
  );

  test('is the same for itself on every board, and keeps nothing of who looks', () => {
    const names = TRACKED.split('&').map((pair) => pair.replace(/=.*/, ''));
    const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom('s3cr3t', 'S-e_c', '12ab')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.constantFrom(...SAME), pairs, (address, more) => {
        const given = new URL(address);
        for (const [name, value] of more) given.searchParams.append(name, value);
        const short = canonicalAddress(given);
        expect(short).toBe(address);
        expect(canonical(short)).toBe(short);
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same for itself, and says nothing of a session', () => {
    const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(address, fc.constantFrom('session', 'sid', 'auth', 'utm_source', 'trk'), (url, name) => {
        const given = new URL(url);
        given.searchParams.set(name, 's3cr3t');
        const short = canonicalAddress(given);
        expect(short).not.toContain('s3cr3t');
        expect(short).not.toContain('#');
        expect(canonical(short)).toBe(short);
      }),
      { numRuns: 1000 },
    );
  });
});
