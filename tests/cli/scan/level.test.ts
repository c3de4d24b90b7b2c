import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it, test } from 'vitest';
import { DEEPEST, levelled, MOST_ATTRIBUTES, MOST_FORMATS, MOST_LISTS } from '../../../lib/cli/scan/level';

const textOf = (html: string) => new JSDOM(html).window.document.body.textContent;

it.each([
  [
    'a page as pages are',
    '<!doctype html><html><body><main><h1>SRE</h1><ul><li>Go<li>Ceph</ul><p>One<p>Two</main></body></html>',
  ],
  ['a thousand paragraphs that nobody ends', `<body>${'<p>Go '.repeat(1_000)}`],
  ['a thousand items that nobody ends', `<ul>${'<li>Go'.repeat(1_000)}</ul>`],
  [
    'tags in a script, a comment and an attribute',
    `<script>${'<b>'.repeat(99)}</script><!--${'<b>'.repeat(99)}--><a title="${'<b>'.repeat(99)}">x</a>`,
  ],
  ['signs that are no tags', `a < b ${'<3 '.repeat(2_000)}`],
  ['a tag that never ends', `<div ${'x '.repeat(200)}`],
])('stays as it is: %s', (_, html) => {
  expect(levelled(html)).toBe(html);
});

it.each([
  ['divs', '<div>', '</div>', DEEPEST],
  ['capitals', '<SECTION class=x>', '</SECTION>', DEEPEST],
  ['formats', '<b>', '</b>', MOST_FORMATS],
  ['lists', '<ul>', '</ul>', MOST_LISTS],
])('of %s in each other so many stay, with all text', (_, opening, closing, most) => {
  const html = `<body>${`${opening}Go `.repeat(2_000)}${closing.repeat(2_000)}<p>Ceph</p>`;
  const page = levelled(html);
  expect(page.split(opening)).toHaveLength(most + 1);
  expect(page.split(closing)).toHaveLength(most + 1);
  expect(textOf(page)).toBe(`${'Go '.repeat(2_000)}Ceph`);
});

test('lists and tables in each other are levelled together, and one behind the other stay', () => {
  const torn = levelled(`<body>${'<table><tr><td>Go <ul><li>Ceph '.repeat(500)}`);
  expect(torn.match(/<(?:table|ul)>/g)).toHaveLength(MOST_LISTS);
  expect(torn.match(/Go|Ceph/g)).toHaveLength(1_000);
  const tidy = `<body>${'<table><tr><td>Go</td></tr></table><ul><li>Ceph</li></ul><select><option>x</select>'.repeat(500)}`;
  expect(levelled(tidy)).toBe(tidy);
});

test('formats that are closed in the wrong order are open for their parser, and count', () => {
  const page = levelled(`<body>${'<b><i><p>Go</b></p>'.repeat(500)}`);
  expect(page.split('<i>').length).toBeLessThanOrEqual(MOST_FORMATS + 1);
  expect(page.split('Go')).toHaveLength(501);
});

test('of attributes the first stay, whatever is in their quotes', () => {
  const few = `<p title="${'a b > '.repeat(900)}" class=x>Go</p>`;
  expect(levelled(few)).toBe(few);
  const many = (count: number) => Array.from({ length: count }, (_, i) => ` a${i}="x y"`).join('');
  expect(levelled(`<p${many(9_000)}>Go</p>`)).toBe(`<p${many(MOST_ATTRIBUTES)}>Go</p>`);
});

test('a script that lies too deep stays one', () => {
  const page = levelled(`<body>${'<div>'.repeat(2_000)}<script>"<b>Go</b>"</script>Ceph`);
  expect(page).toContain('<script>"<b>Go</b>"</script>');
});

test('formats that are never closed do not grow with the paragraphs below them', () => {
  const page = levelled(`${Array.from({ length: 300 }, (_, i) => `<b id=${i}>`).join('')}${'<p>x'.repeat(300)}`);
  expect(new JSDOM(page).window.document.querySelectorAll('b').length).toBeLessThan(MOST_FORMATS * 302);
});

test('every page keeps its text', () => {
  const piece = fc.constantFrom(
    '<div>',
    '</div>',
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<!-- x -->',
    'Go',
    ' < ',
    '<br>',
    '<i a="<b>">',
    '</i>',
    '<li>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(40), (pieces, deep) => {
      const html = `<body>${'<b>'.repeat(deep)}${pieces.join('')}`;
      expect(textOf(levelled(html))).toBe(textOf(html));
    }),
    { numRuns: 40 },
  );
});
