import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalAddress } from '../../lib/core/canonical-address';

const canonical = (address: string) => canonicalAddress(new URL(address));

describe('PP-11: the address a posting is kept with', () => {
  it.each([
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
