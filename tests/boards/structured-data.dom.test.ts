import { describe, expect, test } from 'vitest';
import { findPostings } from '../../lib/boards';
import { readJobPosting } from '../../lib/core/job-posting';
import fixture from '../fixtures/pages/json-ld.html?raw';

const URL_ = new URL('https://jobs.lever.co/tidewater/1');

function find(html: string) {
  return findPostings(new DOMParser().parseFromString(html, 'text/html'), URL_);
}

function pageWith(data: string, text: string): string {
  return `<script type="application/ld+json">${data}</script><header>Home</header><main>${text}</main><footer>${'Other. '.repeat(60)}</footer>`;
}

const TEXT = 'We look for somebody who knows PostgreSQL and Elixir well, and who likes ferries.';
const DATA = JSON.stringify({ '@type': 'JobPosting', title: 'Engineer', description: `<p>${TEXT}</p>` });

test('a posting is the smallest element with the description, and brings its data', () => {
  const [found, ...others] = find(fixture);
  expect(others).toEqual([]);
  expect(found?.body.className).toBe('text');
  expect(found).toMatchObject({
    title: 'Backend Engineer & Mentor',
    company: 'Tidewater',
    path: 'Structured data JSON-LD',
  });
  expect(readJobPosting(found?.structured ?? '')).toEqual({ title: 'Backend Engineer & Mentor', company: 'Tidewater' });
});

describe('data that is not where or what it should be', () => {
  test('a description that is not in the page is no posting', () => {
    expect(find(pageWith(DATA, 'This job is closed.'))).toEqual([]);
  });

  test('a description spread over a page of other things is no posting', () => {
    const halves = `<p>${TEXT.slice(0, 50)}</p>${'<p>Something else altogether.</p>'.repeat(30)}<p>${TEXT.slice(50)}</p>`;
    expect(find(pageWith(DATA, halves))).toEqual([]);
  });

  test('several postings are found in their own places', () => {
    const other = 'Our second team writes Rust for embedded boards, and Zig where nobody is looking at it.';
    const data = `[${DATA}, {"@type": ["Thing", "JobPosting"], "title": "Second", "description": "${other}"}]`;
    const found = find(pageWith(data, `<section><p>${TEXT}</p></section><section><p>${other}</p></section>`));
    expect(found.map(({ title, body }) => [title, body.textContent])).toEqual([
      ['Engineer', TEXT],
      ['Second', other],
    ]);
  });

  test('the first and last words may be missing in the page', () => {
    const long = Array.from({ length: 40 }, (_, i) => `Sentence number ${i} says something of its own.`).join(' ');
    const data = JSON.stringify({ '@type': 'JobPosting', description: `About the job ${long} Apply by mail` });
    expect(find(pageWith(data, `<div id=text>${long}</div>`))[0]?.body.id).toBe('text');
  });

  test.each([
    ['is broken', '{"@type": "JobPosting", '],
    ['is none', '{"@type": "Organization", "description": "JobPosting"}'],
    ['has no description', '{"@type": "JobPosting", "title": "Engineer"}'],
    ['has another description', '{"@type": "JobPosting", "description": {"@value": "text"}}'],
    ['is too long', `{"@type": "JobPosting", "description": "${TEXT}", "x": "${'x'.repeat(512 * 1024)}"}`],
    ['has ten thousand of nothing', JSON.stringify(Array.from({ length: 10_000 }, () => ({ '@type': 'JobPosting' })))],
  ])('HP-19: data that %s is passed over', (_name, data) => {
    expect(find(pageWith(data, TEXT))).toEqual([]);
  });

  test('HP-02: a form that hides its properties does no harm', () => {
    const inputs = ['localName', 'nodeType', 'parentNode', 'textContent', 'firstChild'].map(
      (name) => `<input name=${name}>`,
    );
    expect(find(pageWith(DATA, `<form>${inputs.join('')}<p id=text>${TEXT}</p></form>`))[0]?.body.id).toBe('text');
  });
});
