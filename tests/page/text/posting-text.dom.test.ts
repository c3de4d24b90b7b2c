import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { postingSchema } from '../../../lib/core/posting/posting-schema';
import { readPostingText, SHADOW_DEPTH, TEXT_LIMIT } from '../../../lib/page/text/posting-text';
import { BLOCK_LIMIT } from '../../../lib/page/text/text-builder';
import { openPage } from '../../fixtures/open-page';

async function read(html: string, limit?: number) {
  const { document: page } = await openPage(`<!DOCTYPE html>${html}`);
  return readPostingText(page.body, page, limit);
}

async function blocksOf(html: string) {
  const { text, blocks } = await read(html);
  return blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
}

describe('blocks', () => {
  test('headings, items and paragraphs are told apart', async () => {
    const html = `
      <h2>About  us</h2><p>We
      sail.</p><div role="heading">Role</div>
      <ul><li>Ceph<li><p>Go</p></ul><div role="listitem">Rust</div>`;
    expect(await blocksOf(html)).toEqual([
      ['heading', 'About us'],
      ['text', 'We sail.'],
      ['heading', 'Role'],
      ['item', 'Ceph'],
      ['item', 'Go'],
      ['item', 'Rust'],
    ]);
  });

  test('a short paragraph that is wholly bold is a heading, a bold sentence or word is not', async () => {
    const html = `
      <p><strong>What you <em>bring</em>:</strong></p><p><b>You know Python.</b></p><p>You know <b>Python</b></p>
      <p><b>Nice to have</b><br>Rust</p><ul><li><b>Docker</b></li></ul><p><b>${'long '.repeat(30)}</b></p>`;
    expect((await blocksOf(html)).map(([kind]) => kind)).toEqual([
      'heading',
      'text',
      'text',
      'heading',
      'text',
      'item',
      'text',
    ]);
  });

  test('what opens a part that folds, a term and the head of a table are headings where they are short', async () => {
    const html = `
      <details open><summary>Requirements</summary><p>Go</p></details>
      <dl><dt>Must have</dt><dd>Ceph</dd><dt>${'long '.repeat(30)}</dt><dd>Rust</dd></dl>
      <table><caption>Skills</caption><tr><th>Name</th><th>Level</th></tr></table>`;
    expect((await blocksOf(html)).map(([kind, words]) => `${kind}: ${words?.slice(0, 12)}`)).toEqual([
      'heading: Requirements',
      'text: Go',
      'heading: Must have',
      'item: Ceph',
      'text: long long lo',
      'item: Rust',
      'heading: Skills',
      'heading: Name\tLevel',
    ]);
  });

  test('the short cells of a row are read together, with a tab between them, and others are not', async () => {
    const html = `<table>
      <tr><td>Rust</td> <td><p>nice to have</p></td></tr>
      <tr><td><b>Python</b></td><td>5 years</td></tr>
      <tr><td>Requirements</td><td><ul><li>Go</li><li>Ceph</li></ul></td></tr>
      <tr><td>${'long '.repeat(30)}</td><td>React<br>Vue</td><td><p>a</p><p>b</p></td></tr></table>`;
    expect((await blocksOf(html)).map(([kind, words]) => `${kind}: ${words?.slice(0, 20)}`)).toEqual([
      'text: Rust\tnice to have',
      'text: Python\t5 years',
      'text: Requirements',
      'item: Go',
      'item: Ceph',
      'text: long long long long ',
      'text: React',
      'text: Vue',
      'text: a',
      'text: b',
    ]);
  });

  test('items know how many lists they stand in', async () => {
    const { blocks } = await read('<ul><li>Go<ul><li>Rust<ol><li>C</li></ol></li></ul></li><li>Ceph</li></ul>');
    expect(blocks.map(({ depth }) => depth)).toEqual([undefined, 2, 3, undefined]);
  });

  test('lines that start with a bullet are items', async () => {
    expect(await blocksOf('<p>Skills<br>• Ceph<br>- Linux-based</p>')).toEqual([
      ['text', 'Skills'],
      ['item', '• Ceph'],
      ['item', '- Linux-based'],
    ]);
  });

  test('line breaks and paragraphs are kept apart in the text', async () => {
    expect((await read('<p>a<br>b</p><p>c<br><br>d</p><ul><li>e</li><li>f</li></ul>')).text).toBe(
      'a\nb\n\nc\n\nd\n\ne\nf',
    );
  });

  test('line breaks of preformatted text end a block', async () => {
    const html = '<div style="white-space: pre-line">one\ntwo  three\n\n<span>four</span>\n</div><pre>five\nsix</pre>';
    expect((await read(html)).text).toBe('one\ntwo three\n\nfour\n\nfive\nsix');
  });

  test('what is displayed as a block is one, whatever its name', async () => {
    const html =
      '<span style="display: block">a</span>b<x-card style="display: grid"><span>c</span><span>d</span></x-card>';
    expect((await read(html)).text).toBe('a\nb\nc\nd');
  });

  test('labels that stand as boxes beside each other are words of their own', async () => {
    expect(
      (await read('<span style="display: inline-block">React</span><a style="display: inline-flex">Vue</a>')).text,
    ).toBe('React Vue');
  });
});

describe('words', () => {
  test('text split over inline elements is one word', async () => {
    expect((await read('<p>Kuber<b>net</b><span><i>es</i></span>, C<sub>++</sub></p>')).text).toBe('Kubernetes, C++');
  });

  test('white space is collapsed as the page shows it', async () => {
    expect((await read('<p>  a \n\t b<span> </span> <b> c</b>\n</p> <p>d</p>')).text).toBe('a b c\n\nd');
  });

  test('AX-11: characters that only look like white space are kept', async () => {
    const text = '.NET\u00a0Core Ja\u00adva Re\u200bact ＲＥＡＣＴ F♯ e\u0301tat İ 👩🏽‍💻';
    expect((await read(`<p>${text}</p>`)).text).toBe(text);
  });

  test('the limit cuts the text and no character in two', async () => {
    const content = await read(`<p>${'😀'.repeat(100)}</p><p>more</p>`, 11);
    expect(content.text).toBe('😀'.repeat(5));
    expect(content.blocks).toEqual([{ start: 0, end: 10, kind: 'text' }]);
  });
});

describe('what is left out', () => {
  test('markup that shows no text, and controls', async () => {
    const html = `<p>a<style>x { color: red }</style>b<script>1</script><noscript>n</noscript><template>t</template>c</p>
      <p>d<button>Apply</button>e <svg><text>s</text></svg><select><option>o</select><textarea>t</textarea><input value="i"></p><nav>n</nav>`;
    expect((await read(html)).text).toBe('abc\n\nd e');
  });

  test('HP-21: hidden text', async () => {
    const html = `<style>.no { display: none } .off { visibility: hidden } .on { visibility: visible }</style>
      <p>a <span class="no">React</span><span hidden>React</span><span class="off">React <i class="on">b</i></span></p>
      <div class="no"><p>React</p></div><details><summary>c</summary>React</details><p aria-hidden="true" class="no">React</p>
      <div style="display: contents">d<i style="display: contents"> e</i></div>`;
    expect((await read(html)).text).toBe('a b\n\nc\n\nd e');
  });

  test('HP-21: what is closed, skipped, transparent or of no size', async () => {
    const html = `<style>.clear { opacity: 0 } .half { opacity: 0.5 } .flat { font-size: 0 } .flat i { font-size: 14px }</style>
      <p>a</p><dialog>React</dialog><dialog open>b</dialog><div popover>React</div><p style="content-visibility: hidden">React <i style="display: contents">React</i></p>
      <p class="clear">React <b>React</b></p><p style="opacity: 0.0">React</p><p class="half">c</p><p style="font-size: 0px">React</p>
      <p class="flat">React<i>d</i></p><p style="opacity: 1; font-size: 0.9em">e</p><p style="display: contents; opacity: 0">f</p>`;
    expect((await read(html)).text.split(/\n+/)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('what is being faded in is read as if it were there', async () => {
    const html = `<style>@keyframes come { from { opacity: 0 } } .comes { animation: come 9s 9s both }</style>
      <p class="comes">a</p><p style="opacity: 0">React</p>`;
    expect((await read(html)).text).toBe('a');
    expect((await read(`<body style="opacity: 0"><p>a</p><p>b</p></body>`)).text).toBe('a\n\nb');
  });

  test('HP-24: editors and fields', async () => {
    const html = `<p>a</p><div contenteditable><p>React</p></div><div contenteditable="plaintext-only">React</div>
      <div role="textbox">React</div><input type="password" value="React"><p contenteditable="false">b</p>`;
    expect((await read(html)).text).toBe('a\n\nb');
  });
});

describe('hostile pages', () => {
  test('HP-01, HP-02: a page that hides what the walk reads is read like its clean twin', async () => {
    const inputs =
      'parentNode tagName localName childNodes firstChild nextSibling closest textContent shadowRoot nodeType getAttribute isConnected hasAttributes checkVisibility getAnimations assignedNodes'
        .split(' ')
        .map((name) => `<input name="${name}">`)
        .join('');
    const images = 'body querySelectorAll createRange defaultView createTreeWalker'
      .split(' ')
      .map((name) => `<img name="${name}">`)
      .join('');
    const { document: page } = await openPage(
      `<div id=root>${images}<form id=f style="color: red">Angular${inputs}<p>React</p>Svelte</form><form style="opacity: 0; animation: 1s paused come">${inputs}Ember</form><style>@keyframes come { to { opacity: 1 } }</style><a id=config>Vue</a></div>`,
    );
    const root = page.getElementById('root') as HTMLElement;
    // What a name hides is seen where something stands before the one that has it.
    expect(readPostingText(root, page).text).toBe('Angular\n\nReact\n\nSvelte\n\nEmber\n\nVue');
  });

  test('LS-03: 5,000 elements inside each other', async () => {
    const { document: page } = await openPage('');
    let inner: Element = page.body;
    for (let i = 0; i < 5_000; i++) inner = inner.appendChild(page.createElement(i % 2 ? 'span' : 'div'));
    inner.append('Ceph');
    expect(readPostingText(page.body, page).text).toBe('Ceph');
  });

  test('more lines than anybody reads', async () => {
    const { document: page } = await openPage('');
    page.body.innerHTML = 'a<br>'.repeat(30_000);
    const { text, blocks } = readPostingText(page.body, page);
    expect(blocks).toHaveLength(BLOCK_LIMIT);
    expect(blocks.at(-1)?.end).toBe(text.length);
  });

  test('LS-02: a text node of five million characters', async () => {
    const { document: page } = await openPage('');
    page.body.append('lorem ipsum '.repeat(420_000));
    const { text, cut } = readPostingText(page.body, page);
    expect([text.length, cut]).toEqual([TEXT_LIMIT, true]);
    expect((await read('<p>One</p><p>Two</p>')).cut).toBe(false);
  });

  test('LS-02: wherever the limit falls, no more is read than the background takes over, and blocks lie inside of it', async () => {
    const { document: page } = await openPage('');
    for (let short = 0; short < 6; short++) {
      page.body.innerHTML = `<p>${'x'.repeat(TEXT_LIMIT - short)}</p><p>ab</p><p>cd</p>`;
      const { text, blocks, cut } = readPostingText(page.body, page);
      const posting = { url: '', title: '', company: '', text, blocks, cut };
      const parsed = v.safeParse(postingSchema, posting);
      expect(parsed.issues, `${short} short`).toBeUndefined();
      expect(parsed.output).toEqual({ ...posting, cut: true });
    }
  });
});

describe('shadow roots', () => {
  test('HP-23: open roots, with what their slots show', async () => {
    const html = `<x-a>slotted <b slot="named">bold</b><template shadowrootmode="open"><p>before</p><slot></slot><p><slot name="named">own</slot></p><slot name="no">fallback</slot></template></x-a>`;
    const { text, shadowRoots } = await read(html);
    expect(text).toBe('before\n\nslotted\n\nbold\n\nfallback');
    expect(shadowRoots).toHaveLength(1);
  });

  test('HP-23: nested deeper than the limit, the rest is left out', async () => {
    const { document: page } = await openPage('');
    let host: Element | ShadowRoot = page.body;
    for (let depth = 1; depth <= 50; depth++) {
      const inner: Element = host.appendChild(page.createElement('div'));
      host = inner.attachShadow({ mode: 'open' });
      host.append(page.createTextNode(`${depth}`));
    }
    const { text, shadowRoots } = readPostingText(page.body, page);
    expect(text.split('\n')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(shadowRoots).toHaveLength(SHADOW_DEPTH);
  });

  test('HP-23: closed roots, where the browser shows them to an extension', async () => {
    const { document: page } = await openPage('<div id=host></div>');
    const host = page.getElementById('host') as HTMLElement;
    const closed = host.attachShadow({ mode: 'closed' });
    closed.innerHTML = '<p>Ceph</p>';
    const world = globalThis as { chrome?: unknown };
    const before = world.chrome;
    world.chrome = { dom: { openOrClosedShadowRoot: (one: Element) => (one === host ? closed : null) } };
    try {
      expect(readPostingText(page.body, page).text).toBe('Ceph');
    } finally {
      world.chrome = before;
    }
  });
});

test('a document without layout is read by its markup', () => {
  const page = new DOMParser().parseFromString(
    '<p>a</p><p hidden>b</p><p style="display: none">c</p><pre>d\ne</pre>',
    'text/html',
  );
  expect(readPostingText(page.body, page).text).toBe('a\n\nd\ne');
});
