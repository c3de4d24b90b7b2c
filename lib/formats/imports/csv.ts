import type { DocumentLine, Resume } from '../../core/resume/resume';
import type { GivenFile, Importer } from './importer';
import { levelOf, yearsIn } from './parts/level';
import { linkedInTable } from './parts/linked-in';
import { type Table, tableOf, withLeft } from './parts/table';
import { MOST_UNCLEAR, unclear } from './parts/unclear';

/** Tables: LinkedIn's `Skills.csv` and `Positions.csv`, and lists of skills with or without a head. */
export default {
  name: 'csv',
  extensions: ['.csv', '.tsv'],
  takes: ({ name, text }: GivenFile) => text !== undefined && /\.(?:csv|tsv)$/i.test(name),
  read: async ({ text = '' }) => {
    const table = tableOf(text);
    return { resume: withLeft(linkedInTable(table) ?? listedIn(table), [table]) };
  },
} satisfies Importer;

const NAME =
  /^(?:names?|skills?|skill name|technolog(?:y|ies)|kenntnis(?:se)?|compétences?|habilidad(?:es)?|スキル|навичк[аи])$/i;
const LEVEL = /^(?:level|proficiency|niveau|stufe|nivel|レベル|рівень)$/i;
const YEARS = /^(?:years?|years of experience|experience|jahre|années|ans|años|年数|роки)$/i;

function listedIn({ head, rows, lines }: Table): Resume {
  const at = (pattern: RegExp) => head.findIndex((cell) => pattern.test(cell.trim()));
  const [nameAt, levelAt, yearsAt] = [at(NAME), at(LEVEL), at(YEARS)];
  const hasHead = nameAt >= 0;
  const others: DocumentLine[] = [];
  const all = hasHead ? rows : [head, ...rows];
  const listed = all.flatMap((row, i) => {
    const line = (hasHead ? lines[i] : i === 0 ? 1 : lines[i - 1]) ?? 1;
    // Without a head every cell may be a name: a list of one line is a table, too.
    const names = hasHead ? [row[nameAt] ?? ''] : row;
    const level = hasHead ? levelOf(row[levelAt] ?? '') : undefined;
    const years = hasHead ? yearsIn(row[yearsAt]) : undefined;
    if (hasHead) {
      const read = [nameAt, ...(level ? [levelAt] : []), ...(years === undefined ? [] : [yearsAt])];
      others.push(...unclearCells(row, head, nameAt, read, line).slice(0, MOST_UNCLEAR - others.length));
    }
    return names
      .filter((text) => text.trim() !== '')
      .map((text) => ({
        text: text.trim().slice(0, 200),
        line,
        ...(level && { level }),
        ...(years !== undefined && { years }),
      }));
  });
  return { positions: [], prose: [], listed, ...(others.length > 0 && { unclear: others }) };
}

/** The cells of a row that tell something of a skill and were not read. */
function unclearCells(row: string[], head: string[], nameAt: number, read: number[], line: number): DocumentLine[] {
  const name = row[nameAt]?.trim() ?? '';
  const isLeft = (cell: string, at: number) => name !== '' && cell.trim() !== '' && !read.includes(at);
  return row.flatMap((cell, at) =>
    isLeft(cell, at) ? [unclear(name, head[at]?.trim() ?? '', cell.trim(), line)] : [],
  );
}
