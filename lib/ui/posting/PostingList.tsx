import type { Match } from '../../core/match/match';
import type { ShownPosting } from '../data';
import { rankOf } from '../match/groups';
import { Glyph } from '../parts/Glyph';
import { ShortPlace } from './PostingFacts';
import './posting-list.css';
import { counted, percentText, t } from '../text/text';

/** A posting with its match. */
export interface RankedPosting {
  posting: ShownPosting;
  match: Match;
}

interface Props {
  postings: RankedPosting[];
  /** True where there are skills to compare with, so that scores say something. */
  scored: boolean;
  onPick: (id: string) => void;
}

/** The postings of a tab that shows several, best match first. */
export function PostingList({ postings, scored, onPick }: Props) {
  const ranked = scored ? postings.toSorted((a, b) => rankOf(b.match) - rankOf(a.match)) : postings;
  return (
    <section class="postings">
      <h2>{counted('posting.here', postings.length)}</h2>
      {scored && <p class="quiet">{t('posting.bestFirst')}</p>}
      <ul>
        {ranked.map(({ posting, match }) => (
          <li key={posting.id}>
            <button type="button" data-posting={posting.id} onClick={() => onPick(posting.id)}>
              <span class="postings-name">
                <strong dir="auto">{posting.title || t('posting.untitled')}</strong>
                <span class="fact-line quiet">
                  {posting.company && (
                    <span class="fact">
                      <bdi>{posting.company}</bdi>
                    </span>
                  )}
                  <ShortPlace {...posting} />
                </span>
              </span>
              {scored && match.of > 0 && (
                <span class="postings-score">
                  {match.score === undefined
                    ? t('score.ofMet', { met: match.met, of: match.of })
                    : percentText(match.score)}
                </span>
              )}
              <Glyph name="next" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
