import { CUES } from '../cues';
import type { SectionKind } from '../cues/cues';
import { sectionOf } from '../cues/headings/headings';
import type { Block } from '../posting/posting';
import { PhraseSet } from '../text/phrases/phrase-set';
import { atOnce, forEach, type Steps } from '../text/steps';

/** A part of a row, in UTF-16 offsets into the posting's text, and what its column's head opens. */
export interface Cell {
  start: number;
  end: number;
  section: SectionKind;
  /** What another cell of the row says of it, under a head that counts years. */
  years?: number;
}

/** What the columns of a table open, by index, and the ones that count years and that say how the row is asked; -1 for none. */
interface Heads {
  sections: (SectionKind | null)[];
  years: number;
  answers: number;
  /** What letters stand for in the column of answers: "Essential / Desirable". */
  letters: ReadonlyMap<string, SectionKind>;
}

const LONGEST_HEAD = 40;
/** Heads of a column that says of each row how it is asked. */
const ANSWERS =
  /^\s*(?:level|importance|priority|required\??|necessity|weight|status|need(?:ed)?\??|e\s?\/\s?d|m\s?\/\s?n|wichtigkeit|priorität|gewichtung|stufe|importance|priorité|niveau|prioridad|importancia|prioridade|importância|priorità|importanza|prioriteit|priorytet|priorita)\s*$/iu;
const YEARS = new PhraseSet(CUES.years);

/**
 * The cells that stand under a head which asks ("Required", "Nice to have"), by the index of their row's block. Rows are blocks whose
 * cells tabs or bars part; a head is the first of at least two rows, and asks in two columns or more. Linear.
 */
export function columnCells(text: string, blocks: Block[]): Map<number, Cell[]> {
  return atOnce(columnSteps(text, blocks));
}

/** The same, some blocks at a time. */
export function* columnSteps(text: string, blocks: Block[]): Steps<Map<number, Cell[]>> {
  const found = new Map<number, Cell[]>();
  let heads: Heads | null = null;
  let width = 0;
  yield* forEach(blocks, ({ start, end }, i) => {
    const cells = cellsOf(text.slice(start, end));
    if (cells.length < 2) {
      width = 0;
      heads = null;
      return;
    }
    // The head of the first column may be empty, and so is missing.
    const isShifted = heads !== null && heads.answers < 0 && heads.years < 0 && cells.length === width + 1;
    if (isShifted && heads) {
      heads = { ...heads, sections: [null, ...heads.sections] };
      width = cells.length;
    }
    if (cells.length !== width) {
      width = cells.length;
      heads = headsOf(cells.map(({ text }) => text));
    } else if (heads) {
      const { answers, letters } = heads;
      const answer = answerOf(cells[answers]?.text.trim() ?? '', letters);
      const sections =
        answer === null ? heads.sections : heads.sections.map((_, at) => (at === answers ? null : answer));
      const years = Number.parseFloat(cells[heads.years]?.text.trim() ?? '');
      const asked = cells.flatMap(({ from, text }, at) => {
        const section = sections[at];
        if (!section) return [];
        return [{ start: start + from, end: start + from + text.length, section, ...(years > 0 && { years }) }];
      });
      if (asked.length > 0) found.set(i, asked);
    }
  });
  return found;
}

/** The cells of a row, without the bars at its ends; one for a line that is no row. */
function cellsOf(row: string): { from: number; text: string }[] {
  const bar = row.includes('\t') ? '\t' : '|';
  let from = 0;
  const cells = row.split(bar).map((text) => {
    const cell = { from, text };
    from += text.length + 1;
    return cell;
  });
  const isEmpty = (at: number) => bar === '|' && cells.at(at)?.text.trim() === '';
  return cells.slice(isEmpty(0) ? 1 : 0, isEmpty(-1) ? -1 : undefined);
}

function headsOf(cells: string[]): Heads | null {
  if (cells.some((cell) => cell.length > LONGEST_HEAD)) return null;
  const years = cells.findIndex((cell) => YEARS.test(cell) && !/\d/.test(cell));
  const letters = lettersOf(cells);
  const answers = cells.findIndex((cell, at) => at > 0 && (letters.at === at || ANSWERS.test(cell)));
  const sections = cells.map((cell, at) => (at === years || at === answers ? null : asking(sectionOf(cell.trim()))));
  const asks = sections.filter((section) => section !== null).length;
  const heads = { sections, years, answers, letters: letters.of };
  if (years > 0 && asks === 0) return { ...heads, sections: sections.with(0, 'required') };
  return asks > 1 || years > 0 || answers > 0 ? heads : null;
}

/** What a cell says of its row, in words or by a letter that the head explains; null for anything else. */
function answerOf(cell: string, letters: ReadonlyMap<string, SectionKind>): SectionKind | null {
  return cell === '' ? null : (letters.get(cell.toLowerCase()) ?? asking(sectionOf(cell)));
}

/** The head that names both what is asked and what is wished for, and what the first letters of its words stand for. */
function lettersOf(cells: string[]): { at: number; of: ReadonlyMap<string, SectionKind> } {
  for (const [at, cell] of cells.entries()) {
    const words = cell.split('/').map((word) => word.trim());
    const said = words.map((word) => asking(sectionOf(word)));
    if (at > 0 && said.includes('required') && said.includes('preferred'))
      return { at, of: new Map(words.map((word, i) => [word.charAt(0).toLowerCase(), said[i] as SectionKind])) };
  }
  return { at: -1, of: new Map() };
}

function asking(section: SectionKind | null): SectionKind | null {
  return section === 'required' || section === 'preferred' || section === 'unneeded' ? section : null;
}
