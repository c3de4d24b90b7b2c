import { Waiting } from '../../../lib/ui/parts/Waiting';
import { SavedPostings } from '../../../lib/ui/saved/SavedPostings';
import type { ViewProps } from '../dashboard-data';

/** The postings the reader has saved. */
export function PostingsPage({
  data: { profile, saved, exports, settings, failed },
  actions,
  notices,
  onStart,
}: ViewProps) {
  if (!profile) return failed === undefined ? <Waiting /> : null;
  return <SavedPostings {...{ saved, profile, exports, actions, notices, onStart }} needs={settings.settings?.needs} />;
}
