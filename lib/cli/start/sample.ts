import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProfileSkill } from '../../core/profile/profile';

/** What the reader of the sample posting knows. */
export const SAMPLE_SKILLS: ProfileSkill[] = [
  { id: 'ansible', name: 'Ansible', level: 'working', years: 4 },
  { id: 'debian', name: 'Debian', level: 'expert', years: 8 },
  { id: 'docker', name: 'Docker', level: 'working', years: 5 },
  { id: 'kubernetes', name: 'Kubernetes', level: 'learning' },
  { id: 'linux', name: 'Linux', level: 'expert', years: 8 },
  { id: 'mariadb', name: 'MariaDB', level: 'working' },
  { id: 'openstack', name: 'OpenStack', level: 'working', years: 3 },
  { id: 'prometheus', name: 'Prometheus', level: 'working' },
  { id: 'python', name: 'Python', level: 'expert', years: 6 },
];

/** The file of the sample posting, from the project's folder. */
export const SAMPLE_POSTING = 'tests/fixtures/postings/platform-engineer.md';

/** The sample posting, read from the project at `root`. */
export function samplePosting(root: string): { title: string; company: string; text: string } {
  const text = readFileSync(join(root, SAMPLE_POSTING), 'utf8');
  return { title: 'Platform Engineer', company: 'Fernleaf Freight', text };
}
