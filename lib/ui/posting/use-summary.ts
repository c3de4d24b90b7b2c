import { useEffect, useRef, useState } from 'preact/hooks';
import type { Match } from '../../core/match/match';
import { t } from '../text/text';

/** The counts of a posting in words, said once for each posting; empty at first, so that the change is announced. */
export function useSummary(match: Match | undefined, id: string | undefined, scored: boolean): string {
  const [summary, setSummary] = useState('');
  const said = useRef<string>(undefined);
  useEffect(() => {
    if (!match || said.current === id) return;
    said.current = id;
    const asked = match.lines.filter((line) => line.requirement.strength !== 'excluded');
    const count = (outcome: string) => asked.filter((line) => line.outcome === outcome).length;
    const all = asked.length;
    setSummary(
      scored
        ? t('posting.found', { all, have: count('met'), missing: count('missing') })
        : t('posting.foundOnly', { all }),
    );
  }, [match, id, scored]);
  return summary;
}
