import { boardsOf } from '../../core/saved/list';
import type { SavedSummary } from '../../core/saved/summary';
import { counted, listText } from '../text/text';

/** In how many places the job was found, and on which boards; nothing where it was found once. */
export function JobSources({ summary }: { summary: SavedSummary }) {
  const { sources = [] } = summary;
  if (sources.length === 0) return null;
  return (
    <span class="fact" title={listText(boardsOf(summary), 'all')}>
      {counted('list.sources', sources.length + 1)}
    </span>
  );
}
