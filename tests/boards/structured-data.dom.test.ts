import { describe, expect, test } from 'vitest';
import { findPostings } from '../../lib/boards';
import { readJobPosting } from '../../lib/core/posting/job-posting';
import fixture from '../fixtures/pages/json-ld.html?raw';
import microdata from '../fixtures/pages/microdata.html?raw';

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
  // The fields are left to the background, which validates the data.
  expect(found).toMatchObject({ title: '', company: '', path: 'Structured data JSON-LD' });
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

  test('a page that shows the introduction elsewhere, or not at all, is found by the rest', () => {
    const introduction = 'Our company was founded long ago by people who knew the sea and its moods. '.repeat(2);
    const tasks = `${TEXT} You know Kafka, too, and have run it on ships. We meet on deck every Monday, in any weather there is.`;
    const data = JSON.stringify({ '@type': 'JobPosting', description: introduction + tasks });
    const page = pageWith(data, `<p>Welcome aboard.</p><div id=text><p>${tasks}</p></div>`);
    expect(find(page)[0]?.body.textContent).toBe(tasks);
  });

  test('several postings are found in their own places', () => {
    const other = 'Our second team writes Rust for embedded boards, and Zig where nobody is looking at it.';
    const data = `[${DATA}, {"@type": ["Thing", "JobPosting"], "title": "Second", "description": "${other}"}]`;
    const found = find(pageWith(data, `<section><p>${TEXT}</p></section><section><p>${other}</p></section>`));
    expect(found.map(({ structured = '', body }) => [readJobPosting(structured)?.title, body.textContent])).toEqual([
      ['Engineer', TEXT],
      ['Second', other],
    ]);
  });

  test('entities, and HTML that was escaped once more, are no hindrance', () => {
    const text = 'Für “Größe” und ©️ braucht es Größe: wir suchen jemanden, der C++ & Qt mag.';
    const escaped = text.replaceAll('ö', '&amp;ouml;').replaceAll('ü', '&#252;').replace('&', '&amp;amp;');
    const data = JSON.stringify({ '@type': 'JobPosting', description: `&lt;p&gt;${escaped}&lt;/p&gt;` });
    expect(find(pageWith(data, `<p id=text>${text.replace('&', '&amp;')}</p>`))[0]?.body.id).toBe('text');
  });

  describe('a description without an element of its own', () => {
    const more = '<h2>We offer</h2><p>Bread and Haskell.</p>';
    const form = '<form><h2>Apply</h2><label>Do you know Perl? <input></label></form>';
    const similar = '<section><h2>Similar jobs</h2><ul><li><a href="/2">Erlang Engineer</a></li></ul></section>';
    const page = (last = '') =>
      pageWith(
        JSON.stringify({ '@type': 'JobPosting', description: `<p>${TEXT}</p><ul><li>Kafka</li></ul>${last}` }),
        `<h1>Engineer</h1><div><p>Oslo</p></div><p>${TEXT}</p><ul><li>Kafka</li></ul>${more}<a href="/apply">Apply</a>${form}${similar}`,
      );

    function left(html: string) {
      const [{ body, without = new Set() } = { body: document.body }] = find(html);
      return [...body.children].filter((one) => !without.has(one)).map(({ textContent }) => textContent);
    }

    test('is left without what stands before it, and what behind it leads away or asks for an answer', () => {
      expect(left(page())).toEqual([TEXT, 'Kafka', 'We offer', 'Bread and Haskell.']);
    });

    test('keeps what stands behind the part that was found, where that is not its end', () => {
      const unseen = '<p>Mail us.</p>';
      expect(left(page(unseen))).toContain('Apply');
    });

    test('keeps the same set as long as nothing comes or goes', () => {
      const parsed = new DOMParser().parseFromString(page(), 'text/html');
      const look = () => findPostings(parsed, URL_)[0]?.without;
      const first = look();
      expect(look()).toBe(first);
      parsed.querySelector('h1')?.before('x', parsed.createElement('nav'));
      expect(look()).not.toBe(first);
    });
  });

  test('a description in other letters than Latin ones is found', () => {
    const text = 'Ищем инженера, который знает PostgreSQL и любит паромы, реки, озёра и тихие вечера.';
    const data = JSON.stringify({ '@type': 'JobPosting', description: text });
    expect(find(pageWith(data, `<p id=text>${text}</p>`))[0]?.body.id).toBe('text');
  });

  test.each([' ', '" ', '", ', '"description": "x" ', '"description":'])(
    'HP-19: broken data, half a megabyte of %j in it, is done with',
    (part) => {
      const broken = `{"@type": "JobPosting", "description": "x"${part.repeat(Math.floor(500_000 / part.length))}`;
      expect(find(pageWith(broken, `<p>${TEXT}</p>`))).toEqual([]);
    },
  );

  test('HP-19: broken data is sent as it is, and read by the longest description in it', () => {
    const broken = `{"@graph": [{"@type": "Organization", "description": "Ferries"}, // ours
      {"@type": "JobPosting", "title": "Engineer", "description": "<p>${TEXT.replace(' and', '\\u0020\n and')}</p>",},]}`;
    const [found] = find(pageWith(broken, `<p id=text>${TEXT}</p>`));
    expect(found?.body.id).toBe('text');
    expect(readJobPosting(found?.structured ?? '')?.title).toBe('Engineer');
  });

  test('HP-19: quotes in a description that are not escaped do not cut it short', () => {
    const text = `Our "small" team, "the crew", needs a hand. ${TEXT} Bring a coat and a "good" book.`;
    const [found] = find(
      pageWith(`{"@type": "JobPosting", "title": "Engineer", "description": "${text}"}`, `<p id=text>${text}</p>`),
    );
    expect(found?.body.id).toBe('text');
    expect(readJobPosting(found?.structured ?? '')?.title).toBe('Engineer');
  });

  test('a posting that is described twice is one', () => {
    expect(find(pageWith(`[${DATA}, ${DATA}]`, `<p id=text>${TEXT}</p>`))).toHaveLength(1);
  });

  test('the first and last words may be missing in the page', () => {
    const long = Array.from({ length: 40 }, (_, i) => `Sentence number ${i} says something of its own.`).join(' ');
    const data = JSON.stringify({ '@type': 'JobPosting', description: `About the job ${long} Apply by mail` });
    expect(find(pageWith(data, `<div id=text>${long}</div>`))[0]?.body.id).toBe('text');
  });

  test('what is written as a tag, and never closed, takes no longer than its length', () => {
    const data = JSON.stringify({ '@type': 'JobPosting', description: '<a'.repeat(100_000) });
    expect(find(pageWith(data, TEXT))).toEqual([]);
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

describe('microdata', () => {
  test('a posting is what is marked up as its description', () => {
    const [found, ...others] = find(microdata);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      title: 'Release Engineer',
      company: 'Quarry Lane',
      path: 'Structured data microdata',
    });
    expect(found?.body.getAttribute('itemprop')).toBe('description');
  });

  test('an organization that is not said to be the employer is the employer', () => {
    const item = (company: string) =>
      `<div itemscope itemtype="http://schema.org/JobPosting"><meta itemprop="title" content="Cook">${company}<div itemprop="description">Soup</div></div>`;
    const company =
      '<div itemscope itemtype="http://data-vocabulary.org/Organization"><b itemprop="name">Tidewater</b></div>';
    expect(find(item(company))).toMatchObject([{ title: 'Cook', company: 'Tidewater' }]);
    const member = company.replace('itemscope', 'itemscope itemprop="memberOf"');
    expect(find(item(member))).toMatchObject([{ title: 'Cook', company: '' }]);
    expect(find(item(`${company}<meta itemprop="hiringOrganization" content="Quarry Lane">`))).toMatchObject([
      { company: 'Quarry Lane' },
    ]);
  });

  test('a posting without a description is none', () => {
    expect(find('<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">X</h1></div>')).toEqual(
      [],
    );
  });

  test('several postings are found, each with its own properties', () => {
    const item = (title: string, more = '') =>
      `<div itemscope itemtype="https://schema.org/JobPosting">${more}<h2 itemprop="title">${title}</h2><p itemprop="description">${title}s wanted</p></div>`;
    const company =
      '<div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><p itemprop="description">We sail.</p>Tidewater</div>';
    const place = '<span itemprop="jobLocation">Brno</span><span itemprop="baseSalary">40 k</span>';
    const said = find(item('Cook', company) + item('Captain', place)).map(({ body, ...one }) => [
      body.textContent,
      one,
    ]);
    const path = 'Structured data microdata';
    expect(said).toEqual([
      ['Cooks wanted', { title: 'Cook', company: 'We sail.Tidewater', path }],
      ['Captains wanted', { title: 'Captain', company: '', fields: { location: 'Brno', salary: '40 k' }, path }],
    ]);
  });

  test('a description that is not shown is no posting', () => {
    expect(
      find('<div itemscope itemtype="https://schema.org/JobPosting"><meta itemprop="description" content="x"></div>'),
    ).toEqual([]);
  });
});
