import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import markdown from '../../lib/formats/markdown';
import { webAddress } from '../../lib/formats/parts/evidence-link';
import { markdownLink, markdownText } from '../../lib/formats/parts/markdown-text';
import { FIELDS, hostilePosting, hostileText, NOT_A_POSTING, SAMPLE, SAVED, UNMATCHED } from './sample';

const RUN = '[You run Kubernetes and Ceph.](https://jobs.example/1#:~:text=You%20run%20Kubernetes%20and%20Ceph.)';

test('shows the score, its sum and a table for each strength', () => {
  expect(markdown.render([SAMPLE])).toBe(`# Platform Engineer

Acme · [jobs.example](https://jobs.example/1)

**1 of 3 met** · 5 of 7 points. The posting says to apply at 70 %.

## Required

| Result | Points | Skill | Evidence |
| :-- | :-- | :-- | :-- |
| short | 2 of 3 | Kubernetes or Nomad (by OpenShift, 2 years, 3 asked) | ${RUN} |
| met | 3 of 3 | Ceph | ${RUN} |

## Preferred

| Result | Points | Skill | Evidence |
| :-- | :-- | :-- | :-- |
| missing | 0 of 1 | Rust (may mean something else) | [Rust is a plus.](https://jobs.example/1#:~:text=Rust%20is%20a%20plus.) |
`);
});

test('says what else is found of the posting in a line under its origin', () => {
  const text = markdown.render([{ ...UNMATCHED, posting: { ...UNMATCHED.posting, ...FIELDS } }]);
  expect(text).toContain(
    '(https://jobs.example/1)\n\nOslo, NO · remote · 60,000–80,000 EUR a year · posted 2026-11-01 · open until 2026-12-31\n\n##',
  );
});

test('lists what is asked for where there is no profile, and says when there is nothing', () => {
  expect(markdown.render([UNMATCHED])).toContain('\n- Kubernetes or Nomad (3 years asked): [You run');
  expect(markdown.render([NOT_A_POSTING])).toBe('# b.txt\n\nNo posting was found.\n');
  expect(markdown.render([])).toBe('No postings.\n');
});

test.each([
  ['https://jobs.example/a_b?x=(1)&copy;=2', '[jobs.example](https://jobs.example/a_b?x=%281%29&amp;copy;=2)'],
  ['http://jobs.example/', ''],
  ['javascript:alert(1)', ''],
  ['https://a:b@jobs.example/', ''],
  ['', ''],
])('links %j as %j', (address, link) => {
  expect(markdownLink(address)).toBe(link);
});

test('EX-06: a page gets no link, image, markup or table cell of its own into the document', () => {
  fc.assert(
    fc.property(hostilePosting, (posting) => {
      const html = render(markdown.render([posting]));
      // Its own address, and the same with a place in its text.
      const own = webAddress(posting.posting.url) === '' ? 0 : 1;
      const links = html.match(/<a href="[^"]*"/g) ?? [];
      expect(links.length).toBe(html.match(/<a /g)?.length ?? 0);
      expect(links.length).toBeLessThanOrEqual(2 * own);
      expect(new Set(links.map((link) => link.replace(/#:~:text=.*/, '"').replace(/#[^"]*/, '')))).toHaveLength(own);
      expect(html).not.toMatch(/<(?!\/?(?:h1|h2|p|strong|a|table|thead|tbody|tr|th|td)\b)/);
      expect(html.match(/<td/g)).toHaveLength(4);
      expect(html.match(/<h\d/g)).toHaveLength(2);
    }),
    { numRuns: 1000 },
  );
});

test('EX-06: any text reads as itself, in a line of its own, in a list and in a table', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const escaped = markdownText(`a${text}`);
      const shown = shownText(escaped);
      expect(shownText(`- ${escaped}`)).toBe(shown);
      expect(shownText(`| ${escaped} |\n| - |`)).toBe(shown);
      expect(shown.replace(/\s+/g, ' ')).toBe(render(`a${text}`, true));
    }),
    { numRuns: 500 },
  );
});

function render(text: string, plain = false): string {
  if (plain) return markdownText(text).replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

function shownText(text: string): string {
  const unescaped = render(text).replace(/<[^>]*>/g, '');
  return unescaped
    .replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name as 'lt'])
    .trim();
}

test('what the reader wrote about a posting is said, and is text', () => {
  const text = markdown.render([SAVED]);
  expect(text).toContain(
    'saved 2026-11-21, applied 2026-11-23, interview 2026-11-30 · next: 2026-12-02 14:30 Call Ada',
  );
  expect(text).toContain('Ada said \\*hello\\*.\n\n\\- Second line');
});
