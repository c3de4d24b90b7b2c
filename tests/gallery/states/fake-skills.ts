import type { SearchHit } from '../../../lib/core/dictionary/search';
import type { Profile } from '../../../lib/core/profile/profile';
import type { Profiles } from '../../../lib/core/profile/several/profiles';
import type { ReadSkill } from '../../../lib/core/skill';

/** What the dictionary of the gallery knows, by id. */
export const SKILLS: Record<string, ReadSkill> = {
  kubernetes: skill('Kubernetes', 'containers', { aliases: ['k8s'], impliedBy: ['openshift'] }),
  openshift: skill('OpenShift', 'containers'),
  docker: skill('Docker', 'containers', { related: ['podman'] }),
  podman: skill('Podman', 'containers', { related: ['docker'] }),
  lxc: skill('LXC', 'containers'),
  terraform: skill('Terraform', 'delivery', { related: ['opentofu'] }),
  ceph: skill('Ceph', 'storage'),
  'galera-cluster': skill('Galera Cluster', 'databases', { aliases: ['Galera'] }),
  prometheus: skill('Prometheus', 'observability'),
  go: skill('Go', 'languages', { aliases: ['Golang'] }),
  rust: skill('Rust', 'languages'),
  python: skill('Python', 'languages'),
  ansible: skill('Ansible', 'delivery'),
  windows: skill('Windows Server', 'operating-systems'),
  helm: skill('Helm', 'containers'),
  'argo-cd': skill('Argo CD', 'delivery'),
  opentofu: skill('OpenTofu', 'delivery', { related: ['terraform'] }),
  linux: skill('Linux', 'operating-systems'),
  grafana: skill('Grafana', 'observability', { related: ['prometheus'] }),
  opentelemetry: skill('OpenTelemetry', 'observability'),
  openstack: skill('OpenStack', 'openstack'),
};

/** A reader with some of them. */
export const PROFILE: Profile = {
  version: 1,
  skills: [
    { id: 'ansible', name: 'Ansible', level: 'expert', years: 8 },
    { id: 'ceph', name: 'Ceph', level: 'working', years: 2 },
    { id: 'docker', name: 'Docker', level: 'expert' },
    { id: 'go', name: 'Go', level: 'learning' },
    { id: 'openshift', name: 'OpenShift', level: 'working', years: 4 },
    { id: 'perl', name: 'Perl', level: 'avoid' },
    { id: 'prometheus', name: 'Prometheus', level: 'working', years: 3.5 },
    { id: 'python', name: 'Python', level: 'working', years: 6 },
  ],
};

/** Two profiles, the first active. */
export const TWO_PROFILES: Profiles = {
  version: 1,
  active: 'sre',
  all: [
    { id: 'sre', name: 'SRE' },
    { id: 'python', name: 'Python developer' },
  ],
};

/** What the gallery’s search offers for a query. */
export function search(query: string): SearchHit[] {
  const typed = query.toLowerCase();
  return Object.entries(SKILLS).flatMap(([id, { name, category, aliases }]) => {
    const alias = aliases.find((one) => one.toLowerCase().includes(typed));
    if (name.toLowerCase().includes(typed)) return [{ id, name, category }];
    return alias ? [{ id, name, category, alias }] : [];
  });
}

function skill(name: string, category: string, more: Partial<ReadSkill> = {}): ReadSkill {
  return { name, category, aliases: [], impliedBy: [], partOf: [], related: [], ...more };
}
