import { useEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../core/dictionary/search';
import { categoryText } from '../text/data-texts';
import { t } from '../text/text';

interface Props {
  /** Names the list and its options: `ID-list`, `ID-0`. */
  id: string;
  hits: SearchHit[];
  /** The option the arrow keys are at. */
  active: number;
  has: (id: string) => boolean;
  onPick: (hit: SearchHit) => void;
}

/** The list below the search: the skills that were found. */
export function SearchHits({ id, hits, active, has, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const option = (index: number, onClick: () => void) => ({
    id: `${id}-${index}`,
    role: 'option' as const,
    tabIndex: -1,
    'aria-selected': index === active,
    onMouseDown: (event: Event) => event.preventDefault(),
    onClick,
  });
  return (
    <div id={`${id}-list`} class="search-hits" ref={list} role="listbox" aria-label={t('skills.search')}>
      {hits.map((hit, index) => (
        <div key={hit.id} {...option(index, () => onPick(hit))}>
          <span>
            {hit.name}
            {hit.alias && <span class="quiet"> {hit.alias}</span>}
            {hit.guess && <span class="quiet"> {t('skills.searchGuess')}</span>}
          </span>
          <span class="quiet">{has(hit.id) ? t('skills.inList') : categoryText(hit.category)}</span>
        </div>
      ))}
    </div>
  );
}
