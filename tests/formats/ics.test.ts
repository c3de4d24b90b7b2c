import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { ExportedPosting } from '../../lib/formats/format';
import ics from '../../lib/formats/ics';
import { hostilePosting, hostileText, NOT_A_POSTING, SAMPLE, SAVED } from './sample';

function events(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

test('until when one may apply, interviews and the next date are events that another parser reads', () => {
  const all = events(ics.render([SAVED, SAMPLE, NOT_A_POSTING]));
  expect(all.map(({ summary, startDate, uid }) => [summary, startDate.toString(), uid])).toEqual([
    ['Apply by: Platform Engineer, Acme', '2026-12-31', 'apply:acme:1'],
    ['Interview: Platform Engineer, Acme', '2026-11-30', 'interview-20261130:acme:1'],
    ['Call Ada: Platform Engineer, Acme', '2026-12-02T14:30:00', 'next:acme:1'],
  ]);
  expect(all[2]?.duration.toString()).toBe('PT1H');
  expect(all[2]).toMatchObject({ location: 'Oslo, NO', description: 'Ada said *hello*.\n- Second line' });
  expect(all[0]?.component.getFirstPropertyValue('url')).toBe('https://jobs.example/1');
});

test('the same postings are the same file, and none are a calendar without events', () => {
  expect(ics.render([SAVED])).toBe(ics.render([SAVED]));
  expect(events(ics.render([]))).toEqual([]);
});

test('whatever a posting says, it stays in its own event, on lines of 75 bytes that end in CR LF', () => {
  fc.assert(
    fc.property(hostilePosting, hostileText, hostileText, (posting, note, what) => {
      const saved = {
        ...(SAVED.saved as NonNullable<ExportedPosting['saved']>),
        note,
        next: { on: '2026-12-02', what },
      };
      const one = { ...posting, posting: { ...posting.posting, validThrough: '2026-12-31' }, saved };
      const text = ics.render([one]);
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const all = events(text);
      expect(all.map(({ startDate }) => startDate.toString())).toEqual(['2026-12-31', '2026-11-30', '2026-12-02']);
      const names = new Set(all.flatMap(({ component }) => component.getAllProperties().map(({ name }) => name)));
      const known = ['uid', 'dtstamp', 'dtstart', 'duration', 'summary', 'location', 'description', 'url', 'transp'];
      expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
