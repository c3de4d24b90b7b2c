import { periodIn } from '../../../core/resume/periods';
import type { DocumentLine, Position, Resume } from '../../../core/resume/resume';
import { field, listIn, textIn } from './fields';
import { listedSkill } from './listed-skill';
import { unclearIn } from './unclear';

const DATED = ['work', 'projects', 'volunteer'];

/** A JSON Resume (version 1.0.0 and what others make of it), taken apart. */
export function jsonResume(value: unknown, lineOf: (part: string) => number): Resume {
  const basics = field(value, 'basics');
  const line = (text: string): DocumentLine[] =>
    text.trim() ? [{ text: text.replace(/\s+/g, ' '), line: lineOf(text) }] : [];
  const unclear = unclearIn(listIn(value, 'skills'), lineOf);
  const certificates = listIn(value, 'certificates').flatMap((one) => line(textIn(one, 'name')));
  return {
    positions: DATED.flatMap((part) => listIn(value, part)).map((one) => positionOf(one, line)),
    listed: [
      ...listIn(value, 'skills').flatMap((entry) => listedSkill(entry, lineOf)),
      ...certificates.map((one) => ({ ...one, isHeading: true as const })),
    ],
    prose: [...line(textIn(basics, 'label')), ...line(textIn(basics, 'summary'))],
    ...(unclear.length > 0 && { unclear }),
  };
}

function positionOf(one: unknown, line: (text: string) => DocumentLine[]): Position {
  const start = textIn(one, 'startDate');
  const end = textIn(one, 'endDate');
  const period = periodIn(`${start} – ${end || 'present'}`);
  const texts = (key: string) => listIn(one, key).filter((text) => typeof text === 'string');
  return {
    ...(start &&
      period && { period: period.to === undefined ? { from: period.from } : { from: period.from, to: period.to } }),
    head: line(textIn(one, 'position')),
    lines: [
      ...line(textIn(one, 'summary')),
      ...line(textIn(one, 'description')),
      ...[...texts('highlights'), ...texts('keywords'), ...texts('roles')].flatMap(line),
    ],
  };
}
