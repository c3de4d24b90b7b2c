import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import {
  answerCalls,
  type BackgroundHandlers,
  dispatch,
  hearFrames,
  type Sender,
} from '../../lib/messaging/background';
import { pageCallSchemas, windowCallSchemas } from '../../lib/messaging/call-schemas';
import { callBackground } from '../../lib/messaging/page';
import { askBackground } from '../../lib/messaging/window';
import { fakeBrowser, sendAs } from '../fixtures/fake-browser';
import { POSTING } from './posting';

const ID = fakeBrowser.runtime.id;
const OURS: Sender = { id: ID, url: `chrome-extension://${ID}/popup.html` };
const PAGE: Sender = { id: ID, url: 'https://jobs.example/1', frameId: 3, tab: { id: 7 } };

const heard = vi.fn();

/** Handlers that note what reaches them. */
const handlers: BackgroundHandlers = {
  pages: {
    'posting-found': async (call, from) => {
      heard('posting-found', call, from);
      return { marks: [{ start: 0, end: 2, style: 'solid-1' }] };
    },
    'links-found': async (call, from) => {
      heard('links-found', call, from);
      return { titles: [] };
    },
    'postings-present': async (call, from) => {
      heard('postings-present', call, from);
      return null;
    },
  },
  windows: Object.fromEntries(
    Object.keys(windowCallSchemas).map((name) => [
      name,
      async (call: unknown) => {
        heard(name, call);
        return { version: 1, skills: [] };
      },
    ]),
  ) as unknown as BackgroundHandlers['windows'],
};

/** Sends a call as `sender`; gives the message of what it is refused with, or null. */
async function refusal(name: string, call: unknown, sender: Sender): Promise<string | null> {
  try {
    await dispatch(name, call, sender, handlers);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

beforeEach(() => {
  heard.mockClear();
});

describe('a page', () => {
  it('reaches the calls of pages, with the tab and frame that the browser names', async () => {
    await dispatch('postings-present', { keys: ['a'], tabId: 99, frameId: 0 }, PAGE, handlers);
    expect(heard).toHaveBeenCalledExactlyOnceWith(
      'postings-present',
      { keys: ['a'] },
      { tabId: 7, frameId: 3, url: PAGE.url, origin: '', isPrivate: false },
    );
  });

  it('PP-09: of a private window is told to be in one', async () => {
    const sender = { ...PAGE, tab: { id: 7, incognito: true } };
    await dispatch('postings-present', { keys: ['a'] }, sender, handlers);
    expect(heard.mock.lastCall?.[2]).toMatchObject({ isPrivate: true });
  });

  it.each(Object.keys(windowCallSchemas))('HP-17: cannot reach “%s”', async (name) => {
    const calls = [{}, { id: 'go' }, { tabId: 7 }, { id: 'go', name: 'Go', level: 'expert' }];
    for (const call of calls) expect(await refusal(name, call, PAGE)).toContain('not for this sender');
    expect(heard).not.toHaveBeenCalled();
  });

  it.each<[string, Sender]>([
    ['whose address only looks like ours', { ...PAGE, url: `https://evil.example/chrome-extension://${ID}/` }],
    ['of another extension', { id: 'another', url: 'chrome-extension://another/popup.html' }],
    ['without an address', { id: ID, tab: { id: 7 } }],
    ['without a tab', { id: ID, url: 'https://jobs.example/1' }],
  ])('HP-17, PP-13: cannot reach a window’s call %s', async (_name, sender) => {
    expect(await refusal('get-profile', {}, sender)).toContain('not for this sender');
  });
});

describe('a window', () => {
  it('reaches the calls of windows', async () => {
    await dispatch('save-skill', { id: 'go', name: 'Go', level: 'expert', years: 3 }, OURS, handlers);
    expect(heard).toHaveBeenCalledExactlyOnceWith('save-skill', { id: 'go', name: 'Go', level: 'expert', years: 3 });
  });

  it('cannot speak for a page', async () => {
    expect(await refusal('postings-present', { keys: [] }, { ...OURS, tab: { id: 7 } })).toContain(
      'not for this sender',
    );
  });
});

describe('HP-18: a malformed call', () => {
  it.each<[string, unknown, Sender, string]>([
    ['posting-found', { key: 'a', path: 'b', posting: { ...POSTING, text: 5 } }, PAGE, 'posting.text'],
    ['posting-found', { key: '', path: 'b', posting: POSTING }, PAGE, 'key'],
    ['posting-found', { key: 'a', path: 'b', posting: POSTING, structured: 'x'.repeat(524_289) }, PAGE, 'structured'],
    [
      'posting-found',
      { key: 'a', path: 'b', posting: { ...POSTING, text: 'x'.repeat(200_001) } },
      PAGE,
      'posting.text',
    ],
    ['postings-present', { keys: Array.from({ length: 2_001 }, () => 'a') }, PAGE, 'keys'],
    ['postings-present', null, PAGE, 'the whole'],
    ['save-skill', { id: 'go', name: 'Go', level: 'guru' }, OURS, 'level'],
    ['remove-skill', { id: '__proto__' }, OURS, 'id'],
    ['get-tab', { tabId: -1 }, OURS, 'tabId'],
    ['show-mention', { tabId: 1, frameId: 0, key: 'a', start: 0.5, end: 2 }, OURS, 'start'],
    ['search-skills', { query: 'x'.repeat(201) }, OURS, 'query'],
  ])('%s is refused with its place', async (name, call, sender, place) => {
    expect(await refusal(name, call, sender)).toContain(`is malformed: ${place}: `);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each(['__proto__', 'constructor', 'toString', 'then', '', 'no-such-call'])(
    'named “%s” is refused',
    async (name) => {
      for (const sender of [PAGE, OURS]) expect(await refusal(name, {}, sender)).toContain('not for this sender');
    },
  );

  it('loses fields that are no texts, and what is no field; the posting is taken all the same', async () => {
    for (const fields of [{ location: 'Oslo', salary: 5, more: 'x' }, null, 'x', [['location', 'x']], undefined]) {
      await dispatch('posting-found', { key: 'a', path: 'b', posting: POSTING, fields }, PAGE, handlers);
      const [, taken] = heard.mock.lastCall as [string, { fields?: object }];
      expect(taken.fields ?? {}).toEqual(
        (fields as { location?: string } | null)?.location ? { location: 'Oslo' } : {},
      );
    }
  });

  it('loses what does not belong into it', async () => {
    const call = JSON.parse('{"keys":["a"],"extra":1,"__proto__":{"polluted":true}}') as unknown;
    await dispatch('postings-present', call, PAGE, handlers);
    const [, taken] = heard.mock.lastCall as [string, object];
    expect(Object.keys(taken)).toEqual(['keys']);
    expect(taken).not.toHaveProperty('polluted');
  });

  test('of any kind is refused or taken whole, and never breaks the background', async () => {
    const names = fc.constantFrom(...Object.keys(pageCallSchemas), ...Object.keys(windowCallSchemas));
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.anything({ withNullPrototype: true }),
        fc.constantFrom(PAGE, OURS),
        async (name, call, sender) => {
          const message = await refusal(name, call, sender);
          if (message !== null) expect(message).toMatch(/is malformed: |not for this sender/);
        },
      ),
      { numRuns: 1000 },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

test('a frame that goes, or has painted its first mark, is heard of, and nobody else who connects', () => {
  const { onConnect } = fakeBrowser.runtime;
  const listen = vi.spyOn(onConnect, 'addListener').mockImplementation(() => {});
  const marking = vi.fn();
  hearFrames(heard, marking);
  const connected = listen.mock.calls[0]?.[0] as (port: object) => void;
  connected({ name: 'other', sender: PAGE });
  connected({ name: 'leaving', sender: { ...PAGE, id: 'another' } });
  connected({ name: 'leaving', sender: { id: ID } });
  connected({ name: 'marking', sender: { ...PAGE, id: 'another' } });
  expect(heard).not.toHaveBeenCalled();
  expect(marking).not.toHaveBeenCalled();
  connected({ name: 'leaving', sender: PAGE });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ tabId: 7, frameId: 3 });
  expect(marking).not.toHaveBeenCalled();
  connected({ name: 'marking', sender: PAGE });
  expect(marking).toHaveBeenCalledExactlyOnceWith({ tabId: 7, frameId: 3 });
  expect(heard).toHaveBeenCalledTimes(1);
  listen.mockRestore();
});

describe('through the polyfill', () => {
  beforeEach(() => {
    answerCalls(handlers);
  });

  afterEach(() => {
    fakeBrowser.reset();
  });

  it('a page is answered', async () => {
    sendAs(PAGE as never);
    const answer = await callBackground('posting-found', { key: 'a', path: 'b', posting: POSTING });
    expect(answer).toEqual({ marks: [{ start: 0, end: 2, style: 'solid-1' }] });
  });

  it('a window is answered', async () => {
    sendAs(OURS as never);
    expect(await askBackground('get-profile', {})).toEqual({ version: 1, skills: [] });
  });

  it('HP-17: a page that asks as a window does is refused', async () => {
    sendAs(PAGE as never);
    await expect(askBackground('get-profile', {})).rejects.toThrow('not for this sender');
  });

  it('another extension is not answered', async () => {
    sendAs({ ...OURS, id: 'another' } as never);
    await expect(askBackground('get-profile', {})).rejects.toThrow('Nobody answered.');
    expect(heard).not.toHaveBeenCalled();
  });
});
