import type { Match } from '../core/match';
import type { Profile } from '../core/profile';
import type { ShownPosting } from './data';
import './posting.css';
import { Requirements } from './Requirements';
import { Score } from './Score';
import { Sum } from './Sum';
import { TEXTS } from './texts';

interface Props {
  posting: ShownPosting;
  match: Match;
  profile: Profile;
  onShow: (start: number, end: number, step: string) => void;
  onAdd: (id: string, name: string) => void;
  /** Leads to the reader's skills; offered while there are none. */
  onStart: () => void;
}

/** One posting against the reader's skills; without skills, what it names and how to begin. */
export function PostingView({ posting, match, profile, onShow, onAdd, onStart }: Props) {
  const { reading } = posting;
  const empty = profile.skills.length === 0;
  const hidden = reading.requirements.length - match.lines.length;
  return (
    <article class="posting">
      <header>
        <h2 dir="auto">{posting.title || TEXTS.untitled}</h2>
        {posting.company && (
          <p class="quiet" dir="auto">
            {posting.company}
          </p>
        )}
      </header>
      {empty ? (
        <Start onStart={onStart} />
      ) : (
        <>
          <Score match={match} />
          <Sum match={match} reading={reading} profile={profile} />
        </>
      )}
      {reading.requirements.length === 0 && <p class="posting-nothing">{TEXTS.nothingNamed}</p>}
      <Requirements key={posting.id} match={match} reading={reading} profile={profile} onShow={onShow} onAdd={onAdd} />
      {hidden > 0 && <p class="quiet">{TEXTS.hidden(hidden)}</p>}
    </article>
  );
}

function Start({ onStart }: { onStart: () => void }) {
  return (
    <div class="start">
      <h3>{TEXTS.startTitle}</h3>
      <p>{TEXTS.startText}</p>
      <button type="button" class="button button-main" onClick={onStart}>
        {TEXTS.startButton}
      </button>
    </div>
  );
}
