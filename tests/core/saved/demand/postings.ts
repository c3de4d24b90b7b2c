import type { Fact } from '../../../../lib/core/posting/fact';
import type { Requirement, Strength } from '../../../../lib/core/reading';
import type { CountedPosting } from '../../../../lib/core/saved/demand/counted';
import type { ReadSkill } from '../../../../lib/core/skill';

/** Who knows OpenShift knows Kubernetes; Podman is close to Docker; Nova is a part of OpenStack. */
const LINKS: Record<string, Partial<ReadSkill>> = {
  kubernetes: { impliedBy: ['openshift'] },
  docker: { related: ['podman'] },
  nova: { partOf: ['openstack'] },
};

/** A posting by what it asks for: `ceph` is required, `ceph+` a plus, `ceph~` mentioned, `ceph-` not needed, `a/b` either. */
export function counted(
  id: string,
  asks: string,
  more: { day?: string; facts?: Fact[]; bar?: number } = {},
): CountedPosting {
  const requirements = asks
    .split(' ')
    .filter(Boolean)
    .map((ask, start): Requirement => {
      const [, names = '', sign = ''] = /^(.*?)([+~-]?)$/.exec(ask) ?? [];
      const strengths: Record<string, Strength> = { '+': 'preferred', '~': 'context', '-': 'excluded' };
      return { anyOf: names.split('/'), strength: strengths[sign] ?? 'required', evidence: '', start, doubtful: false };
    });
  const skills = Object.fromEntries(
    requirements
      .flatMap(({ anyOf }) => anyOf)
      .map((skill): [string, ReadSkill] => {
        const name = skill.charAt(0).toUpperCase() + skill.slice(1);
        return [skill, { name, category: 'x', aliases: [], impliedBy: [], partOf: [], related: [], ...LINKS[skill] }];
      }),
  );
  const { day = '', facts = [], bar } = more;
  const reading = { version: 1, skills, mentions: [], unknown: [], requirements, facts, ...(bar && { bar }) };
  return { id, day, reading };
}

/** A profile of these skills. */
export function having(...ids: string[]) {
  return { version: 1 as const, skills: ids.map((id) => ({ id, name: id, level: 'working' as const })) };
}
