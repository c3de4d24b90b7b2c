import { describe, expect, test } from 'vitest';
import { findPostings } from '../../lib/boards';
import jsonLd from '../fixtures/pages/json-ld.html?raw';
import classic from '../fixtures/pages/linkedin-classic.html?raw';
import microdata from '../fixtures/pages/microdata.html?raw';

function find(html: string, address: string) {
  const tried: string[] = [];
  const found = findPostings(new DOMParser().parseFromString(html, 'text/html'), new URL(address), tried);
  return { paths: found.map(({ path }) => path), tried };
}

describe('what was tried is told in order, without anything of the page', () => {
  test('each selector of the board, up to the one that led to a posting', () => {
    const { paths, tried } = find(classic, 'https://www.linkedin.com/jobs/view/1/');
    expect(paths).toEqual(['LinkedIn #job-details']);
    expect(tried).toEqual([
      'LinkedIn :is([componentkey^="JobDetails_AboutTheJob"], [id^="JobDetails_AboutTheJob"], [data-sdui-component$=".aboutTheJob"]) [data-testid="expandable-text-box"]: 0',
      'LinkedIn [data-sdui-screen*="JobDetails"] [data-testid="expandable-text-box"]: 0',
      'LinkedIn [data-sdui-component$=".aboutTheJob"]: 0',
      'LinkedIn #job-details: 1',
    ]);
  });

  test('a board whose addresses of postings look otherwise', () => {
    expect(find(classic, 'https://www.linkedin.com/feed/')).toEqual({
      paths: [],
      tried: ["LinkedIn: not a posting's address", 'Structured data JSON-LD: 0', 'Structured data microdata: 0'],
    });
  });

  test('a page of no board: what may stand on any host, where its address fits', () => {
    const { paths, tried } = find(microdata, 'https://jobs.example.com/1');
    expect(paths).toEqual(['Structured data microdata']);
    expect(tried).toEqual([
      'Comeet .comeet-position-info: 0',
      'Structured data summary in JSON-LD: 0',
      'Structured data JSON-LD: 0',
      'Structured data microdata: 1',
    ]);
  });

  test('an address that is not secure', () => {
    expect(find(microdata, 'http://jobs.example.com/1')).toEqual({ paths: [], tried: [] });
  });
});

test('where the selectors of a board lead nowhere, its structured data does, under its name', () => {
  expect(find(jsonLd, 'https://jobtensor.com/job/1')).toEqual({
    paths: ['jobtensor JSON-LD'],
    tried: ['jobtensor .job__content .job-description: 0', 'jobtensor JSON-LD: 1'],
  });
  expect(find(microdata, 'https://jobtensor.com/job/1').paths).toEqual(['jobtensor microdata']);
});

test('a page that trips a way up is left to the others', () => {
  const page = new DOMParser().parseFromString(jsonLd, 'text/html');
  page.querySelectorAll = (selector: string) => {
    if (selector.startsWith('.job')) throw new Error('not here');
    return Document.prototype.querySelectorAll.call(page, selector);
  };
  const tried: string[] = [];
  expect(findPostings(page, new URL('https://jobtensor.com/job/1'), tried)).toHaveLength(1);
  expect(tried[0]).toBe('jobtensor .job__content .job-description: failed');
});
