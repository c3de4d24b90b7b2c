import type { ComponentChildren } from 'preact';
import { namedIn } from '../../core/match/figure';
import type { Match, MatchLine } from '../../core/match/match';
import type { Needs } from '../../core/profile/needs';
import type { Profile } from '../../core/profile/profile';
import type { Reading } from '../../core/reading';
import { FactLine } from '../facts/FactLine';
import '../posting/posting.css';
import { counted, listText, numberText, t } from '../text/text';
import { AlsoNamed, type NameChoices } from '../words/AlsoNamed';
import { nameOf } from './names';
import { Requirements } from './Requirements';
import { Score } from './Score';

interface Props {
  reading: Reading;
  match: Match;
  profile: Profile;
  /** What matters to the reader beside skills; absent where it is not known. */
  needs?: Needs | undefined;
  /** Why the reader's skills could not be loaded. */
  unloaded?: string | undefined;
  /** Shows a place in the page; absent where no page is open. */
  onShow?: (start: number, end: number, step: string) => void;
  /** Where the mention starts that the page shows now, in UTF-16 code units. */
  current?: number | undefined;
  onAdd: (id: string, name: string) => void;
  /** What else can be done about a line. */
  lineTools?: ((line: MatchLine) => ComponentChildren) | undefined;
  /** What can be done with names in no list; absent where nothing can. */
  choices?: NameChoices;
  /** Leads to the reader's skills; offered while there are none. */
  onStart: () => void;
}

/** A reading against the reader's skills; without skills, what it names and how to begin. */
export function PostingMatch({ reading, match, profile, unloaded, current, onShow, onAdd, ...rest }: Props) {
  const { needs, lineTools, choices, onStart } = rest;
  const empty = unloaded !== undefined || profile.skills.length === 0;
  const hidden = reading.requirements.length - match.lines.filter(({ field }) => !field).length;
  return (
    <>
      {unloaded !== undefined ? (
        <Unloaded reason={unloaded} />
      ) : empty ? (
        <Start named={namedIn(reading)} onStart={onStart} />
      ) : (
        <Score {...{ match, reading, profile }} />
      )}
      <FactLine facts={reading.facts} needs={needs} {...(onShow && { onShow })} />
      {reading.requirements.length === 0 && <p class="posting-nothing">{t('posting.nothingNamed')}</p>}
      <Requirements {...{ match, reading, profile, current, onAdd, lineTools, ...(onShow && { onShow }) }} />
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

/** How many technologies there are to compare with, once there are skills, and the way to these. */
function Start({ named, onStart }: { named: number; onStart: () => void }) {
  return (
    <div class="score">
      {named > 0 && <p class="score-number">{numberText(named)}</p>}
      <div class="score-words">
        <p class="score-word">{named > 0 ? counted('start.named', named) : t('start.title')}</p>
        <p class="quiet">{t('start.text')}</p>
      </div>
      <button type="button" class="button button-main start-button" onClick={onStart}>
        {t('start.button')}
      </button>
    </div>
  );
}
