import type { Match } from '../../core/match/match';
import { percentText, t } from './text';

/** How well a posting fits, in one figure: the score, or how many of how many where too little is asked for. */
export function matchText({ score, met, of }: Pick<Match, 'score' | 'met' | 'of'>): string {
  return score === undefined ? t('score.ofMet', { met, of }) : percentText(score);
}
