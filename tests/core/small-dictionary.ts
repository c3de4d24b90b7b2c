import { buildDictionary } from '../../lib/build/skills/build-dictionary';
import type { CompiledSkills } from '../../lib/core/dictionary/compiled';
import type { Dictionary } from '../../lib/core/dictionary/dictionary';
import { findMentions } from '../../lib/core/mentions/find-mentions';
import { plainPosting } from '../../lib/core/posting/plain-posting';
import type { Block, Posting } from '../../lib/core/posting/posting';
import { EMPTY_OVERLAY } from '../../lib/core/profile/overlay';
import { read } from '../../lib/core/read';
import type { Reading } from '../../lib/core/reading';
import type { SkillId } from '../../lib/core/skill';

/** A few entries with every field that reading looks at, so that these tests do not move with the real dictionary. */
export const ENTRIES: CompiledSkills = {
  languages: [
    { id: 'bash', name: 'Bash' },
    { id: 'c', name: 'C', exact: ['C'], needs: ['C++', 'kernel'], not: ['Series C'] },
    { id: 'c-plus-plus', name: 'C++' },
    { id: 'c-sharp', name: 'C#' },
    { id: 'f-sharp', name: 'F#' },
    { id: 'go', name: 'Go', aliases: ['Golang'], exact: ['Go'], not: ['Go to market'] },
    { id: 'java', name: 'Java' },
    { id: 'javascript', name: 'JavaScript', aliases: ['JS'] },
    { id: 'powershell', name: 'PowerShell' },
    { id: 'python', name: 'Python' },
    { id: 'r', name: 'R', exact: ['R'], needs: ['statistics', 'Python'] },
    { id: 'rust', name: 'Rust', exact: ['Rust'] },
  ],
  frameworks: [
    { id: 'django', name: 'Django', implies: ['python'] },
    { id: 'dotnet', name: '.NET' },
    { id: 'express', name: 'Express', exact: ['Express'], needs: ['Node.js'] },
    { id: 'laravel', name: 'Laravel' },
    { id: 'laravel-nova', name: 'Laravel Nova', aliases: ['Nova'], exact: ['Nova'], needs: ['Laravel'] },
    { id: 'node-js', name: 'Node.js', implies: ['javascript'] },
    { id: 'react', name: 'React', aliases: ['React.js'], exact: ['React'] },
    { id: 'spring', name: 'Spring', exact: ['Spring'], not: ['Spring Street'], implies: ['java'] },
    { id: 'spring-boot', name: 'Spring Boot', implies: ['spring'] },
  ],
  databases: [
    { id: 'galera-cluster', name: 'Galera Cluster', aliases: ['Galera'], implies: ['mariadb'] },
    { id: 'mariadb', name: 'MariaDB', implies: ['mysql'] },
    { id: 'mysql', name: 'MySQL', related: ['postgresql'] },
    { id: 'postgresql', name: 'PostgreSQL', aliases: ['Postgres'] },
  ],
  infrastructure: [
    { id: 'ansible', name: 'Ansible', related: ['puppet'] },
    { id: 'aws', name: 'AWS' },
    { id: 'aws-lambda', name: 'AWS Lambda', partOf: ['aws'] },
    { id: 'ci-cd', name: 'CI/CD' },
    { id: 'docker', name: 'Docker' },
    { id: 'ipmi', name: 'IPMI' },
    { id: 'kubernetes', name: 'Kubernetes', aliases: ['K8s'] },
    { id: 'kvm', name: 'KVM' },
    { id: 'linux', name: 'Linux' },
    { id: 'lxc', name: 'LXC' },
    { id: 'lxd', name: 'LXD' },
    { id: 'neutron', name: 'Neutron', full: ['OpenStack Neutron'], needs: ['OpenStack'], partOf: ['openstack'] },
    {
      id: 'nova',
      name: 'Nova',
      full: ['OpenStack Nova'],
      exact: ['Nova'],
      needs: ['OpenStack'],
      partOf: ['openstack'],
    },
    { id: 'openstack', name: 'OpenStack' },
    { id: 'puppet', name: 'Puppet', exact: ['Puppet'] },
    { id: 'qemu', name: 'QEMU' },
    { id: 'redfish', name: 'Redfish' },
    { id: 'sap', name: 'SAP' },
    { id: 'sas-storage', name: 'SAS storage', aliases: ['SAS'], exact: ['SAS'], needs: ['SATA'] },
    { id: 'sas', name: 'SAS', exact: ['SAS'], needs: ['SPSS'] },
    { id: 'sata', name: 'SATA' },
    { id: 'terraform', name: 'Terraform' },
    { id: 'virtualization', name: 'virtualization', field: true },
  ],
};

/** The entries, ready for reading. */
export const DICTIONARY: Dictionary = buildDictionary(ENTRIES);

/** What is found in a text: `[words of the text, skill]`, a question mark behind the skill of a doubtful one. */
export function found(text: string): [string, string][] {
  return findMentions(plainPosting(text), DICTIONARY).map(({ start, end, skill, doubtful }) => [
    text.slice(start, end),
    `${skill}${doubtful ? '?' : ''}`,
  ]);
}

/** The ids of the skills found in a text, in order, a question mark behind doubtful ones. */
export function skillsIn(text: string): string[] {
  return found(text).map(([, skill]) => skill);
}

/** A posting of plain text, read with the small dictionary. */
export function readText(text: string): Reading {
  return read(plainPosting(text), DICTIONARY, EMPTY_OVERLAY);
}

/** A posting of a title, a heading and one item under it. */
export function itemUnder(heading: string, item: string): Posting {
  const parts = ['Somebody good', heading, item];
  const text = parts.join('\n');
  const blocks = parts.map((part, i): Block => {
    const start = parts.slice(0, i).join('\n').length + (i > 0 ? 1 : 0);
    return { start, end: start + part.length, kind: i < 2 ? 'heading' : 'item' };
  });
  return { url: '', title: '', company: '', text, blocks };
}

/** What an item under a heading asks: `anyOf` joined by a bar, with the years behind. */
export function asked(item: string, heading = 'Requirements'): string[] {
  return read(itemUnder(heading, item), DICTIONARY, EMPTY_OVERLAY).requirements.map(
    ({ anyOf, years }) => `${anyOf.join('|')}${years === undefined ? '' : ` ${years}`}`,
  );
}

/** How strongly an item asks for each of its skills. */
export function strengthsOf(item: string, heading = 'Requirements'): Record<SkillId, string> {
  return strengthsBySkill(read(itemUnder(heading, item), DICTIONARY, EMPTY_OVERLAY));
}

/** How strongly a posting of plain text asks for each of its skills. */
export function strengthsIn(text: string): Record<SkillId, string> {
  return strengthsBySkill(readText(text));
}

function strengthsBySkill({ mentions }: Reading): Record<SkillId, string> {
  return Object.fromEntries(mentions.map(({ skill, strength }) => [skill, strength]));
}
