import type { ExportedPosting, Format } from './format';
import { factWords } from './parts/fact-words';
import { inPieces } from './parts/in-pieces';
import { oneLine, shortLine } from './parts/one-line';
import { GROUPS, type Row, rows } from './parts/rows';
import { detailOf, factsOf, scoreOf, sumOf, tidy, titleOf } from './parts/words';

const EVIDENCE_LENGTH = 140;

/** For a terminal: every line of the sum, so that it can be checked by hand. */
export default {
  name: 'text',
  label: 'Text',
  extension: 'txt',
  mimeType: 'text/plain',
  terminalOnly: true,
  ...inPieces(() => ({ head: '', each: section, between: '\n\n\n', tail: '\n', none: 'No postings.\n' })),
} satisfies Format;

function section(one: ExportedPosting): string {
  const { posting, match } = one;
  const all = rows(one);
  const facts = oneLine(factsOf(posting).join(' · '));
  const said = oneLine(factWords(one.reading).join(' · '));
  const head = [titleOf(one), oneLine(posting.company), facts, said, oneLine(posting.url)].filter(Boolean).join('\n');
  const groups = GROUPS.map(([strength, heading]) => {
    const group = all.filter(({ requirement }) => requirement.strength === strength);
    return group.length > 0 && [heading, ...(match ? sumLines(group) : group.map(plainLine))].join('\n');
  });
  const unknown = namesOf(one);
  const named = unknown.length > 0 && `Also named, in no list: ${unknown.join(', ')}`;
  const nothing = all.length === 0 && (one.found ? 'No technology is named.' : 'No posting was found.');
  const score = match && `${scoreOf(match)}: ${sumOf(match)}`;
  return [head, ...groups, named, nothing, score].filter(Boolean).join('\n\n');
}

function sumLines(group: Row[]): string[] {
  return ['  outcome  weight  points  skill', ...group.map(sumLine)];
}

function sumLine(row: Row): string {
  const { outcome = '', weight = 0, points = 0 } = row.line ?? {};
  return `  ${outcome.padEnd(7)}  ${tidy(weight).padStart(6)}  ${tidy(points).padStart(6)}  ${told(row)}`;
}

function plainLine(row: Row): string {
  return `  ${told(row)}`;
}

function told(row: Row): string {
  const detail = detailOf(row);
  const evidence = shortLine(row.requirement.evidence, EVIDENCE_LENGTH);
  return oneLine(row.skills) + (detail && ` (${oneLine(detail)})`) + (evidence && `  - ${evidence}`);
}

/** What is in no list, each name once. */
function namesOf({ reading }: ExportedPosting): string[] {
  return [...new Set(reading.unknown.map(({ text }) => oneLine(text)))];
}
