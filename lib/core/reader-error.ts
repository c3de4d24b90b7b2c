/** What stands for `{name}` in the sentence of an error, by name. */
export type ErrorParts = Record<string, string | number>;

/** An error the reader is told of: `message` is the sentence in English, `code` and `parts` let a window say it in the reader's language. */
export class ReaderError extends Error {
  readonly code: string;
  readonly parts: ErrorParts;

  constructor(code: string, message: string, parts: ErrorParts) {
    super(message);
    this.code = code;
    this.parts = parts;
  }
}

/** An error with a sentence for the reader; each `{name}` in it is replaced by the part of that name. The same sentence stands in the locale files, at `error.<code>`. */
export function readerError(code: string, sentence: string, parts: ErrorParts = {}): ReaderError {
  const message = sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(parts, name) ? String(parts[name]) : whole,
  );
  return new ReaderError(code, message, parts);
}
