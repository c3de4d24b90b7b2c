import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { postingPage } from '../../../lib/cli/browsers/posting-page';
import { BROWSERS, openBrowser } from '../support/browsers';
import { isFollowed, knownPostings } from '../support/own';

const WAIT = { timeout: 60_000 };
const BOARD = 'https://job-boards.greenhouse.io/acme';
const PLAIN = `${BOARD}/jobs/4000001`;
const HOSTILE = `${BOARD}/jobs/4000002`;
const ROOTS = `${BOARD}/jobs/4000003`;
const FRAMES = `${BOARD}/jobs/4000004`;
const LATE = 'https://jobs.smartrecruiters.com/Acme/743999912345678-developer';
const COMPANY = 'https://acme.example/careers';
const TEXT = 'We use PostgreSQL and Kotlin.';
const WORDS = ['Kotlin', 'PostgreSQL'];
const plain = postingPage(TEXT, 'Developer', 'Acme');

/** What a page may call its elements to get in the way of scripts. */
const NAMES = [
  'body',
  'createRange',
  'querySelector',
  'querySelectorAll',
  'defaultView',
  'documentElement',
  'location',
];
const FORM = [
  'parentNode',
  'childNodes',
  'firstChild',
  'nextSibling',
  'textContent',
  'tagName',
  'closest',
  'isConnected',
];
const clobbering = `${NAMES.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')}
${['config', 'browser', 'chrome', 'CSS', 'Range'].map((id) => `<a id="${id}"></a>`).join('')}`;
const clobbered = `<form>${FORM.map((name) => `<input name="${name}">`).join('')}<p>${TEXT}</p></form>`;

/** Shadow roots in shadow roots, closed and open by turns, made by the page's own script; the inmost one holds the text. */
const roots = plain.replace(
  `<p data-at="0">${TEXT}</p>`,
  `<x-part></x-part><script>{
  let place = document.querySelector('x-part');
  for (let depth = 0; depth < 4; depth++) {
    const root = place.attachShadow({ mode: depth % 2 ? 'open' : 'closed' });
    root.innerHTML = depth < 3 ? '<section><x-part></x-part></section>' : '<p>${TEXT}</p>';
    place = root.querySelector('x-part');
    window.inmost = root;
  }
}</script>`,
);

const frames = plain.replace(
  '</main>',
  `</main><iframe srcdoc="<h1>Rust</h1>"></iframe><iframe src="about:blank"></iframe>
<iframe sandbox srcdoc="Rust"></iframe>${'<iframe></iframe>'.repeat(20)}`,
);
/** A page whose text comes into an open shadow root that was there before, when the page is told to. */
const late = `<!doctype html><title>Acme</title><x-app></x-app><script>
  const root = document.querySelector('x-app').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Loading</p>';
  window.fill = () => {
    root.innerHTML = '<h1 class="job-title">Developer</h1><main class="job-sections"><p>${TEXT}</p></main>';
  };
</script>`;
const company = `<!doctype html><title>Careers</title><iframe sandbox="allow-scripts" src="${PLAIN}"></iframe>`;

/** Puts functions of the page's own in the place of those that scripts like to call. */
function override(): void {
  const no = () => {
    throw new Error('Not here.');
  };
  for (const key of ['querySelector', 'querySelectorAll', 'getAttribute', 'checkVisibility', 'attachShadow'])
    Object.defineProperty(Element.prototype, key, { value: no });
  for (const key of ['contains', 'compareDocumentPosition']) Object.defineProperty(Node.prototype, key, { value: no });
  for (const key of ['createRange', 'querySelector', 'querySelectorAll'])
    Object.defineProperty(Document.prototype, key, { value: no });
  for (const key of ['setStart', 'setEnd', 'getBoundingClientRect'])
    Object.defineProperty(Range.prototype, key, { value: no });
  Object.defineProperty(Text.prototype, 'data', { get: no });
  Object.assign(window, { MutationObserver: no, Highlight: no, getComputedStyle: no });
}

/** The painted words, sorted; asks the page for nothing that `override` takes away. */
const words = (tab: Pick<Tab, 'run'>) =>
  tab.run(() => {
    const found: string[] = [];
    for (const [, highlight] of CSS.highlights as never as Iterable<[string, Iterable<Range>]>)
      for (const range of highlight) found.push(`${range}`);
    return found.sort();
  });

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let own: Tab;
  beforeAll(async () => {
    const hostile = plain.replace('<main', `${clobbering}<main`).replace(`<p data-at="0">${TEXT}</p>`, clobbered);
    browser = await openBrowser(name, {
      [PLAIN]: plain,
      [HOSTILE]: hostile,
      [ROOTS]: roots,
      [FRAMES]: frames,
      [LATE]: late,
      [COMPANY]: company,
      [BOARD]: '<!doctype html><title>Jobs</title><main><h1>All jobs: PostgreSQL</h1></main>',
    });
    own = await browser.openOwn('assets/marks.css');
  });
  afterAll(() => browser?.close());

  test.each([
    ['HP-04: a page that overrides what scripts call', PLAIN, override],
    ['HP-01, HP-02, HP-03: a page whose elements take the names of what scripts call', HOSTILE, undefined],
    ['HP-23: a posting in nested shadow roots, closed and open', ROOTS, undefined],
    ['HP-22: a page with frames that have no address', FRAMES, undefined],
  ])('%s is read as any other', async (_, url, early) => {
    const tab = await browser.open(url, early);
    await expect.poll(() => words(tab), WAIT).toEqual(WORDS);
    expect((await knownPostings(own, tab)).map(({ text }) => text)).toEqual([TEXT]);
    await tab.close();
  });

  test('HP-22: a board’s frame is read in a sandbox, too', async () => {
    const tab = await browser.open(COMPANY);
    await expect.poll(() => words(tab.frame(PLAIN)), WAIT).toEqual(WORDS);
    await tab.close();
  });

  test('HP-23: text that changes in the inmost root is painted, and nothing of the old', async () => {
    const tab = await browser.open(ROOTS);
    await expect.poll(() => words(tab), WAIT).toEqual(WORDS);
    await tab.run(() => {
      (window as never as { inmost: ShadowRoot }).inmost.innerHTML = '<p>We use Ansible.</p>';
    });
    await expect.poll(() => words(tab), WAIT).toEqual(['Ansible']);
    await tab.close();
  });

  test('HP-23: text that comes later into an open root of an otherwise quiet page is read', async () => {
    const tab = await browser.open(LATE);
    await expect.poll(() => isFollowed(own, tab), WAIT).toBe(true);
    expect(await knownPostings(own, tab)).toEqual([]);
    await tab.run(() => (window as never as { fill: () => void }).fill());
    await expect.poll(() => words(tab), WAIT).toEqual(WORDS);
    expect((await knownPostings(own, tab)).map(({ title, text }) => `${title}: ${text}`)).toEqual([
      `Developer: ${TEXT}`,
    ]);
    await tab.close();
  });

  test('HP-05: marks that the page takes away are put back three times, and all is listed after that', async () => {
    const tab = await browser.open(PLAIN);
    await expect.poll(() => words(tab), WAIT).toEqual(WORDS);
    const takeAway = () =>
      tab.run(() => {
        CSS.highlights.clear();
        document.body.append('.');
      });
    for (let time = 0; time < 3; time++) {
      await takeAway();
      await expect.poll(() => words(tab), WAIT).toEqual(WORDS);
    }
    await takeAway();
    await readTwice(tab);
    expect(await words(tab)).toEqual([]);
    await tab.close();
  });

  test('HP-06: a page that takes our names again and again gets them, and is read on', async () => {
    const tab = await browser.open(PLAIN);
    await expect.poll(() => words(tab), WAIT).toEqual(WORDS);
    await tab.run(() => {
      const names = [...(CSS.highlights as never as Map<string, Highlight>).keys()];
      const theirs = new Highlight();
      let lost = 0;
      setInterval(() => {
        for (const name of names) {
          if (CSS.highlights.get(name) !== theirs) lost++;
          CSS.highlights.set(name, theirs);
        }
        document.title = `${lost}`;
      }, 16);
    });
    await readTwice(tab);
    // Once at the start, and three times when we put ours back.
    await expect.poll(() => tab.run(() => document.title), WAIT).toBe('4');
    await readTwice(tab);
    expect(await tab.run(() => document.title)).toBe('4');
    await tab.close();
  });

  /** Resolves when changes of the text have been read and answered; the second shows that the answer to the first has arrived. */
  async function readTwice(tab: Tab): Promise<void> {
    for (let time = 0; time < 2; time++) {
      const told = (await knownPostings(own, tab))[0]?.text ?? '';
      await tab.run(() => document.querySelector('.job__description')?.append(' More.'));
      await expect.poll(async () => (await knownPostings(own, tab))[0]?.text, WAIT).not.toBe(told);
    }
  }

  test('LC-11, LC-12: a posting is read that comes by a soft navigation, or is written anew', async () => {
    const tab = await browser.open(BOARD);
    expect(await words(tab)).toEqual([]);
    await tab.run((html) => {
      history.pushState({}, '', '/acme/jobs/4000009');
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.querySelector('main')?.replaceWith(parsed.querySelector('main') as Element);
    }, plain);
    await expect.poll(() => words(tab), WAIT).toEqual(WORDS);
    const other = plain.replace(TEXT, 'We use Ceph.');
    await tab.run((html) => {
      document.open();
      document.write(html);
      document.close();
    }, other);
    await expect.poll(() => words(tab), WAIT).toEqual(['Ceph']);
    await tab.run(() => {
      history.pushState({}, '', '/acme');
      document.querySelector('main')?.remove();
    });
    await expect.poll(() => words(tab), WAIT).toEqual([]);
    expect(await knownPostings(own, tab)).toEqual([]);
    await tab.close();
  });

  test('LS-09: after two hundred replaced texts no range is left of the old ones', async () => {
    const tab = await browser.open(PLAIN);
    await expect.poll(() => words(tab), WAIT).toEqual(WORDS);
    await tab.run(async () => {
      const body = document.querySelector('.job__description') as HTMLElement;
      for (let turn = 0; turn < 200; turn++) {
        body.innerHTML = `<p>Turn ${turn}: we use Kotlin${turn % 2 ? ' and Ceph' : ''}.</p>`;
        await new Promise((done) => setTimeout(done, 5));
      }
    });
    await expect.poll(() => words(tab), WAIT).toEqual(['Ceph', 'Kotlin']);
    expect((await knownPostings(own, tab)).map(({ text }) => text)).toEqual(['Turn 199: we use Kotlin and Ceph.']);
    await tab.close();
  });

  test('PP-10: no console has an error, nothing is written there, and no request was made', async () => {
    expect(browser.refused).toEqual([]);
    expect(await browser.complaints()).toEqual([]);
  });

  test('LC-07: switched off, the extension leaves nothing to be seen in the pages that are open', async () => {
    const tab = await browser.open(PLAIN);
    await expect.poll(() => words(tab), WAIT).toEqual(WORDS);
    const marked = await tab.picture();
    await browser.switchOff();
    await expect.poll(async () => (await tab.picture()).equals(marked), WAIT).toBe(false);
    const after = await tab.picture();
    await tab.run(() => CSS.highlights.clear());
    expect((await tab.picture()).equals(after)).toBe(true);
    await tab.close();
  });
});
