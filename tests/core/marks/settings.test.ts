import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { changedSettings } from '../../../lib/core/marks/changed-settings';
import { PALETTES } from '../../../lib/core/marks/palettes';
import {
  changedSettingsSchema,
  DEFAULT_SETTINGS,
  settingsSchema,
  storedSettingsSchema,
} from '../../../lib/core/marks/settings';

const CHOSEN = {
  version: 2,
  marks: false,
  unmarkedHosts: ['a.example', '[2001:db8::1]'],
  swatches: { have: 'none', partly: 'pink', missing: 'darkBlue' },
  oneColour: true,
  unknown: true,
  lists: false,
  viewedDays: 90,
  needs: { sponsorship: true, noClearance: false, remote: true, years: 7 },
};

test('at first, pages are marked in the standard colours', () => {
  expect(v.parse(settingsSchema, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  expect(DEFAULT_SETTINGS).toMatchObject({ marks: true, unmarkedHosts: [], oneColour: false });
  expect(DEFAULT_SETTINGS.swatches).toEqual(PALETTES.standard);
});

test('what is set is taken field by field, and nothing else', () => {
  const more = { ...CHOSEN, extra: 1, swatches: { ...CHOSEN.swatches, other: 'green' } };
  expect(v.parse(settingsSchema, more)).toEqual(CHOSEN);
  expect(v.parse(storedSettingsSchema, more)).toEqual(CHOSEN);
});

test('settings stored before needs could be set leave them unset', () => {
  const { needs: _, lists: _lists, viewedDays: _days, ...before } = CHOSEN;
  expect(v.parse(storedSettingsSchema, before)).toEqual({ ...before, lists: true, viewedDays: 0 });
});

test('settings stored before names in no list could be marked leave them unmarked', () => {
  const { unknown: _, lists: _lists, viewedDays: _days, ...before } = CHOSEN;
  expect(v.parse(storedSettingsSchema, before)).toEqual({ ...before, unknown: false, lists: true, viewedDays: 0 });
});

test.each([
  { version: 3 },
  { marks: 1 },
  { unmarkedHosts: 'a.example' },
  { unmarkedHosts: [''] },
  { unmarkedHosts: ['https://a.example/'] },
  { unmarkedHosts: ['a'.repeat(256)] },
  { swatches: { have: 'green', partly: 'yellow' } },
  { swatches: { have: 'green', partly: 'yellow', missing: 'mauve' } },
  { swatches: { have: 'green', partly: 'yellow', missing: 'toString' } },
  { oneColour: 'no' },
  { unknown: 1 },
  { needs: { sponsorship: true } },
])('%j is refused', (change) => {
  expect(v.is(settingsSchema, { ...CHOSEN, ...change })).toBe(false);
  expect(v.is(storedSettingsSchema, { ...CHOSEN, ...change })).toBe(false);
});

describe('from version 1 to 2', () => {
  test.each([true, false])('marks are on in the standard colours, one colour stays %s', (oneColour) => {
    expect(v.parse(storedSettingsSchema, { version: 1, oneColour })).toEqual({ ...DEFAULT_SETTINGS, oneColour });
  });

  test('only stored settings are brought up to date: a window sends today’s', () => {
    expect(v.is(settingsSchema, { version: 1, oneColour: true })).toBe(false);
  });
});

test('what a window sends is what it has changed, and nothing is filled in', () => {
  const changed = changedSettings(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, oneColour: true });
  expect(changed).toEqual({ oneColour: true });
  expect(v.parse(changedSettingsSchema, changed)).toEqual({ oneColour: true });
  expect(v.parse(changedSettingsSchema, { unmarkedHosts: [], evil: 1 })).toEqual({ unmarkedHosts: [] });
  expect(changedSettings(undefined, DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  expect(v.safeParse(changedSettingsSchema, { marks: 'no' }).success).toBe(false);
});
