import { linkedPostings } from '../../../lib/boards/catalogue';
import type { LinkTitle } from '../../../lib/core/marks/link-title';
import { isMarked } from '../../../lib/core/marks/marked-hosts';
import { type Standing, titleStyle } from '../../../lib/core/marks/title-look';
import { isOver } from '../../../lib/core/saved/saved-posting';
import type { PageSender } from '../../../lib/messaging/background';
import { statusesOf } from '../../../lib/storage/saved/summaries';
import { viewedAmong } from '../../../lib/storage/saved/viewed';
import { settingsStore } from '../../../lib/storage/settings-store';
import { confirmedAddress } from '../sites/confirmed-address';

/** How the titles behind links of a board's page are to look, in the order of the links; a page in a private window learns of none. */
export async function linkTitles(
  said: string,
  links: string[],
  { isPrivate, ...from }: PageSender,
): Promise<(LinkTitle | null)[]> {
  const settings = await settingsStore.load();
  const page = confirmedAddress(said, from);
  if (isPrivate || !settings.lists || !isMarked(settings, page)) return links.map(() => null);
  const linked = linkedPostings(page, links);
  const ids = [...new Set(linked.filter((id) => id !== undefined))];
  if (ids.length === 0) return links.map(() => null);
  const [statuses, viewed] = await Promise.all([statusesOf(ids), viewedAmong(ids)]);
  const standingOf = (id: string): Standing | undefined => {
    const status = statuses.get(id);
    if (status) return isOver(status) ? 'turned-down' : 'saved';
    return viewed.has(id) ? 'viewed' : undefined;
  };
  return linked.map((id) => {
    if (id === undefined) return null;
    const standing = standingOf(id);
    return { id, ...(standing && { style: titleStyle(standing, settings) }) };
  });
}
