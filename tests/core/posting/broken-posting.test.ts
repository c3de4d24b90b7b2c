import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenPosting } from '../../../lib/core/posting/broken-posting';
import { readJobPosting } from '../../../lib/core/posting/job-posting';

const HEAD = '"@context": "https://schema.org", "@type": "JobPosting"';

describe('HP-19: title and company of data that cannot be read', () => {
  test.each([
    [
      'quotes in the description',
      `{${HEAD}, "title": "Engineer", "description": "<p class="x">Go</p>", "hiringOrganization": {"@type": "Organization", "name": "Tidewater"}}`,
    ],
    ['a comma that is missing', `{${HEAD} "title": "Engineer" "hiringOrganization": "Tidewater"}`],
    [
      'an end that is missing',
      `{${HEAD}, "hiringOrganization": {"sameAs": "https://x", "logo": "", "name" : "Tidewater"}, "title": "Engineer", "description": "We`,
    ],
  ])('%s', (_fault, raw) => {
    expect(readJobPosting(raw)).toEqual({ title: 'Engineer', company: 'Tidewater' });
  });

  test('as they are written: escapes and entities are decoded', () => {
    const raw = `{${HEAD}, "title": "C\\u002b\\u002b &amp; \\"Go\\"", "hiringOrganization": {"name": "Tide\\xwater"}`;
    expect(readJobPosting(raw)).toEqual({ title: 'C++ & "Go"', company: 'Tide\\xwater' });
  });

  test('the name of something else is no company', () => {
    expect(
      brokenPosting(`{${HEAD}, "hiringOrganization": {"logo": {"name": "Logo"}}, "identifier": {"name": "R-1"}`),
    ).toEqual({
      title: '',
      hiringOrganization: '',
    });
  });

  test.each(['{', `[{${HEAD}, "title": "One"}, {${HEAD}, "title": "Two"`, '{"@type": "Person", "title": "Dr"'])(
    'is not taken where it is not known whose it is: %s',
    (raw) => expect(readJobPosting(raw)).toBeUndefined(),
  );

  test('takes time in proportion to the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '"',
          '{"',
          '"hiringOrganization":{',
          '"hiringOrganization"',
          '"hiringOrganization":{"a":"b",',
          '"a"',
          '"title":"\\',
          ' ',
          '"@type":"',
          '"@type"    ',
        ),
        (part) => {
          const raw = `{${HEAD}, ${part.repeat(Math.ceil(500_000 / part.length))}`.slice(0, 500_000);
          expect(typeof brokenPosting(raw)).toBe('object');
        },
      ),
      { numRuns: 20 },
    );
  });
});
