import { useEffect, useRef, useState } from 'preact/hooks';
import type { Match, MatchLine } from '../../core/match/match';
import type { Reading } from '../../core/reading';
import { mentionsOf } from './groups';

/** The line whose mention the page shows, by its key, which of the line's mentions it is, and where that one starts. */
export interface ShownLine {
  key: string;
  index: number;
  start: number;
}

const NONE: ShownLine = { key: '', index: 0, start: -1 };

/**
 * Which line's mention the page shows: the one asked for here, or the first that names what was asked for elsewhere, by a key
 * or in another window. `current` is where the page's mention starts.
 */
export function useShownLine(match: Match, reading: Reading, current: number | undefined) {
  const [shown, setShown] = useState(NONE);
  // What was asked for here and is not confirmed: a slow answer must not undo the next click.
  const asked = useRef<number[]>([]);

  useEffect(() => {
    if (current === undefined) return;
    const at = asked.current.indexOf(current);
    asked.current = at < 0 ? [] : asked.current.slice(at + 1);
    if (at < 0 && current !== shown.start) setShown(lineAt(match, reading, current));
  }, [current]);

  function show(line: ShownLine) {
    asked.current.push(line.start);
    setShown(line);
  }
  return [shown, show] as const;
}

/** Tells the lines of a match apart. */
export function lineKey({ requirement }: MatchLine): string {
  return `${requirement.strength} ${requirement.anyOf.join(' ')}`;
}

function lineAt(match: Match, reading: Reading, start: number): ShownLine {
  for (const line of match.lines) {
    const index = mentionsOf(line, reading).findIndex((mention) => mention.start === start);
    if (index >= 0) return { key: lineKey(line), index, start };
  }
  return { ...NONE, start };
}
