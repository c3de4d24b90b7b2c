import type { ComponentChild } from 'preact';
import { lookOf } from '../../core/marks/mark-look';
import type { Settings } from '../../core/marks/settings';
import { SWATCHES } from '../../core/marks/swatches';
import { compare } from '../../core/match/compare';
import { marksOf } from '../../core/match/marks';
import { SAMPLE_POSTING } from '../../core/match/sample-posting';
import type { Profile } from '../../core/profile/profile';
import type { Reading } from '../../core/reading';
import { Mark } from '../marks/Mark';
import { Score } from '../match/Score';
import { t } from '../text/text';
import './welcome-start.css';

interface Props {
  reading: Reading;
  profile: Profile;
  settings: Settings;
}

/** A posting with its marks and its match, as they are with the reader's skills at this moment. */
export function SamplePosting({ reading, profile, settings }: Props) {
  const { text, blocks } = SAMPLE_POSTING;
  const marks = marksOf(reading, profile);
  return (
    <div class="sample">
      <figure class="sample-posting" aria-label={t('welcome.sample')}>
        {blocks.map(({ start, end, kind }) => {
          const within = marks.filter((mark) => mark.start >= start && mark.end <= end);
          let at = start;
          const parts: ComponentChild[] = [];
          for (const { start: from, end: to, mark } of within) {
            const { underline, swatch } = lookOf(mark, settings);
            parts.push(
              text.slice(at, from),
              <Mark key={from} underline={underline} swatch={SWATCHES[swatch]}>
                {text.slice(from, to)}
              </Mark>,
            );
            at = to;
          }
          parts.push(text.slice(at, end));
          return (
            <p key={start} class={`sample-${kind}`} lang="en">
              {parts}
            </p>
          );
        })}
      </figure>
      <div aria-live="polite">
        {profile.skills.length > 0 ? (
          <Score match={compare(reading, profile)} reading={reading} profile={profile} />
        ) : (
          <p class="quiet">{t('welcome.sampleEmpty')}</p>
        )}
      </div>
    </div>
  );
}
