import { analyse } from 'scslre';
import { parseSync } from 'vite';
import type { Source } from './sources';

/** A regular expression of ours whose time grows faster than its text. */
export interface SlowPattern {
  path: string;
  pattern: string;
  /**
   * `run`: it looks for a run of one kind of sign again from each place in it, so that it is quadratic in the longest run; `ways`: a
   * text can be taken apart by it in several ways, so that it is a power, which may be high, of the text's length; `endless`: exponential.
   */
  grows: 'run' | 'ways' | 'endless';
}

/** The regular expressions written in some sources that grow faster than their text, by static analysis (scslre). */
export function slowPatterns(sources: Source[]): SlowPattern[] {
  return sources.flatMap(({ path, text }) =>
    patternsIn(path, text).flatMap((one) => {
      const grows = growthOf(one);
      return grows ? [{ path, pattern: `${one}`, grows }] : [];
    }),
  );
}

/** How a regular expression grows with its text; undefined where its time is in proportion. */
export function growthOf(pattern: RegExp): SlowPattern['grows'] | undefined {
  const { reports } = analyse(comparable(pattern), { assumeRejectingSuffix: false });
  if (reports.some(({ exponential }) => exponential)) return 'endless';
  if (reports.some(({ type }) => type !== 'Move')) return 'ways';
  return reports.length > 0 ? 'run' : undefined;
}

/** The analysis knows no two groups of one name: which of two alternatives has a name makes no difference to it. */
function comparable({ source, flags }: RegExp): RegExp {
  let count = 0;
  return new RegExp(
    source.replace(/\(\?<(?![=!])[^>]+>/g, () => `(?<g${count++}>`),
    flags,
  );
}

function patternsIn(path: string, text: string): RegExp[] {
  const found: RegExp[] = [];
  look(parseSync(path, text).program);
  return found;

  function look(node: unknown): void {
    if (typeof node !== 'object' || node === null || node instanceof RegExp) return;
    if ('regex' in node && node.regex) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push(new RegExp(pattern, flags));
    }
    for (const part of Object.values(node)) look(part);
  }
}
