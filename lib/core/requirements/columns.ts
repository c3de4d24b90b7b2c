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

/** What the columns of a table open, by index, and the one that counts years; -1 for none. */
interface Heads {
  sections: (SectionKind | null)[];
  years: number;
}

const LONGEST_HEAD = 40;
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
    if (cells.length !== width) {
      width = cells.length;
      heads = headsOf(cells.map(({ text }) => text));
    } else if (heads) {
      const { sections } = heads;
      const years = Number.parseFloat(cells[heads.years]?.text.trim() ?? '');
      const asked = cells.flatMap(({ from, text }, at) => {
        const section = sections[at];
        if (!section) return [];
        return [{ start: start + from, end: start + from + text.length, section, ...(years > 0 && { years }) }];
      });
      found.set(i, asked);
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
  const years = cells.findIndex((cell) => YEARS.test(cell));
  const sections = cells.map((cell, at) => (at === years ? null : asking(sectionOf(cell.trim()))));
  const asks = sections.filter((section) => section !== null).length;
  if (years > 0 && asks === 0) return { sections: sections.with(0, 'required'), years };
  return asks > 1 || years > 0 ? { sections, years } : null;
}

function asking(section: SectionKind | null): SectionKind | null {
  return section === 'required' || section === 'preferred' || section === 'unneeded' ? section : null;
}
