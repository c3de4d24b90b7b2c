import { expect, test } from 'vitest';
import { marksToPaint } from '../../../entrypoints/background/marks/marks';
import { PALETTES } from '../../../lib/core/marks/palettes';
import { DEFAULT_SETTINGS } from '../../../lib/core/marks/settings';
import { EMPTY_PROFILE, type Level } from '../../../lib/core/profile/profile';
import { POSTING } from '../../gallery/states/fake-postings';
import { PROFILE } from '../../gallery/states/fake-skills';

const ONE = { ...DEFAULT_SETTINGS, oneColour: true };
const level = (to: Level) => ({ ...PROFILE, skills: PROFILE.skills.map((skill) => ({ ...skill, level: to })) });
const paint = (profile = PROFILE, settings = DEFAULT_SETTINGS) =>
  marksToPaint(POSTING.reading, POSTING.url, profile, settings);
const styles = (settings = DEFAULT_SETTINGS) => [...new Set(paint(PROFILE, settings).map(({ style }) => style))].sort();

test('in colours, marks follow the profile', () => {
  expect(styles()).toEqual(['dashed-2', 'dotted-3', 'solid-1', 'thin-0']);
});

test('marks have the colours that were chosen', () => {
  expect(styles({ ...DEFAULT_SETTINGS, swatches: PALETTES.redGreen })).toEqual([
    'dashed-2',
    'dotted-9',
    'solid-4',
    'thin-0',
  ]);
  expect(styles({ ...DEFAULT_SETTINGS, swatches: PALETTES.underlines })).toEqual([
    'dashed-0',
    'dotted-0',
    'solid-0',
    'thin-0',
  ]);
});

test('HP-09: in one colour the profile has no part in what is painted', () => {
  const marks = paint(PROFILE, ONE);
  expect(marks.length).toBeGreaterThan(5);
  expect(new Set(marks.map(({ style }) => style)).size).toBe(1);
  for (const profile of [EMPTY_PROFILE, level('expert'), level('avoid')]) expect(paint(profile, ONE)).toEqual(marks);
});

test('HP-09: a page is told where a mark stands and how it looks, and nothing else', () => {
  for (const mark of paint()) expect(Object.keys(mark)).toEqual(['start', 'end', 'style']);
});

test('AX-14: where marks are off nothing is painted', () => {
  expect(paint(PROFILE, { ...DEFAULT_SETTINGS, marks: false })).toEqual([]);
  expect(paint(PROFILE, { ...DEFAULT_SETTINGS, unmarkedHosts: ['jobs.example'] })).toEqual([]);
  expect(paint(PROFILE, { ...DEFAULT_SETTINGS, unmarkedHosts: ['other.example'] })).toEqual(paint());
});

test('names in no list are painted where the reader asks for them, in text order, quietly, and alike for everybody', () => {
  const place = { start: 2, end: 8, text: 'Nimbro', sure: 0.8, evidence: 'Nimbro' };
  const reading = { ...POSTING.reading, unknown: [place] };
  const by = (settings: Partial<typeof DEFAULT_SETTINGS>, profile = PROFILE) =>
    marksToPaint(reading, POSTING.url, profile, { ...DEFAULT_SETTINGS, ...settings });
  expect(by({})).toEqual(paint());
  const marks = by({ unknown: true });
  expect(marks.filter(({ style }) => style === 'wavy-0')).toEqual([{ start: 2, end: 8, style: 'wavy-0' }]);
  expect(marks.map(({ start }) => start)).toEqual(marks.map(({ start }) => start).toSorted((a, b) => a - b));
  expect(by({ unknown: true, oneColour: true }, EMPTY_PROFILE)).toContainEqual({ start: 2, end: 8, style: 'wavy-0' });
  expect(by({ unknown: true, marks: false })).toEqual([]);
});
