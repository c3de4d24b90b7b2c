import { compare } from '../../../lib/core/match/compare';
import type { Profile } from '../../../lib/core/profile/profile';
import type { TabReading } from '../../../lib/storage/readings';
import { writeBadge } from './badge-text';
import { held } from './held-badges';

/** Shows the best score of a tab's postings on the toolbar, or how many technologies the first names; nothing where there is none. */
export async function showBadge(tabId: number, readings: TabReading[], profile: Profile): Promise<void> {
  // A note gives way by itself.
  if (!held.has(tabId)) await writeBadge(tabId, badgeText(readings, profile));
}

function badgeText(readings: TabReading[], profile: Profile): string {
  const scores =
    profile.skills.length > 0 ? readings.flatMap(({ reading }) => compare(reading, profile).score ?? []) : [];
  if (scores.length > 0) return `${Math.max(...scores)}`;
  const named = new Set(readings[0]?.reading.mentions.map(({ skill }) => skill)).size;
  return named > 0 ? `${named}` : '';
}
