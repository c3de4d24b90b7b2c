import type { Match } from '../../core/match/match';
import type { Profile } from '../../core/profile/profile';
import type { Reading } from '../../core/reading';
import '../posting/posting.css';
import { counted, listText, t } from '../text/text';
import { AlsoNamed, type NameChoices } from '../words/AlsoNamed';
import { nameOf } from './names';
import { Requirements } from './Requirements';
import { Score } from './Score';
import { Sum } from './Sum';

interface Props {
  reading: Reading;
  match: Match;
  profile: Profile;
  /** Why the reader's skills could not be loaded. */
  unloaded?: string | undefined;
  /** Shows a place in the page; absent where no page is open. */
  onShow?: (start: number, end: number, step: string) => void;
  /** Where the mention starts that the page shows now, in UTF-16 code units. */
  current?: number | undefined;
  onAdd: (id: string, name: string) => void;
  /** What can be done with names in no list; absent where nothing can. */
  choices?: NameChoices;
  /** Leads to the reader's skills; offered while there are none. */
  onStart: () => void;
}

/** A reading against the reader's skills; without skills, what it names and how to begin. */
export function PostingMatch({ reading, match, profile, unloaded, current, onShow, onAdd, choices, onStart }: Props) {
  const empty = unloaded !== undefined || profile.skills.length === 0;
  const hidden = reading.requirements.length - match.lines.filter(({ field }) => !field).length;
  return (
    <>
      {unloaded !== undefined ? (
        <Unloaded reason={unloaded} />
      ) : empty ? (
        <Start onStart={onStart} />
      ) : (
        <>
          <Score match={match} />
          <Sum match={match} reading={reading} profile={profile} />
        </>
      )}
      {reading.requirements.length === 0 && <p class="posting-nothing">{t('posting.nothingNamed')}</p>}
      <Requirements {...{ match, reading, profile, current, onAdd, ...(onShow && { onShow }) }} />
      {match.fields.length > 0 && (
        <p class="quiet">
          {t('posting.fields', {
            names: listText(
              match.fields.map((id) => nameOf(id, reading, profile)),
              'all',
            ),
          })}
        </p>
      )}
      <AlsoNamed names={reading.unknown} {...(onShow && { onShow })} {...(choices && { choices })} />
      {hidden > 0 && <p class="quiet">{counted('posting.hidden', hidden)}</p>}
    </>
  );
}

/** Says that the reader's skills are not at hand, and why. */
export function Unloaded({ reason }: { reason: string }) {
  return (
    <div class="start" role="alert">
      <h3>{t('skills.unloadedTitle')}</h3>
      <p>{t('skills.unloaded', { reason })}</p>
    </div>
  );
}

function Start({ onStart }: { onStart: () => void }) {
  return (
    <div class="start">
      <h3>{t('start.title')}</h3>
      <p>{t('start.text')}</p>
      <button type="button" class="button button-main" onClick={onStart}>
        {t('start.button')}
      </button>
    </div>
  );
}
