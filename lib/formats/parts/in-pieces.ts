import type { ExportChoices, ExportedPosting, Format, Pieces } from '../format';

/** A format's way to write, by its pieces: one after the other, or the whole file. */
export function inPieces(pieces: (choices: ExportChoices) => Pieces): Pick<Format, 'pieces' | 'render'> {
  return {
    pieces: (choices = {}) => pieces(choices),
    render: (postings, choices = {}) => [...written(postings, pieces(choices))].join(''),
  };
}

/** The file of some postings, piece by piece. */
export function* written(postings: Iterable<ExportedPosting>, pieces: Pieces): Generator<string> {
  const { each } = pieces;
  const joined = joiner(pieces);
  for (const one of postings) yield joined.next(each(one));
  yield joined.end();
}

/** Puts what is written of postings together, whoever wrote it: `next` gives what follows of the file, `end` its rest. */
export function joiner({ head, between, tail, none }: Omit<Pieces, 'each'>) {
  let isEmpty = true;
  return {
    next: (piece: string): string => {
      if (piece === '') return '';
      const before = isEmpty ? head : between;
      isEmpty = false;
      return before + piece;
    },
    end: (): string => (isEmpty ? (none ?? head + tail) : tail),
  };
}
