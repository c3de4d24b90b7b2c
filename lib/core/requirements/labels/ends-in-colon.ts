import { withoutEnd } from '../../text/without-end';

/** Quotes, marks of bold letters and white space, which may stand around the words of a label. */
const AROUND = /["'*_\s]/;

/** A line without the signs around its words that stand at its end. Linear. */
export function withoutSignsBehind(line: string): string {
  return withoutEnd(line, AROUND);
}

/** True for a line that ends in a colon, signs around its words aside: it leads in what follows. */
export function endsInColon(line: string): boolean {
  return withoutSignsBehind(line).endsWith(':');
}
