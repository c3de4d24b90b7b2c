import type { Measured } from './measure';

/** How well it does on what was not learnt from, as plain text. */
export function report(postings: number, measured: Measured[], bytes: number): string {
  return [
    `${postings} postings read; weights of ${(bytes / 1024).toFixed(1)} KB gzipped`,
    'Words of entries that were hidden and never learnt from, and all words of postings that were put aside:',
    'sure  precision  recall',
    ...measured.map(({ sure, precision, recall }) =>
      [sure.toFixed(1).padStart(4), percent(precision).padStart(9), percent(recall).padStart(6)].join('  '),
    ),
    '',
  ].join('\n');
}

function percent(share: number): string {
  return Number.isNaN(share) ? '-' : (100 * share).toFixed(1);
}
