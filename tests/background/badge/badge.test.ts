import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showBadge } from '../../../entrypoints/background/badge/badge';
import { clearNotes, NOTE_FOR, noteOnBadge } from '../../../entrypoints/background/badge/badge-note';
import { BADGE_COLOURS } from '../../../entrypoints/background/badge/badge-text';
import { EMPTY_PROFILE } from '../../../lib/core/profile/profile';
import { storeReading } from '../../../lib/storage/readings';
import { storeShownMention } from '../../../lib/storage/shown-mention';
import { fakeBrowser } from '../../fixtures/fake-browser';
import { POSTING, SMALL } from '../../gallery/states/fake-postings';
import { PROFILE } from '../../gallery/states/fake-skills';

const TAB = 7;
const posting = { url: '', title: '', company: '', text: '', blocks: [] };
const KEPT = { tabId: TAB, frameId: 0, key: 'a', path: 'test', posting, reading: POSTING.reading };
const MATCH = `${new Set(POSTING.reading.mentions.map(({ skill }) => skill)).size}`;
let badge: string[];
let hints: string[];
let colours: unknown[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  badge = [];
  hints = [];
  colours = [];
  Object.assign(fakeBrowser.action, {
    setBadgeText: ({ text }: { text: string }, done?: () => void) => [badge.push(text), done?.()],
    setBadgeBackgroundColor: (how: object, done?: () => void) => [colours.push(how), done?.()],
    setBadgeTextColor: (how: object, done?: () => void) => [colours.push(how), done?.()],
    getTitle: async () => 'Skillmark',
    setTitle: async ({ title }: { title: unknown }) => {
      // As Chromium does.
      if (typeof title !== 'string') throw new Error("Missing required property 'title'.");
      hints.push(title);
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  fakeBrowser.reset();
});

test('a note stands for three seconds, whatever happens meanwhile, and gives way to the match', async () => {
  await storeReading(KEPT);
  await noteOnBadge(TAB, '3/17');
  await showBadge(TAB, [KEPT], EMPTY_PROFILE);
  await vi.advanceTimersByTimeAsync(NOTE_FOR - 1);
  expect(badge).toEqual(['3/17']);
  await vi.advanceTimersByTimeAsync(500);
  await vi.waitFor(() => expect(badge).toEqual(['3/17', MATCH]));
  await showBadge(TAB, [], EMPTY_PROFILE);
  expect(badge.at(-1)).toBe('');
});

test('AX-05: what the badge says can be read: in its own colours, for its tab', async () => {
  await showBadge(TAB, [KEPT], EMPTY_PROFILE);
  expect(colours).toEqual([
    { tabId: TAB, color: BADGE_COLOURS.background },
    { tabId: TAB, color: BADGE_COLOURS.text },
  ]);
});

test('a later note has three seconds of its own', async () => {
  await noteOnBadge(TAB, '3/17');
  await vi.advanceTimersByTimeAsync(NOTE_FOR - 100);
  await noteOnBadge(TAB, '4/17');
  await vi.advanceTimersByTimeAsync(NOTE_FOR - 100);
  expect(badge).toEqual(['3/17', '4/17']);
  await vi.advanceTimersByTimeAsync(500);
  await vi.waitFor(() => expect(badge.at(-1)).toBe(''));
});

test('a hint stands for ten seconds of its own, and gives way to what the button says elsewhere', async () => {
  await noteOnBadge(TAB, '✓', 'Posting saved.');
  expect(hints).toEqual(['Posting saved.']);
  await vi.advanceTimersByTimeAsync(9_000);
  await noteOnBadge(TAB, '!', 'No mention.');
  await vi.advanceTimersByTimeAsync(9_000);
  expect(hints).toEqual(['Posting saved.', 'No mention.']);
  await vi.advanceTimersByTimeAsync(1_000);
  await vi.waitFor(() => expect(hints).toEqual(['Posting saved.', 'No mention.', 'Skillmark']));
});

const PROFILED = { ...KEPT, posting: { ...posting, title: 'Senior SRE' } };
const small = { ...PROFILED, key: 'b', reading: SMALL.reading };

test.each([
  ['the match of its posting', [PROFILED], PROFILE, '50%', '50% match, Senior SRE'],
  ['how many of how many', [small], PROFILE, '2/3', '2 of 3 requirements met, Senior SRE'],
  [
    'how many technologies there are to compare with',
    [PROFILED],
    EMPTY_PROFILE,
    MATCH,
    `${MATCH} technologies, add skills to compare`,
  ],
  ['the best of several', [PROFILED, small], PROFILE, '50%', '2 postings. Best: 50% match, Senior SRE'],
  ['how many postings there are', [PROFILED, small], EMPTY_PROFILE, '2', '2 postings, add skills to compare'],
  ['nothing where nothing is', [], PROFILE, '', 'Skillmark'],
])('the badge and its hint say %s, as the windows do', async (_name, readings, profile, text, hint) => {
  await showBadge(TAB, readings, profile);
  expect([badge, hints]).toEqual([[text], [hint]]);
});

test('LC-01: a note that a stopped background left behind gives way when it starts', async () => {
  await storeReading(KEPT);
  await storeShownMention(TAB, { frameId: 0, key: 'a', start: 1, end: 2 });
  await clearNotes();
  await vi.advanceTimersByTimeAsync(500);
  await vi.waitFor(() => expect(badge).toEqual([MATCH]));
});

// The colours of the toolbars that the two browsers come with, light and dark.
const TOOLBARS = ['#ffffff', '#f1f3f4', '#f9f9fb', '#3c3c3c', '#35363a', '#2b2a33', '#1c1b22'];

test('the badge is read on any toolbar', () => {
  expect(contrast(BADGE_COLOURS.text, BADGE_COLOURS.background)).toBeGreaterThanOrEqual(4.5);
  for (const toolbar of TOOLBARS) expect(contrast(toolbar, BADGE_COLOURS.background)).toBeGreaterThanOrEqual(3);
});

/** The contrast of two colours, 1 to 21, as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
