import type { Profile } from '../profile/profile';
import type { Reading, Requirement } from '../reading';
import type { SkillId } from '../skill';
import type { Mark, MarkKind } from './match';
import { divide, isHad, type Owned, pathOf } from './paths';

/**
 * What to paint where: every mention that is not excluded or avoided, by what the profile says of its skill. An alternative that
 * another makes up for is not missing; of broad fields those are painted that the reader has, quietly.
 */
export function marksOf(reading: Reading, profile: Profile): Mark[] {
  const { avoided, owned } = divide(profile);
  const asked = new Map<SkillId, Requirement[]>();
  for (const requirement of reading.requirements) {
    for (const id of requirement.anyOf) asked.set(id, [...(asked.get(id) ?? []), requirement]);
  }
  const kinds = new Map<SkillId, MarkKind>();
  const kindOf = (id: SkillId) => {
    const kind = kinds.get(id) ?? (owned.size === 0 ? 'plain' : markOf(id, asked.get(id) ?? [], reading, owned));
    kinds.set(id, kind);
    return kind;
  };
  const fields = (reading.fields?.mentions ?? []).filter(({ skill }) => isHad(skill, reading, owned));
  const places = [
    ...reading.mentions.map((mention) => ({ ...mention, field: false })),
    ...fields.map((mention) => ({ ...mention, field: true })),
  ];
  return places
    .sort((a, b) => a.start - b.start)
    .filter(({ skill, strength }) => strength !== 'excluded' && !avoided.has(skill))
    .map(({ start, end, skill, field }) => ({ start, end, mark: field ? 'plain' : kindOf(skill) }));
}

function markOf(id: SkillId, asked: Requirement[], reading: Reading, owned: Owned): MarkKind {
  const years = asked.reduce((most, one) => Math.max(most, one.years ?? 0), 0);
  const { outcome } = pathOf(id, years, reading, owned);
  if (outcome === 'met') return 'have';
  if (outcome !== 'missing') return 'partly';
  const isMadeUpFor = ({ anyOf, years: least }: Requirement) =>
    anyOf.some((other) => pathOf(other, least, reading, owned).outcome !== 'missing');
  return asked.length > 0 && asked.every(isMadeUpFor) ? 'plain' : 'missing';
}
