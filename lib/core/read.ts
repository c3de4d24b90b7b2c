import type { Dictionary } from './dictionary/dictionary';
import { factsOf } from './facts/facts';
import { type FoundMention, findNames } from './mentions/find-mentions';
import { type Grammar, loadGrammar, unreadGrammar, withinBudget } from './mentions/grammar';
import { withOwnWords } from './mentions/own-words';
import { findUnknown } from './mentions/unknown/find-unknown';
import { knownPlaces } from './mentions/unknown/known';
import { SURE_ENOUGH, trainedModel } from './mentions/unknown/model/trained';
import type { Posting } from './posting/posting';
import type { Overlay, OwnWord } from './profile/overlay';
import type { Mention, Reading, Strength } from './reading';
import { postingBar } from './requirements/bar';
import { requirements } from './requirements/requirements';
import { statements } from './requirements/statement';
import { strengths } from './requirements/strength';
import { type StatedYears, years } from './requirements/years';
import type { ReadSkill, SkillId } from './skill';

/** Raised by one whenever the same posting may read differently than before. */
export const READER_VERSION = 4;

/** Reads a posting: which skills it names and where, how strongly it asks for each, and its own bar. Pure; equal input gives equal output. */
export function read(
  posting: Posting,
  dictionary: Dictionary,
  overlay: Overlay,
  grammar: Grammar = unreadGrammar(),
): Reading {
  const never = new Set(overlay.never);
  const names = withOwnWords(posting, findNames(posting, dictionary, grammar), overlay.own);
  const skills = withOwn(dictionary.skills, overlay.own);
  const refused = new Set(overlay.noTechnology);
  const found = names.mentions.filter(({ skill }) => !never.has(skill) && !dictionary.entries.get(skill)?.concept);
  const said = statements(posting, found);
  const strengthOf = new Map<FoundMention, Strength>();
  const yearsOf = new Map<FoundMention, number>();
  for (const statement of said) {
    const stated = years(statement);
    for (const [mention, least] of stated.asked) yearsOf.set(mention, least);
    const weighed = strengths(statement);
    for (const [i, mention] of statement.mentions.entries()) {
      const strength = weighed[i] ?? 'context';
      strengthOf.set(mention, statement.kind === 'heading' ? strength : byYears(strength, mention, stated));
    }
  }
  const mentions = found.map((mention): Mention => ({ ...mention, strength: strengthOf.get(mention) ?? 'context' }));
  const bar = postingBar(posting.text);
  return {
    version: READER_VERSION,
    skills: skillsOf(mentions, skills),
    mentions,
    unknown: findUnknown(posting, knownPlaces(names, dictionary), trainedModel(), SURE_ENOUGH).filter(
      ({ text }) => !refused.has(text.toLowerCase()),
    ),
    requirements: requirements(said, strengthOf, yearsOf, skills),
    facts: factsOf(posting, found),
    ...(bar !== undefined && { bar }),
  };
}

/** Years that are asked for ask, under whatever heading; those of a firm tell of it: "20 years of Java behind us". */
function byYears(strength: Strength, mention: FoundMention, { asked, told }: StatedYears): Strength {
  if (strength === 'context' && asked.has(mention)) return 'required';
  return strength === 'required' && told.has(mention) && !asked.has(mention) ? 'context' : strength;
}

/** As `read`, with the language library where the posting has a sentence that needs it. */
export async function readThoroughly(posting: Posting, dictionary: Dictionary, overlay: Overlay): Promise<Reading> {
  const unread = unreadGrammar();
  const reading = read(posting, dictionary, overlay, unread);
  return unread.asked ? read(posting, dictionary, overlay, withinBudget(await loadGrammar())) : reading;
}

/** What is known of skills, with the reader's own words, which imply and resemble nothing. */
function withOwn(skills: Dictionary['skills'], own: OwnWord[]): Dictionary['skills'] {
  if (own.length === 0) return skills;
  const words = own.map(({ id, name }): [SkillId, ReadSkill] => [
    id,
    { name, category: 'own', aliases: [], impliedBy: [], partOf: [], related: [] },
  ]);
  return new Map([...words, ...skills]);
}

function skillsOf(mentions: Mention[], known: Dictionary['skills']): Record<SkillId, ReadSkill> {
  const skills: Record<SkillId, ReadSkill> = {};
  for (const { skill } of mentions) {
    const one = known.get(skill);
    if (one) skills[skill] ??= one;
  }
  return skills;
}
