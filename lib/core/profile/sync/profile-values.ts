import { PAY_TIMES } from '../../posting/fact';
import type { SkillId } from '../../skill';
import { validate } from '../../validate';
import { type LeastPay, type Needs, NO_NEEDS } from '../needs';
import { needsSchema } from '../needs-schema';
import { LEVELS, type Profile, type ProfileSkill, type Relation, withChanges } from '../profile';
import { profileSkillSchema, relationSchema } from '../profile-schema';
import { withRelation } from '../relations';
import { isWord } from './understood';

/** What is asked of a dictionary: the name of a skill; nothing for what it does not know. */
export type NameOf = (id: SkillId) => string | undefined;

/** How the words of the reader's own are told from ids. */
const OWN = '*';
const NEED = '!';
const SWITCHES = ['sponsorship', 'noClearance', 'remote'] as const;

/** What a profile says, each thing by its key: a skill of the dictionary by its id, another by its name, a relation that is off, what matters. */
export function valuesOfProfile({ skills, off = [], needs = NO_NEEDS }: Profile, nameOf: NameOf): Map<string, string> {
  const { pay, years } = needs;
  const values: [string, string][] = [
    ...skills.map((skill): [string, string] => [keyOf(skill, nameOf), skillValue(skill)]),
    ...off.map(({ from, to }): [string, string] => [`${from}>${to}`, '1']),
    ...SWITCHES.filter((name) => needs[name]).map((name): [string, string] => [NEED + name, '1']),
    ...(pay ? [[`${NEED}pay`, `${pay.amount} ${pay.currency} ${pay.per}`] as [string, string]] : []),
    ...(years !== undefined ? [[`${NEED}years`, String(years)] as [string, string]] : []),
  ];
  return new Map(values);
}

/** The profile after some of these values have changed; empty ones are removed. What is not understood changes nothing. `ownIdOf` gives the id of a word of the reader's own. */
export function withValues(
  profile: Profile,
  changes: ReadonlyMap<string, string>,
  nameOf: NameOf,
  ownIdOf: (name: string) => SkillId,
): Profile {
  const mine = new Map(profile.skills.map((skill) => [keyOf(skill, nameOf), skill]));
  const [save, remove]: [ProfileSkill[], SkillId[]] = [[], []];
  let changed = profile;
  for (const [key, value] of changes) {
    if (key.startsWith(NEED)) changed = { ...changed, needs: withNeed(changed.needs, key.slice(1), value) };
    else if (key.includes('>'))
      changed = understood(() => withRelation(changed, relationOf(key), value === '')) ?? changed;
    else if (value === '') remove.push(...(mine.has(key) ? [(mine.get(key) as ProfileSkill).id] : []));
    else save.push(...skillOf(key, value, mine.get(key), nameOf, ownIdOf));
  }
  return withChanges(changed, save, remove);
}

/** The words of the reader's own among keys, by name. */
export function ownNamesIn(keys: Iterable<string>): string[] {
  return [...keys].filter((key) => key.startsWith(OWN)).map((key) => key.slice(OWN.length));
}

function keyOf({ id, name }: ProfileSkill, nameOf: NameOf): string {
  return nameOf(id) === undefined ? OWN + name : id;
}

/** The first letter of the level, and the years to a tenth where there are any: `w35`. */
function skillValue({ level, years }: ProfileSkill): string {
  return level.charAt(0) + (years === undefined ? '' : Math.round(years * 10));
}

function skillOf(
  key: string,
  value: string,
  there: ProfileSkill | undefined,
  nameOf: NameOf,
  ownIdOf: (name: string) => SkillId,
): ProfileSkill[] {
  const name = key.startsWith(OWN) ? key.slice(OWN.length) : nameOf(key);
  if (key.startsWith(OWN) && !isWord(key.slice(OWN.length))) return [];
  const level = LEVELS.find((one) => one.charAt(0) === value.charAt(0));
  const tenths = value.slice(1);
  const skill = {
    id: there?.id ?? (key.startsWith(OWN) ? ownIdOf(name ?? '') : key),
    // A skill that only a later version's dictionary has is called by its id.
    name: there?.name ?? name ?? key,
    level,
    ...(tenths !== '' && { years: Number(tenths) / 10 }),
  };
  return understood(() => [validate(profileSkillSchema, skill, 'skill')]) ?? [];
}

function relationOf(key: string): Relation {
  const at = key.indexOf('>');
  return validate(relationSchema, { from: key.slice(0, at), to: key.slice(at + 1) }, 'relation');
}

function withNeed(needs: Needs = NO_NEEDS, name: string, value: string): Needs {
  const { pay: _pay, years: _years, ...switches } = needs;
  const rest = { ...needs };
  if (name === 'pay') {
    const { pay: _, ...without } = rest;
    return (
      understood(() => validate(needsSchema, value === '' ? without : { ...without, pay: payOf(value) }, 'pay')) ??
      needs
    );
  }
  if (name === 'years') {
    const { years: _, ...without } = rest;
    return (
      understood(() => validate(needsSchema, value === '' ? without : { ...without, years: Number(value) }, 'years')) ??
      needs
    );
  }
  return Object.hasOwn(switches, name) ? { ...needs, [name]: value !== '' } : needs;
}

function payOf(value: string): LeastPay {
  const [amount, currency = '', per] = value.split(' ');
  return { amount: Number(amount), currency, per: PAY_TIMES.find((time) => time === per) ?? 'year' };
}

function understood<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
