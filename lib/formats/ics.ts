import type { ExportedPosting, Format } from './format';
import { calendarLines, calendarText } from './parts/calendar-text';
import { webAddress } from './parts/evidence-link';
import { inPieces } from './parts/in-pieces';
import { oneLine } from './parts/one-line';
import { titleOf } from './parts/words';

/** The dates of postings for a calendar (RFC 5545): until when one may apply, interviews, and what the reader has planned next. */
export default {
  name: 'ics',
  label: 'iCalendar',
  extension: 'ics',
  mimeType: 'text/calendar',
  ...inPieces(() => ({
    head: calendarLines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Skillmark//Skillmark//EN', 'CALSCALE:GREGORIAN']),
    each: (one) =>
      datesOf(one)
        .map((date) => event(one, date))
        .join(''),
    between: '',
    tail: calendarLines(['END:VCALENDAR']),
  })),
} satisfies Format;

/** A day (`YYYY-MM-DD`), or a day with a time where the reader is. */
interface CalendarDate {
  kind: 'apply' | 'interview' | 'next';
  on: string;
  what: string;
}

function datesOf({ posting, saved }: ExportedPosting): CalendarDate[] {
  const { validThrough } = posting;
  const next = saved?.next;
  const interviews = (saved?.statuses ?? []).filter(({ status }) => status === 'interview');
  return [
    ...(validThrough ? [{ kind: 'apply' as const, on: validThrough, what: 'Apply by' }] : []),
    ...interviews.map(({ at }) => ({ kind: 'interview' as const, on: at.slice(0, 10), what: 'Interview' })),
    ...(next ? [{ kind: 'next' as const, on: next.on, what: oneLine(next.what) || 'Next' }] : []),
  ];
}

function event(one: ExportedPosting, { kind, on, what }: CalendarDate): string {
  const { posting, savedAt, saved } = one;
  const name = [titleOf(one), oneLine(posting.company)].filter(Boolean).join(', ');
  const digits = on.replace(/\D/g, '');
  const isDay = digits.length === 8;
  const address = webAddress(posting.url);
  const id = saved?.id ?? (posting.url || one.file);
  return calendarLines(
    [
      'BEGIN:VEVENT',
      // The same each time it is written, so that a calendar that has it already takes the new date.
      `UID:${calendarText(oneLine(`${kind}${kind === 'interview' ? `-${digits}` : ''}:${id}`))}`,
      `DTSTAMP:${stamp(saved?.seenAt ?? savedAt)}`,
      // Without a zone: the reader's own time, wherever their calendar is.
      isDay ? `DTSTART;VALUE=DATE:${digits}` : `DTSTART:${digits.slice(0, 8)}T${digits.slice(8)}00`,
      isDay ? '' : 'DURATION:PT1H',
      `SUMMARY:${calendarText(`${what}: ${name}`)}`,
      posting.location ? `LOCATION:${calendarText(oneLine(posting.location))}` : '',
      saved?.note ? `DESCRIPTION:${calendarText(saved.note)}` : '',
      address && `URL:${address}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ].filter(Boolean),
  );
}

/** `20261121T093000Z`; of what was never saved, the beginning of time, since a file must not differ from one run to the next. */
function stamp(time = '1970-01-01T00:00:00Z'): string {
  return `${time.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
