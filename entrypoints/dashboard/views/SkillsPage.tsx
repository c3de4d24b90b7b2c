import { Waiting } from '../../../lib/ui/parts/Waiting';
import { SkillsView } from '../../../lib/ui/skills/SkillsView';
import { useSkillTools } from '../../../lib/ui/skills/use-skill-tools';
import type { ViewProps } from '../dashboard-data';

/** The reader's own skills. */
export function SkillsPage({ data: { profile, typed, failed }, actions, notices }: ViewProps) {
  if (!profile) return failed === undefined ? <Waiting /> : null;
  return <SkillsView profile={profile} actions={actions} notices={notices} typed={typed} tools={useSkillTools} />;
}
