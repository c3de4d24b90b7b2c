import { useEffect, useRef, useState } from 'preact/hooks';
import type { Match } from '../../core/match/match';
import { t } from '../text/text';

/**
 * The counts of a posting in words, said once for each posting; empty at first, so that the change is announced. They are the
 * counts of the score, or, with no skills to compare with, how many technologies are named.
 */
export function useSummary(match: Match | undefined, named: number, id: string | undefined, scored: boolean): string {
  const [summary, setSummary] = useState('');
  const said = useRef<string>(undefined);
  useEffect(() => {
    if (!match || said.current === id) return;
    said.current = id;
    const { met: have, of: all, lines } = match;
    const missing = lines.filter(({ weight, outcome }) => weight > 0 && outcome === 'missing').length;
    setSummary(
      scored
        ? t('posting.found', { all, have, partly: all - have - missing, missing })
        : t('posting.foundOnly', { all: named }),
    );
  }, [match, id, scored]);
  return summary;
}
