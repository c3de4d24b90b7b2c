import type { Strength } from '../../core/reading';
import type { GoldSpan } from './gold';

/** What the sign behind an opening brace says of a mark. */
const SIGNS: Record<string, Pick<GoldSpan, 'kind' | 'strength'>> = {
  '': core('required'),
  '?': core('preferred'),
  '~': core('context'),
  '!': core('excluded'),
  '*': { kind: 'optional' },
};
/** The end of a mark, `=Canonical 3y|a}`, of which all but the brace may be missing. */
const END = /(?:=([^=|{}]+?))?(?: (\d{1,2}(?:\.5)?)y)?(?:\|(\w+))?\}/y;

/** A mark that was opened: the sign, and where its words start in the text without marks. */
interface Open {
  sign: string;
  start: number;
}

/**
 * Reads a text with marks, `{?K8s=Kubernetes 3y|a}`, as tests/evaluation/README.md describes them: gives the text without them and
 * the spans they stand for, in text order. Throws a sentence for a mark that is empty or not closed, or a brace too many.
 */
export function parseMarked(source: string): { text: string; spans: GoldSpan[] } {
  const spans: GoldSpan[] = [];
  const open: Open[] = [];
  let text = '';
  for (let i = 0; i < source.length; ) {
    if (source.charAt(i) === '{') {
      const sign = source.charAt(i + 1) in SIGNS ? source.charAt(i + 1) : '';
      open.push({ sign, start: text.length });
      i += 1 + sign.length;
      continue;
    }
    const end = endAt(source, i);
    const mark = end && open.pop();
    if (end && mark) spans.push(spanOf(mark, text, end));
    else if ('{}'.includes(source.charAt(i))) throw new Error(`a } that closes nothing, after “${text.slice(-30)}”`);
    else text += source.charAt(i);
    i += end ? end[0].length : 1;
  }
  if (open.length > 0) throw new Error(`a { that is not closed, before “${text.slice(open[0]?.start).slice(0, 30)}”`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function endAt(source: string, i: number): RegExpExecArray | null {
  END.lastIndex = i;
  return END.exec(source);
}

function spanOf({ sign, start }: Open, text: string, [, canonical, years, group]: RegExpExecArray): GoldSpan {
  const words = text.slice(start);
  if (words.trim() !== words || words === '') throw new Error(`a mark that is empty or padded: “${words}”`);
  return {
    start,
    end: text.length,
    text: words,
    canonical: canonical ?? words,
    ...(SIGNS[sign] as Pick<GoldSpan, 'kind'>),
    ...(group !== undefined && { group }),
    ...(years !== undefined && { years: Number(years) }),
  };
}

function core(strength: Strength): Pick<GoldSpan, 'kind' | 'strength'> {
  return { kind: 'core', strength };
}
