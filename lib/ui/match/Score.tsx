import { useId, useState } from 'preact/hooks';
import type { Match } from '../../core/match/match';
import type { Profile } from '../../core/profile/profile';
import type { Reading } from '../../core/reading';
import './score.css';
import { matchText } from '../text/match-text';
import { counted, percentText, t } from '../text/text';
import { later } from '../window/later';

interface Props {
  match: Match;
  reading: Reading;
  profile: Profile;
}

const Sum = later(() => import('./Sum').then((module) => module.Sum));

/** How well the posting fits: the percentage with its meaning, or how many of how many; and, on request, the sum behind it. */
export function Score({ match, reading, profile }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (match.of === 0) return null;
  const { score, met, of, bar } = match;
  return (
    <div class="score">
      <p class="score-number">{matchText(match)}</p>
      <div class="score-words">
        <p class="score-word">{score === undefined ? t('score.metWord') : t(`score.${wordOf(score)}`)}</p>
        <p class="quiet">{score === undefined ? t('score.tooLittle') : counted('score.met', of, { met })}</p>
      </div>
      <button
        type="button"
        class="link sum-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('sum.title')}
      </button>
      {score !== undefined && <ScoreBar match={match} />}
      {bar !== undefined && (
        <p class="score-bar-note quiet">
          {score !== undefined && score >= bar
            ? t('score.aboveBar', { bar: percentText(bar) })
            : t('score.belowBar', { bar: percentText(bar) })}
        </p>
      )}
      <div id={id} class="sum" hidden={!isOpen}>
        {isOpen && <Sum {...{ match, reading, profile }} />}
      </div>
    </div>
  );
}

function ScoreBar({ match: { lines, weight, bar } }: { match: Match }) {
  const share = (met: boolean) => {
    const points = lines.filter((line) => (line.outcome === 'met') === met).reduce((sum, line) => sum + line.points, 0);
    return weight === 0 ? 0 : (100 * points) / weight;
  };
  const [have, partly] = [share(true), share(false)];
  return (
    <svg class="score-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="score-rest" width="100" height="6" />
      <rect class="score-have" width={have} height="6" />
      <rect class="score-partly" x={have} width={partly} height="6" />
      {bar !== undefined && <rect class="score-tick" x={bar - 0.4} width="0.8" height="6" />}
    </svg>
  );
}

function wordOf(score: number) {
  if (score >= 80) return 'strong';
  if (score >= 60) return 'good';
  return score >= 40 ? 'partial' : 'weak';
}
