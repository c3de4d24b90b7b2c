import { useId } from 'preact/hooks';
import type { Match } from '../../core/match/match';
import type { ShownPosting } from '../data';
import { rankOf } from '../match/groups';
import { Glyph } from '../parts/Glyph';
import { useInSightFirst } from '../window/use-in-sight-first';
import { ShortPlace } from './PostingFacts';
import './posting-list.css';
import { matchText } from '../text/match-text';
import { counted, t } from '../text/text';
import { holdsAll } from './posting-filter';

/** A posting with its match. */
export interface RankedPosting {
  posting: ShownPosting;
  match: Match;
}

interface Props {
  postings: RankedPosting[];
  /** True where there are skills to compare with, so that scores say something. */
  scored: boolean;
  /** The words to choose among them by. */
  filter: string;
  onFilter: (filter: string) => void;
  onPick: (posting: ShownPosting) => void;
}

/** So few are seen at a glance. */
const FEW = 8;

/** The postings of a tab that shows several, best match first; many can be chosen among by words. */
export function PostingList({ postings, scored, filter, onFilter, onPick }: Props) {
  const id = useId();
  const ranked = scored ? postings.toSorted((a, b) => rankOf(b.match) - rankOf(a.match)) : postings;
  const chosen = filter.trim() === '' ? ranked : ranked.filter(({ posting }) => holdsAll(posting, filter));
  const drawn = useInSightFirst(chosen);
  return (
    <section class="postings" aria-labelledby={id}>
      <h2 id={id}>{counted('posting.here', postings.length)}</h2>
      {scored && <p class="quiet">{t('posting.bestFirst')}</p>}
      {postings.length > FEW && (
        <p class="postings-filter">
          <input
            type="search"
            aria-label={t('posting.filter')}
            placeholder={t('posting.filterHint')}
            value={filter}
            onInput={({ currentTarget }) => onFilter(currentTarget.value)}
          />
          <span role="status" class="quiet">
            {filter.trim() === '' ? '' : t('score.ofMet', { met: chosen.length, of: postings.length })}
          </span>
        </p>
      )}
      <ul>
        {drawn.map(({ posting, match }) => (
          <Row key={posting.id} {...{ posting, match, scored }} onPick={() => onPick(posting)} />
        ))}
      </ul>
      {chosen.length === 0 && <p class="quiet">{t('posting.filterNone')}</p>}
    </section>
  );
}

function Row({ posting, match, scored, onPick }: RankedPosting & { scored: boolean; onPick: () => void }) {
  const { id, title, company, savedAt } = posting;
  return (
    <li>
      <button type="button" data-posting={id} onClick={onPick}>
        <span class="postings-name">
          <strong dir="auto">{title || company || t('posting.untitled')}</strong>
          <span class="fact-line quiet">
            {company && title && (
              <span class="fact">
                <bdi>{company}</bdi>
              </span>
            )}
            <ShortPlace {...posting} />
            {savedAt !== undefined && <span class="fact postings-saved">{t('save.saved')}</span>}
          </span>
        </span>
        {scored && match.of > 0 && <span class="postings-score">{matchText(match)}</span>}
        <Glyph name="next" />
      </button>
    </li>
  );
}
