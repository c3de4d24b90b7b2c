import { SavedPostings } from '../../../lib/ui/list/SavedPostings';
import { Waiting } from '../../../lib/ui/parts/Waiting';
import type { ViewProps } from '../dashboard-data';

/** The postings the reader has saved. */
export function PostingsPage({ data, actions, notices, onStart, list: [state, onState] }: ViewProps) {
  const { profile, saved, exports, tables, settings, failed } = data;
  if (!profile) return failed === undefined ? <Waiting /> : null;
  return (
    <SavedPostings
      {...{ saved, profile, exports, tables, state, onState, actions, notices, onStart }}
      needs={profile.needs}
      settings={settings.settings}
    />
  );
}
