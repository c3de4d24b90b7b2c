import { useId } from 'preact/hooks';
import type { Needs } from '../../core/profile/needs';
import type { Profile } from '../../core/profile/profile';
import type { SavedSummary } from '../../core/saved/saved-posting';
import type { SkillActions } from '../data';
import { Glyph } from '../parts/Glyph';
import type { Notices } from '../parts/use-notice';
import { ShortPlace } from '../posting/PostingFacts';
import { dayOf } from '../text/day';
import { percentText, t } from '../text/text';
import { SavedDetails } from './SavedDetails';
import type { SavedActions } from './saved-data';

interface Props {
  posting: SavedSummary;
  profile: Profile;
  /** What matters to the reader beside skills; absent until it is known. */
  needs?: Needs | undefined;
  actions: SavedActions & SkillActions;
  notices: Notices;
  isOpen: boolean;
  onToggle: () => void;
  onRemove: () => void;
  onStart: () => void;
}

/** One saved posting: how it matches, its details on request, and the way to its page. */
export function SavedRow({ posting, profile, isOpen, onToggle, onRemove, ...rest }: Props) {
  const id = useId();
  const { match, address } = posting;
  const title = posting.title || t('posting.untitled');
  const scored = profile.skills.length > 0 && match.of > 0;
  return (
    <li class="saved-row">
      <div class="saved-head">
        <h2>
          <button
            type="button"
            class="saved-title"
            aria-expanded={isOpen}
            aria-controls={`${id}-details`}
            onClick={onToggle}
          >
            <Glyph name="next" />
            <span dir="auto">{title}</span>
          </button>
        </h2>
        {scored && (
          <span class="saved-score">
            <span class="visually-hidden">{t('saved.score')} </span>
            {match.score === undefined ? t('score.ofMet', { met: match.met, of: match.of }) : percentText(match.score)}
          </span>
        )}
        <p class="saved-facts fact-line quiet">
          {posting.company && (
            <span class="fact">
              <bdi>{posting.company}</bdi>
            </span>
          )}{' '}
          <ShortPlace {...posting} />{' '}
          <time class="fact" dateTime={posting.savedAt} title={t('saved.on', { date: dayOf(posting.savedAt) })}>
            {dayOf(posting.savedAt)}
          </time>
        </p>
        <div class="saved-buttons">
          {isSecure(address) && (
            <a
              class="icon-button"
              href={address}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={t('saved.open', { title })}
              title={t('saved.open', { title })}
            >
              <Glyph name="open" />
            </a>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={t('saved.remove', { title })}
            title={t('saved.remove', { title })}
            onClick={onRemove}
          >
            <Glyph name="remove" />
          </button>
        </div>
      </div>
      <div id={`${id}-details`} class="saved-details" hidden={!isOpen}>
        {isOpen && <SavedDetails posting={posting} profile={profile} {...rest} />}
      </div>
    </li>
  );
}

function isSecure(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}
