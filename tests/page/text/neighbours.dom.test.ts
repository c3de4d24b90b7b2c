import { describe, expect, test } from 'vitest';
import { readPostingText } from '../../../lib/page/text/posting-text';
import { openPage } from '../../fixtures/open-page';

async function read(html: string, style = ''): Promise<string> {
  const { document: page } = await openPage(`<!DOCTYPE html><style>${style}</style>${html}`);
  return readPostingText(page.body, page).text;
}

/** The same without a style: in a document that has no layout. */
function readFlat(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readPostingText(page.body, page).text;
}

describe('words that nothing but a style sheet sets apart', () => {
  test.each([
    ['a margin', '<p>In (<span>United States</span><span>Germany</span>)</p>', 'span { margin-right: 6px }'],
    ['a padding', '<p>In (<a>United States</a><a>Germany</a>)</p>', 'a { padding: 0 4px }'],
    ['a comma that is added', '<p>In (<b>United States</b><b>Germany</b>)</p>', 'b + b::before { content: ", " }'],
    ['a border', '<p>In (<i>United States</i><i>Germany</i>)</p>', 'i { border: solid; border-width: 0 4px }'],
    [
      'elements in them',
      '<p>In (<span><i>United States</i></span><!-- --><span><b>Germany</b></span>)</p>',
      'span { margin: 3px }',
    ],
  ])('by %s', async (_, html, style) => {
    expect(await read(html, style)).toBe('In (United States Germany)');
    expect(await read(html)).toBe('In (United StatesGermany)');
  });

  test('small letters, numbers and signs of names are words, too', async () => {
    const tags = '<p><span>c++</span><span>backend</span><span>3d</span><span>C#</span><span>Go</span></p>';
    expect(await read(tags, 'span { margin: 4px }')).toBe('c++ backend 3d C# Go');
  });

  test('they are apart from right to left', async () => {
    const html = '<p dir="rtl"><span>ברלין</span><span>חיפה</span></p>';
    expect(await read(html, 'span { margin: 4px }')).toBe('ברלין חיפה');
    expect(await read(html)).toBe('ברליןחיפה');
  });

  test('the pieces of one word stay one, however they look', async () => {
    const looks =
      'b { color: red; font-size: 1.4em } i { letter-spacing: 0.1em } sub { font-size: 0.6em } u { margin: 0 0.5px }';
    const html = '<p>Kuber<b>net</b>es <i>Post</i><b>greSQL</b> H<sub>2</sub>O <u>Java</u><u>Script</u></p>';
    expect(await read(html, looks)).toBe('Kubernetes PostgreSQL H2O JavaScript');
  });

  test('a comma that is in the text stays at its word', async () => {
    expect(await read('<p><b>Go</b><i>, Rust</i> (<b>C</b>)</p>', 'b { margin: 0 6px }')).toBe('Go, Rust (C)');
  });

  test('a word that is broken over two lines is one', async () => {
    const html = '<p style="width: 60px; overflow-wrap: anywhere">Kubernetes<b>Kubernetes</b></p>';
    expect(await read(html)).toBe('KubernetesKubernetes');
  });

  test('marks stand where the words stand', async () => {
    const { document: page } = await openPage(
      '<!DOCTYPE html><p><span style="margin: 4px">Go</span><span>Rust</span></p>',
    );
    const { text, segments } = readPostingText(page.body, page);
    expect(segments.map(({ node, at, from, length }) => [node.data, text.slice(at, at + length), from])).toEqual([
      ['Go', 'Go', 0],
      ['Rust', 'Rust', 0],
    ]);
  });

  test('of a text of nothing else only so many are measured', async () => {
    const html = `<p>${'<span>ab</span>'.repeat(5_000)}</p>`;
    const text = await read(html, 'span { padding: 4px }');
    expect(text.split(' ').length).toBeGreaterThan(1_000);
    expect(text.split(' ').length).toBeLessThan(1_010);
  });
});

describe('where there is no layout', () => {
  test.each([
    [
      '<p>Remote (<span>United States</span><span>Germany</span><span>United Kingdom</span>)</p>',
      'Remote (United States Germany United Kingdom)',
    ],
    ['<p><span class="name">Location</span><span class="value"><i>New York</i></span></p>', 'Location New York'],
    ['<p><span>Berlin</span><!-- --><span><!-- --><b>Hamburg</b></span></p>', 'Berlin Hamburg'],
  ])('elements of their own and capitals tell: %s', (html, text) => {
    expect(readFlat(html)).toBe(text);
  });

  test.each([
    ['<p><span style="color: red">Java</span><span style="color: blue">Script</span></p>', 'JavaScript'],
    ['<p>We use Git<span>Hub</span></p><p><span>Type</span>Script</p>', 'We use GitHub\n\nTypeScript'],
    [
      '<p><span>Post</span><span>greSQL</span> <span>My</span><span>SQL</span> <b>Graph</b><b>Query</b></p>',
      'PostgreSQL MySQL GraphQuery',
    ],
    [
      '<p><span>A</span><span>Wide</span> <span>v</span><span>8</span> <span>Rust</span><span>, Go</span></p>',
      'AWide v8 Rust, Go',
    ],
    ['<p><span>Type<span>Script</span></span> <span>Open<b>Shift</b></span></p>', 'TypeScript OpenShift'],
  ])('and else a word stays one: %s', (html, text) => {
    expect(readFlat(html)).toBe(text);
  });
});
