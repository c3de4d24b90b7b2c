import type { Profile } from '../../../lib/core/profile/profile';
import { orderPage } from '../../../lib/messaging/background';
import { leftPlaces, tabReadings } from '../../../lib/storage/readings';
import { settingsStore } from '../../../lib/storage/settings-store';
import { showBadge } from '../badge/badge';
import { marksToPaint } from './marks';

/** Paints every open posting again, or those of one tab, for a changed profile, which it gives back, or changed settings. */
export async function repaint(profile: Profile, ofTab?: number): Promise<Profile> {
  const [readings, settings] = await Promise.all([tabReadings(ofTab), settingsStore.load()]);
  for (const { tabId, frameId, key, posting, reading } of readings) {
    const marks = marksToPaint(reading, posting.url, profile, settings);
    // A tab that was closed, or went elsewhere, needs no paint; one that the browser has frozen answers when it is looked at.
    orderPage(tabId, frameId, 'paint', { key, marks }).catch(() => undefined);
  }
  if (ofTab === undefined) await readLeft();
  const tabs = new Set(readings.map(({ tabId }) => tabId));
  await Promise.all(
    [...tabs].map((tabId) =>
      showBadge(
        tabId,
        readings.filter((one) => one.tabId === tabId),
        profile,
      ),
    ),
  );
  return profile;
}

/** Postings for whose readings there is no room are read again: only so it is known what to paint of them. */
async function readLeft(): Promise<void> {
  const byFrame = Map.groupBy(await leftPlaces(), ({ tabId, frameId }) => `${tabId} ${frameId}`);
  for (const ofFrame of byFrame.values()) {
    const { tabId = -1, frameId } = ofFrame[0] ?? {};
    orderPage(tabId, frameId, 'read-again', { keys: ofFrame.map(({ key }) => key) }).catch(() => undefined);
  }
}
