import { browser } from 'wxt/browser';
import { compare } from '../../lib/core/compare';
import type { Profile } from '../../lib/core/profile';
import type { KeptReading } from '../../lib/storage/readings';

/** Dark enough for white text: 7.2 to 1. */
const COLOUR = '#1f5f8b';

/** Shows the best score of a tab's postings on the toolbar, or how many technologies the first names; nothing where there is none. */
export async function showBadge(tabId: number, readings: KeptReading[], profile: Profile): Promise<void> {
  const text = badgeText(readings, profile);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed in the meantime.
  }
}

function badgeText(readings: KeptReading[], profile: Profile): string {
  const scores =
    profile.skills.length > 0 ? readings.flatMap(({ reading }) => compare(reading, profile).score ?? []) : [];
  if (scores.length > 0) return `${Math.max(...scores)}`;
  const named = Object.keys(readings[0]?.reading.skills ?? {}).length;
  return named > 0 ? `${named}` : '';
}
