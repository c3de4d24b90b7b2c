import type { Match } from '../core/match';
import type { ShownPosting } from './data';
import { Glyph } from './Glyph';
import { rankOf } from './groups';
import './posting-list.css';
import { TEXTS } from './texts';

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
      <h2>{TEXTS.postingsHere(postings.length)}</h2>
      {scored && <p class="quiet">{TEXTS.bestFirst}</p>}
      <ul>
        {ranked.map(({ posting, match }) => (
          <li key={posting.id}>
            <button type="button" onClick={() => onPick(posting.id)}>
              <span class="postings-name">
                <strong dir="auto">{posting.title || TEXTS.untitled}</strong>
                <span class="quiet" dir="auto">
                  {posting.company}
                </span>
              </span>
              {scored && match.of > 0 && (
                <span class="postings-score">
                  {match.score === undefined ? TEXTS.ofMet(match.met, match.of) : TEXTS.percent(match.score)}
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
