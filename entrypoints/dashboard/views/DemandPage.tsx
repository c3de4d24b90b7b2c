import { DemandView } from '../../../lib/ui/demand/DemandView';
import { Waiting } from '../../../lib/ui/parts/Waiting';
import type { ViewProps } from '../dashboard-data';

/** What the saved postings ask for, taken together. */
export function DemandPage({ data: { profile, saved, settings, failed }, actions, notices }: ViewProps) {
  if (!profile || !saved.postings) return failed === undefined ? <Waiting /> : null;
  return (
    <DemandView
      postings={saved.postings}
      skills={saved.skills}
      hasViewed={(settings.settings?.viewedDays ?? 0) > 0}
      {...{ profile, actions, notices }}
    />
  );
}
