import { Waiting } from '../../../lib/ui/parts/Waiting';
import { ProfileBar } from '../../../lib/ui/profiles/ProfileBar';
import { SkillsView } from '../../../lib/ui/skills/SkillsView';
import { useSkillTools } from '../../../lib/ui/skills/use-skill-tools';
import { WordsView } from '../../../lib/ui/words/WordsView';
import type { ViewProps } from '../dashboard-data';

/** The reader's own skills, and below them their own words and corrections. */
export function SkillsPage({ data: { profile, profiles, overlay, typed, failed }, actions, notices }: ViewProps) {
  if (!profile) return failed === undefined ? <Waiting /> : null;
  return (
    <>
      {profiles && <ProfileBar {...{ profiles, actions, notices }} />}
      <SkillsView profile={profile} actions={actions} notices={notices} typed={typed} tools={useSkillTools} />
      {overlay && <WordsView overlay={overlay} actions={actions} notices={notices} />}
    </>
  );
}
