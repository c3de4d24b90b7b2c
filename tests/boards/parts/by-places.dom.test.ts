import { expect, test } from 'vitest';
import type { Board, Posting } from '../../../lib/boards/board';
import { textBy, waysOf } from '../../../lib/boards/parts/by-places';
import { treesOf } from '../../../lib/boards/parts/trees';

const URL_ = new URL('https://jobs.example.com/1');
const PLACES = { name: 'Example', matches: [], body: ['.gone', '#body'] };

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What a board with these places finds in a page. */
function find(board: Partial<Board>, html: string) {
  const page = pageOf(`${html}<div id=body>Text</div>`);
  return waysOf({ ...PLACES, ...board }, page, URL_).map(([path, found]) => [path, ...found()]);
}

test.each([
  ['the text of an element', '<b class=x> 40 – 50\n<i>k€</i><style>b {}</style></b>', '40 – 50 k€'],
  ['the date of a time', '<time class=x datetime="2026-03-01">Sunday</time>', '2026-03-01'],
  ['the words of a time without one', '<time class=x>Sunday</time>', 'Sunday'],
  ['the content of a meta element', '<meta class=x content=" Brno ">', 'Brno'],
  ['the name of a company in its logo', '<img class=x alt="Quarry Lane Logo">', 'Quarry Lane'],
  ['the first element with something to say', '<p class=x> </p><p class=x>Brno</p><p class=x>Oslo</p>', 'Brno'],
  ['nothing where there is none', '<p>Brno</p>', ''],
])('a selector gives %s', (_name, html, text) => {
  expect(textBy('.x', pageOf(html), URL_)).toBe(text);
});

test('a regular expression reads the window’s title without that of the posting, and the first way that gives something counts', () => {
  const page = pageOf('<title>Engineer @ Sea @ Quarry Lane</title><h1>Engineer @ Sea</h1>');
  expect(textBy(/^ @ (.+)/, page, URL_, 'Engineer @ Sea')).toBe('Quarry Lane');
  expect(textBy(/^ @ (.+)/, page, URL_, 'Cook')).toBe('');
  expect(textBy(['h2', () => undefined, (_page, { host }) => ` ${host} `, 'h1'], page, URL_)).toBe(URL_.host);
  expect(textBy(undefined, page, URL_)).toBe('');
});

test('the fields a page shows are told, and no others', () => {
  const html = '<title>Cook | 40</title><h1>Cook</h1><p class=place>Brno</p><time datetime="2026-03-01"></time>';
  const board = {
    title: 'h1',
    location: '.place',
    workMode: '.mode',
    salary: /\| (.+)/,
    datePosted: ['.date', 'time'],
  };
  expect(find(board, html)).toEqual([
    ['Example .gone'],
    [
      'Example #body',
      {
        body: expect.anything(),
        title: 'Cook',
        company: '',
        fields: { location: 'Brno', salary: '40', datePosted: '2026-03-01' },
      },
    ],
  ]);
  expect(find({ location: '.place' }, '')[1]?.[1]).not.toHaveProperty('fields');
  const long = `<p class=place>Brno${'- '.repeat(50_000)}Oslo</p>`;
  expect(find({ location: '.place' }, long)[1]?.[1]).toHaveProperty('fields.location', 'Brno');
});

test('a field is told without what sets it apart from the next one', () => {
  const html = '<p class=place> · Brno, CZ · </p><p class=mode>/</p><p class=pay>€70,000 - €90,000 /</p>';
  const [, found] = find({ location: '.place', workMode: '.mode', salary: '.pay' }, html)[1] ?? [];
  expect(found).toMatchObject({ fields: { location: 'Brno, CZ', salary: '€70,000 - €90,000' } });
  expect(found).not.toHaveProperty('fields.workMode');
});

test('what stands in the body and is no part of it is told, and nothing outside', () => {
  const html = '<form></form><div class=all><form id=inside></form></div>';
  const [, found] = find({ body: '.all', without: 'form' }, html)[0] ?? [];
  expect([...((found as Posting).without ?? [])].map(({ id }) => id)).toEqual(['inside']);
  expect(find({}, html)[1]?.[1]).not.toHaveProperty('without');
});

test('a board may say where else than in the page it is looked', () => {
  const html = '<x-a><template shadowrootmode=open><h1>Cook</h1><p class=text>Soup</p></template></x-a>';
  const board = { body: '.text', title: 'h1' };
  expect(find(board, html)).toEqual([['Example .text']]);
  expect(find({ ...board, trees: treesOf }, html)[0]?.[1]).toMatchObject({ title: 'Cook' });
});

test('a title is found in the window’s however it is spaced there', () => {
  const html = '<title>Cook  at\u00a0sea – Quarry Lane</title><h1>Cook\u00a0at sea</h1><p class=text>Soup</p>';
  const [, found] = find({ body: '.text', title: 'h1', company: /^ – (.+)/ }, html)[0] ?? [];
  expect(found).toMatchObject({ title: 'Cook at sea', company: 'Quarry Lane' });
});

test('an element that a board says is none is passed over', () => {
  const fits = ({ textContent }: Element) => textContent !== 'Short';
  const [, found] = find({ body: '.text', fits }, '<p class=text>Short</p><p class=text>Long enough</p>')[0] ?? [];
  expect(found).toMatchObject({ body: { textContent: 'Long enough' } });
  expect(find({ fits: () => false }, '')).toEqual([['Example .gone'], ['Example #body']]);
});

test.each([
  ['of this posting', '{"@type": "JobPosting", "title": "Cook &amp; Baker"}', true],
  ['of another posting', '{"@type": "JobPosting", "title": "Captain"}', false],
  [
    'of several',
    '[{"@type": "JobPosting", "title": "Captain"}, {"@type": "JobPosting", "title": "Cook & Baker"}]',
    true,
  ],
  ['that is broken', '{"@type": "JobPosting", "title": "Cook & Baker",}', true],
  ['that is too long', `{"@type": "JobPosting", "title": "Cook & Baker", "x": "${'x'.repeat(100_000)}"}`, false],
])('structured data %s is sent along only where it is of use', (_name, data, isSent) => {
  const html = `<script type="application/ld+json">${data}</script><h1>Cook & Baker</h1>`;
  const found = find({ title: 'h1' }, html)[1]?.[1] as { structured?: string };
  expect(found.structured?.includes('Cook') ?? false).toBe(isSent);
  expect(found.structured ?? '').not.toContain('Captain');
});

test('what is looked into beside the page is told, and the page with it', () => {
  const page = pageOf('<x-a><template shadowrootmode=open><i id=body>Text</i></template></x-a>');
  const seen: Node[] = [];
  const [, [, look]] = waysOf({ ...PLACES, trees: treesOf }, page, URL_, seen) as [unknown, [string, () => Posting[]]];
  expect(look()).toHaveLength(1);
  expect(seen).toEqual(treesOf(page));
  const nothing: Node[] = [];
  for (const [, find] of waysOf(PLACES, page, URL_, nothing)) find();
  expect(nothing).toEqual([]);
});
