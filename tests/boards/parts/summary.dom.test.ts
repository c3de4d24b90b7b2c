import { describe, expect, test } from 'vitest';
import { summaryPostings } from '../../../lib/boards/parts/summary';

const START = 'We keep ferries on time, and the people on board dry and content.';
const REST =
  '<p>You write Elixir and Rust, and run both on ships.</p><ul><li>PostgreSQL</li><li>Kafka</li></ul>'.repeat(4);

const data = (description: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Engineer', description })}</script>`;

function bodies(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return summaryPostings(page).map(({ body }) => body.id);
}

describe('of a description that the data holds the beginning of', () => {
  const page = `<main><h1>Engineer</h1><p id="about">${START}</p><h2>The job</h2>
    <div><div id="text"><p><b>We keep</b>${START.slice(7)} Always.</p>${REST}</div></div></main>`;

  test('the longest element that begins so is taken, and the smallest around the same text', () => {
    expect(bodies(data(START) + page)).toEqual(['text']);
  });

  test.each(['…', ' ...', '... ', '&hellip;'])('a long one ends with “%s” where it is cut off', (sign) => {
    const long = `${START} Always. You write Elixir and Rust, and run both on ships. `.repeat(6);
    const cut = long.slice(0, 300);
    const whole = `<main><h1>Engineer</h1><div id="text"><p>${long}</p>${REST}</div></main>`;
    expect(bodies(data(`<p>${cut}${sign}</p>`) + whole)).toEqual(['text']);
    expect(bodies(data(`<p>${cut}</p>`) + whole)).toEqual([]);
  });
});

const after = (description: string, html: string) => `${data(description)}${html}`;

test.each([
  ['holds all of it', after(START, `<main><p>${START}</p></main>`)],
  ['begins otherwise', after(START, `<main><p>On board: ${START}</p>${REST}</main>`)],
  ['goes on otherwise', after(START, `<main><p>${START.slice(0, -20)}</p>${REST}</main>`)],
  ['stands in a page that holds nothing else', after(START, `${START}${REST}`)],
  ['is one of several', after(START, `${data(START)}<main><p>${START}</p>${REST}</main>`)],
  ['is hardly any', after('We keep ferries.', `<main><p>${START}</p>${REST}</main>`)],
  ['is not there', `<main><p>${START}</p>${REST}</main>`],
])('a description that %s is none', (_what, html) => {
  expect(bodies(html)).toEqual([]);
});
