import { marksOf } from '../../lib/core/compare';
import type { Profile } from '../../lib/core/profile';
import { orderPage } from '../../lib/messaging/background';
import { keptReadings } from '../../lib/storage/readings';
import { showBadge } from './badge';

/** Paints every open posting again for a changed profile, which it gives back. */
export async function repaint(profile: Profile): Promise<Profile> {
  const readings = await keptReadings();
  const painted = readings.map(({ tabId, frameId, key, reading }) =>
    orderPage(tabId, frameId, 'paint', { key, marks: marksOf(reading, profile) }),
  );
  // A tab that was closed, or went elsewhere, needs no paint.
  await Promise.allSettled(painted);
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
