import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StyledMark } from '../../../lib/core/marks/mark-style';
import type { PostingReport } from '../../../lib/core/posting/posting';
import { type FollowedPostings, followPostings } from '../../../lib/page/watch/follow-postings';
import { openPage, until } from '../../fixtures/open-page';

let view: Window & typeof globalThis;
let page: Document;
let end: AbortController;
let reports: PostingReport[];
let present: string[][];
let answers: (report: PostingReport) => Promise<{ marks: StyledMark[] }>;

beforeEach(async () => {
  view = await openPage(
    '<!DOCTYPE html><h1> Storage\n Engineer </h1><div class=job><p>We use React</p></div><p>Vue</p>',
  );
  page = view.document;
  end = new AbortController();
  reports = [];
  present = [];
  answers = async ({ posting }) => ({ marks: marksOf(posting.text) });
});
afterEach(() => end.abort());

function marksOf(text: string): StyledMark[] {
  return [...text.matchAll(/React|Vue/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    style: 'solid-1',
  }));
}

function follow(): FollowedPostings {
  return followPostings(
    {
      find: () =>
        [...page.querySelectorAll('.job')].map((body) => ({
          body,
          title: page.querySelector('h1')?.textContent ?? '',
          company: '',
          path: 'test',
          ...(page.querySelector('address') && {
            fields: { location: page.querySelector('address')?.textContent ?? '' },
          }),
        })),
      found: (report) => {
        reports.push(report);
        return answers(report);
      },
      present: async (keys) => void present.push(keys),
      left: () => {},
      view,
    },
    end.signal,
  );
}

function painted(name = 'mark-solid-1'): string[] {
  const texts: string[] = [];
  view.CSS.highlights.get(name)?.forEach((range) => void texts.push(`${range}`));
  return texts;
}

const job = () => page.querySelector('.job') as HTMLElement;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

test('a posting is reported, and what is answered is painted in it alone', async () => {
  follow();
  await until(() => painted().length);
  expect(painted()).toEqual(['React']);
  expect(reports).toEqual([
    {
      key: expect.stringMatching(/^\w+-0$/),
      path: 'test',
      posting: {
        url: 'about:srcdoc',
        title: 'Storage Engineer',
        company: '',
        text: 'We use React',
        blocks: [{ start: 0, end: 12, kind: 'text' }],
        cut: false,
      },
    },
  ]);
});

test('marks of one text that are too costly are said to be painted in part, and no others', async () => {
  const { isInPart } = follow();
  await until(() => painted().length);
  expect(isInPart()).toBe(false);
  // 400 marks in a node of 100,000 characters.
  job().textContent = 'React '.padEnd(250).repeat(400);
  await until(() => painted().length > 1);
  expect(isInPart()).toBe(true);
  expect(painted().length).toBeLessThan(400);
});

describe('a page that changes', () => {
  test('changed text is reported again, and painted anew', async () => {
    follow();
    await until(() => painted().length);
    job().insertAdjacentHTML('beforeend', '<p>and Vue</p>');
    await until(() => painted().length === 2);
    expect(painted()).toEqual(['React', 'Vue']);
    expect(reports.map(({ posting }) => posting.text)).toEqual(['We use React', 'We use React\n\nand Vue']);
  });

  test('a field that comes or changes is reported, as the page says it, and nothing else is painted', async () => {
    follow();
    await until(() => painted().length);
    expect(reports[0]).not.toHaveProperty('fields');
    page.body.insertAdjacentHTML('beforeend', '<address> Oslo,\n NO </address>');
    await until(() => reports.length === 2);
    expect(reports[1]?.fields).toEqual({ location: ' Oslo,\n NO ' });
    (page.querySelector('address') as Element).textContent = 'Bergen';
    await until(() => reports.length === 3);
    expect(reports[2]?.fields).toEqual({ location: 'Bergen' });
    page.body.append('something else');
    await pause(300);
    expect(reports).toHaveLength(3);
    expect(painted()).toEqual(['React']);
  });

  test('HP-25, HP-26: the same text in other nodes is painted again, and nobody is asked', async () => {
    follow();
    await until(() => painted().length);
    job().innerHTML = '<p>We <b>use</b> Re<i>act</i></p>';
    await until(() => painted()[0] === 'React');
    expect(reports).toHaveLength(1);
  });

  test('LS-08: painting is no change to the page, and a change elsewhere asks nobody', async () => {
    follow();
    await until(() => painted().length);
    page.body.append('something else');
    await pause(300);
    expect(reports).toHaveLength(1);
  });

  test('a posting that goes is told, and its marks go', async () => {
    follow();
    await until(() => painted().length);
    job().remove();
    await until(() => present.length);
    expect(present).toEqual([[]]);
    expect(painted()).toEqual([]);
  });

  test('LC-08: a page that comes back from the cache is reported again', async () => {
    follow();
    await until(() => painted().length);
    view.dispatchEvent(new view.PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => reports.length === 2);
    expect(painted()).toEqual(['React']);
  });

  test('an answer to an older text is not painted', async () => {
    const waiting: (() => void)[] = [];
    answers = ({ posting }) => new Promise((resolve) => waiting.push(() => resolve({ marks: marksOf(posting.text) })));
    follow();
    job().innerHTML = '<p>Vue, Vue</p>';
    await until(() => waiting.length === 2);
    waiting[1]?.();
    await until(() => painted().length === 2);
    waiting[0]?.();
    await pause(50);
    expect(painted()).toEqual(['Vue', 'Vue']);
  });
});

describe('a background that does not answer', () => {
  test('LC-03: it is asked once more', async () => {
    let failures = 1;
    const good = answers;
    answers = (report) => (failures-- > 0 ? Promise.reject(new Error('asleep')) : good(report));
    follow();
    await until(() => painted().length);
    expect(reports).toHaveLength(2);
  });

  test('LC-03: then not before the page changes', async () => {
    const good = answers;
    answers = () => Promise.reject(new Error('gone'));
    follow();
    await pause(300);
    expect(reports).toHaveLength(2);
    answers = good;
    page.body.append('something else');
    await until(() => painted().length);
    expect(reports).toHaveLength(3);
  });
});

describe('orders', () => {
  test('marks of a known posting are painted, of an unknown one passed over', async () => {
    const postings = follow();
    await until(() => painted().length);
    const [key = ''] = postings.keys();
    postings.paint('other', [{ start: 0, end: 2, style: 'dotted-3' }]);
    expect(painted('mark-dotted-3')).toEqual([]);
    postings.paint(key, [{ start: 0, end: 2, style: 'dotted-3' }]);
    expect([painted(), painted('mark-dotted-3')]).toEqual([[], ['We']]);
  });

  test('AX-07: a mention is scrolled to and painted as the current one; focus and selection stay', async () => {
    job().insertAdjacentHTML('beforebegin', '<div style="height: 5000px"><input id=i></div>');
    page.documentElement.style.scrollBehavior = 'smooth';
    page.getElementById('i')?.focus({ preventScroll: true });
    view.getSelection()?.selectAllChildren(page.querySelector('h1') as Node);
    const focused = page.activeElement;
    const postings = follow();
    await until(() => painted().length);
    postings.showMention(postings.keys()[0] ?? '', 7, 12);
    expect(painted('mark-current')).toEqual(['React']);
    const { top, bottom } = job().getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(view.innerHeight);
    expect(page.activeElement).toBe(focused);
    expect(`${view.getSelection()}`).toBe('Storage Engineer');
  });

  test('a mention in an element higher than the window is scrolled to', async () => {
    job().style.whiteSpace = 'pre';
    job().textContent = `${'line\n'.repeat(500)}React${'\nline'.repeat(900)}`;
    const postings = follow();
    await until(() => painted().length);
    const [start = 0] = marksOf(reports.at(-1)?.posting.text ?? '').map((mark) => mark.start);
    postings.showMention(postings.keys()[0] ?? '', start, start + 5);
    expect(view.scrollY).toBeGreaterThan(1_000);
    const top = [...(view.CSS.highlights.get('mark-current') ?? [])].map(
      (range) => (range as Range).getBoundingClientRect().top,
    )[0];
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(view.innerHeight);
  });

  test('read again reports every posting again', async () => {
    const postings = follow();
    await until(() => painted().length);
    postings.readAgain();
    await until(() => reports.length === 2);
    expect(reports[1]).toEqual(reports[0]);
    postings.readAgain(['another']);
    postings.readAgain(postings.keys());
    await until(() => reports.length === 3);
    expect(reports[2]).toEqual(reports[0]);
  });
});

test('LC-04: when the signal ends it, no mark stays and the page is followed no more', async () => {
  follow();
  await until(() => painted().length);
  end.abort();
  expect(view.CSS.highlights.size).toBe(0);
  job().innerHTML = 'Vue';
  await pause(300);
  expect(reports).toHaveLength(1);
});

test('HP-10: the page hears nothing', async () => {
  const heard: string[] = [];
  const { dispatchEvent } = view.EventTarget.prototype;
  view.EventTarget.prototype.dispatchEvent = function (event) {
    heard.push(event.type);
    return dispatchEvent.call(this, event);
  };
  view.postMessage = (() => heard.push('message')) as never;
  view.addEventListener('message', () => heard.push('message'));
  follow();
  await until(() => painted().length);
  job().append(' and Vue');
  await until(() => painted().length === 2);
  expect(heard).toEqual([]);
});
