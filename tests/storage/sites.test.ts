import { beforeEach, expect, it, vi } from 'vitest';
import type { Registration } from '../../lib/core/sites/site';
import {
  askForOrigins,
  giveBackOrigins,
  grantedOrigins,
  onOriginsChange,
  registerScripts,
} from '../../lib/storage/sites';
import { fakeBrowser } from '../fixtures/fake-browser';

interface Script {
  id: string;
  matches: string[];
  js: string[];
  [more: string]: unknown;
}

const SITES: Registration = {
  id: 'sites',
  file: 'scan-any.js',
  origins: ['https://a.example/*', 'https://b.example/*'],
};
const BOARDS: Registration = { id: 'boards', file: 'scan-any.js', origins: ['https://*.c.example/*'] };

let there: Script[];
let granted: string[];
let log: string[];

/** The two interfaces as a browser has them: two scripts of one id are refused, paths come back as Firefox writes them. */
function withInterfaces() {
  const scripting = {
    getRegisteredContentScripts: async () => [...there],
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      log.push(`- ${ids}`);
      there = there.filter(({ id }) => !ids.includes(id));
    },
    registerContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) {
        if (there.some(({ id }) => id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        log.push(`+ ${script.id}`);
        there.push({ ...script, js: script.js.map((path) => `/${path}`), matches: [...script.matches].reverse() });
      }
    },
  };
  const event = () => {
    const listeners = new Set<() => void>();
    return {
      addListener: (one: () => void) => listeners.add(one),
      removeListener: (one: () => void) => listeners.delete(one),
      fire: () => {
        for (const one of listeners) one();
      },
    };
  };
  // As Chromium's are from before promises: the polyfill hands over a function to call.
  const permissions = {
    getAll: (done: (all: object) => void) => done({ origins: granted }),
    request: ({ origins }: { origins: string[] }, done: (granted: boolean) => void) => {
      granted.push(...origins);
      done(true);
    },
    remove: ({ origins }: { origins: string[] }, done: (removed: boolean) => void) => {
      granted = granted.filter((one) => !origins.includes(one));
      done(true);
    },
    onAdded: event(),
    onRemoved: event(),
  };
  Object.assign(fakeBrowser, { scripting, permissions });
  return permissions;
}

let permissions: ReturnType<typeof withInterfaces>;

beforeEach(() => {
  there = [];
  granted = [];
  log = [];
  permissions = withInterfaces();
});

it('registers what is wanted, for good, with the style of marks', async () => {
  await registerScripts([BOARDS, SITES], true);
  expect(there.map(({ id }) => id)).toEqual(['boards', 'sites']);
  expect(there[0]).toMatchObject({ persistAcrossSessions: true, allFrames: true, css: ['assets/marks.css'] });
});

it('HP-14: registers them without the style where it is given to marked pages alone', async () => {
  await registerScripts([SITES], false);
  expect(there[0]).not.toHaveProperty('css');
});

it('LC-17: leaves alone what is right, and replaces what is not', async () => {
  await registerScripts([BOARDS, SITES], false);
  log = [];
  await registerScripts([BOARDS, SITES], false);
  expect(log).toEqual([]);
  await registerScripts([BOARDS, { ...SITES, origins: ['https://a.example/*'] }], false);
  expect(log).toEqual(['- sites', '+ sites']);
  log = [];
  await registerScripts([BOARDS, { ...SITES, file: 'scan.js', origins: ['https://a.example/*'] }], false);
  expect(log).toEqual(['- sites', '+ sites']);
  await registerScripts([], false);
  expect(there).toEqual([]);
});

it('takes turns: two that want the same at once do not register it twice', async () => {
  await Promise.all([
    registerScripts([SITES], false),
    registerScripts([SITES], false),
    registerScripts([SITES], false),
  ]);
  expect(log).toEqual(['+ sites']);
});

it('asks for origins, gives them back, and tells of changes until it is ended', async () => {
  const heard = vi.fn();
  const controller = new AbortController();
  onOriginsChange(heard, controller.signal);
  await askForOrigins(['https://a.example/*']);
  permissions.onAdded.fire();
  expect(await grantedOrigins()).toEqual(['https://a.example/*']);
  await giveBackOrigins(['https://a.example/*']);
  permissions.onRemoved.fire();
  expect(await grantedOrigins()).toEqual([]);
  expect(heard).toHaveBeenCalledTimes(2);
  controller.abort();
  permissions.onAdded.fire();
  permissions.onRemoved.fire();
  expect(heard).toHaveBeenCalledTimes(2);
});
