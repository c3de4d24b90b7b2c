import { figureOf, namedIn } from '../../../lib/core/match/figure';
import type { Profile } from '../../../lib/core/profile/profile';
import type { TabReading } from '../../../lib/storage/readings';
import { counted, numberText, percentText, t } from '../../../lib/ui/text/text';
import { writeBadge, writeHint } from './badge-text';
import { held, hinted } from './held-badges';

/** A number of a tab's postings, and what it says in words. */
interface Shown {
  badge: string;
  hint: string;
}

/**
 * Shows on the toolbar the number that a window of ours shows of the tab: the match of its posting, the best of several; without
 * skills how many technologies the posting names, or how many postings there are. Nothing where there is none.
 */
export async function showBadge(tabId: number, readings: TabReading[], profile: Profile): Promise<void> {
  const shown = shownOf(readings, profile);
  // A note, and a hint that belongs to it, give way by themselves.
  if (!held.has(tabId)) await writeBadge(tabId, shown?.badge ?? '');
  if (!hinted.has(tabId)) await writeHint(tabId, shown?.hint);
}

function shownOf(readings: TabReading[], profile: Profile): Shown | undefined {
  const [only, ...more] = readings;
  if (!only) return undefined;
  if (more.length === 0) return shownOfOne(only, profile);
  const of = counted('badge.postings', readings.length);
  if (profile.skills.length === 0) {
    return { badge: `${readings.length}`, hint: t('badge.toCompare', { what: of }) };
  }
  const best = readings
    .flatMap((one) => {
      const figure = figureOf(one.reading, profile);
      return figure?.kind === 'score' ? [{ one, score: figure.score }] : [];
    })
    .reduce<{ one: TabReading; score: number } | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  const shown = best && shownOfOne(best.one, profile);
  return shown ? { ...shown, hint: t('badge.best', { of, match: shown.hint }) } : { badge: '', hint: of };
}

function shownOfOne({ reading, posting }: TabReading, profile: Profile): Shown | undefined {
  const figure = figureOf(reading, profile);
  if (!figure) return undefined;
  const title = posting.title || t('posting.untitled');
  if (figure.kind === 'score') {
    const { score } = figure;
    return { badge: `${score}%`, hint: t('badge.score', { score: percentText(score), title }) };
  }
  if (figure.kind === 'met') {
    const { met, of } = figure;
    return { badge: `${numberText(met)}/${numberText(of)}`, hint: t('badge.met', { met, of, title }) };
  }
  const what = counted('badge.named', namedIn(reading));
  return { badge: `${figure.count}`, hint: t('badge.toCompare', { what }) };
}
