import { namesIn } from '../dictionary/name-list';
import { type FoundPeriod, periodIn } from './periods';
import type { DocumentLine, ListedName, Position, Resume } from './resume';
import { type ResumeSection, resumeSection, tellsLanguages } from './sections';

/** The most characters of a résumé that are read; long ones have some 20,000. */
export const LONGEST_RESUME = 200_000;

const BULLET = /^\s*(?:[-*•·◦▪●■‣–—➢✓+]|\d{1,2}[.)])\s+/u;
const LABEL = /^([^:,]{2,40}):\s*(\S.*)$/u;
/** A list of what somebody can, and not of what one position was about. */
const OWN_LIST =
  /^(?!technolog|tech stack|tools|toolbox|outils|werkzeuge|environ|tecnolog|herramientas|使用|технолог|інструмент)/iu;
const BELONGS_BEFORE =
  /^(?:(?:since|seit|depuis|desde|sinds|od|dal|від|з)\s\D{0,12}\d{4}$|\d{1,2}(?:[.,]\d)?\+?\s\p{L}{1,8}\.?$)/iu;
/** A line that names a position is no longer than this. */
const LONGEST_HEAD = 140;
const MOST_WORDS = 9;

/** Takes a résumé apart by its headings, the dates of its positions, and its lists. Text of any other kind is one list or prose. */
export function resumeOfText(text: string): Resume {
  const resume: Resume = { positions: [], listed: [], prose: [] };
  let section: ResumeSection = 'prose';
  let position: Position | undefined;
  let seen = false;
  const lines = linesOf(text);
  for (const [i, line] of lines.entries()) {
    const opened = resumeSection(line.text);
    if (opened) {
      [section, position, seen] = [opened, undefined, true];
      continue;
    }
    if (line.text.trim() === '' || section === 'left out') continue;
    const period = section === 'education' || section === 'skills' ? undefined : headPeriod(line.text, section);
    if (period) {
      position = openPosition(resume, line, period, position, lines.slice(Math.max(0, i - 3), i));
      continue;
    }
    if (section === 'work' && position && opensList(lines, i)) [section, position] = ['skills', undefined];
    if (section === 'spoken' || tellsOnlyLanguages(line.text)) {
      if (!tellsLanguages(line.text)) resume.listed.push(...listedIn(line));
    } else if (section === 'skills' || section === 'certificates') addListed(resume, line);
    else if (section === 'work' && position) position.lines.push(line);
    else if (!isContact(line.text)) resume.prose.push(line);
  }
  return seen || resume.positions.length > 0 ? resume : asList(lines, resume);
}

/** "Skills: Go, Rust" behind a blank line, said once and behind all positions: a label that a position has, too, is that position's. */
function opensList(lines: DocumentLine[], at: number): boolean {
  const label = listLabel(lines[at]);
  if (label === undefined || lines[at - 1]?.text.trim() !== '') return false;
  if (lines.some((line, i) => i !== at && listLabel(line) === label)) return false;
  const behind = lines.slice(at + 1);
  const end = behind.findIndex(({ text }) => resumeSection(text));
  return !(end < 0 ? behind : behind.slice(0, end)).some(({ text }) => headPeriod(text, 'work'));
}

/** What a line is headed with, where that heads skills; a dot sets apart those of one position in a copied profile. */
function listLabel(line: DocumentLine | undefined): string | undefined {
  const [, label = '', names = ''] = LABEL.exec(line?.text.trim() ?? '') ?? [];
  const isList = resumeSection(label) === 'skills' && OWN_LIST.test(label) && !/\s·\s/.test(names);
  return isList ? label.toLowerCase() : undefined;
}

/** Dates in a sentence or an item tell of something else than the position. */
function headPeriod(text: string, section: ResumeSection): FoundPeriod | undefined {
  if (text.length > LONGEST_HEAD || section === 'certificates') return undefined;
  const period = periodIn(text);
  if (!period) return undefined;
  const rest = `${text.slice(0, period.start)} ${text.slice(period.end)}`.replace(BULLET, '').trim();
  if (section !== 'work' && period.to === undefined && !/^\W*$/.test(rest)) return undefined;
  const isOpening = period.start <= (BULLET.exec(text)?.[0].length ?? 0) + 1;
  if (
    BULLET.test(text) &&
    (section !== 'work' || (!isOpening && period.to === undefined) || rest.split(/\s+/).length > MOST_WORDS)
  )
    return undefined;
  return isSentence(rest) && rest.split(/\s+/).length > MOST_WORDS ? undefined : period;
}

/** True where small letters stand between the last full stop and the stop at the end. */
function isSentence(text: string): boolean {
  if (!/[.;]$/.test(text)) return false;
  return /\p{Ll}/u.test(text.slice(text.lastIndexOf('.', text.length - 2) + 1, -1));
}

/** Opens a position at the line with its dates; short lines right above it, after a gap or a list, name it, too. */
function openPosition(
  resume: Resume,
  line: DocumentLine,
  { from, to }: FoundPeriod,
  before: Position | undefined,
  above: DocumentLine[],
): Position {
  const period = to === undefined ? { from } : { from, to };
  const head: DocumentLine[] = [];
  for (const one of above.toReversed()) {
    if (one.text.trim() === '' || BULLET.test(one.text) || resumeSection(one.text)) break;
    if (one.text.length > 90 || /[.;:,]$/.test(one.text.trim()) || before?.head.includes(one)) break;
    head.unshift(one);
  }
  if (before) before.lines = before.lines.filter((one) => !head.includes(one));
  resume.prose = resume.prose.filter((one) => !head.includes(one));
  const position: Position = { period, head: [...head, line], lines: [] };
  resume.positions.push(position);
  return position;
}

function addListed(resume: Resume, line: DocumentLine): void {
  const text = line.text.replace(BULLET, '').trim();
  const isProse = text.split(/\s+/).length > MOST_WORDS && !/[,;|•·]/.test(text);
  if (isProse || (/[.!]$/.test(text) && text.split(/\s+/).length > MOST_WORDS)) resume.prose.push(line);
  else resume.listed.push(...listedIn(line));
}

/** The names of a line that is a list, without what it is headed with: "Databases: PostgreSQL, Redis". */
export function listedIn({ text, line }: DocumentLine): ListedName[] {
  const bare = text
    .replace(BULLET, '')
    .replace(/\*\*|__/g, '')
    .trim();
  const names = LABEL.exec(bare)?.[2] ?? bare.replace(/:$/, '');
  // However many there are, all are in the list: what is too long as a whole is cut and told in one place.
  return joined(namesIn(names, Number.POSITIVE_INFINITY))
    .map((name) => ({ text: name.replace(/^(?:and|und|et|y|e)\s+/i, '').replace(/\.$/, ''), line }))
    .filter((one) => one.text !== '');
}

/** "Rust (basics), since 2022": what is said of a name is no name. */
function joined(names: string[]): string[] {
  const all: string[] = [];
  for (const name of names) {
    if (all.length > 0 && BELONGS_BEFORE.test(name)) all[all.length - 1] += ` (${name})`;
    else all.push(name);
  }
  return all;
}

function asList(lines: DocumentLine[], resume: Resume): Resume {
  const said = lines.filter(({ text }) => text.trim() !== '');
  const isShort = ({ text }: DocumentLine) =>
    listedIn({ text, line: 0 }).every((one) => one.text.split(/\s+/).length <= 6);
  if (said.length === 0 || said.filter(isShort).length < said.length * 0.7) return resume;
  return { positions: [], listed: said.flatMap(listedIn), prose: [] };
}

function linesOf(text: string): DocumentLine[] {
  const clean = text.slice(0, LONGEST_RESUME).replace(/^\uFEFF/, '');
  return clean.split(/\r\n?|\n/).map((one, i) => ({ text: one.replace(/[^\S\t]+/g, ' ').trimEnd(), line: i + 1 }));
}

/** Addresses and numbers, in which names of services stand. */
function isContact(text: string): boolean {
  return (
    /@[\w-]+\.|https?:\/\/|www\.|\b(?:linkedin|github|gitlab|xing|stackoverflow)\.com|\+\d[\d\s()/-]{6,}/i.test(text) &&
    text.length < 200
  );
}

function tellsOnlyLanguages(text: string): boolean {
  return (
    /^\W*(?:languages?|sprachen|langues|idiomas|мови|talen|lingue|języki|jazyky)\s*:/iu.test(text) &&
    tellsLanguages(text)
  );
}
