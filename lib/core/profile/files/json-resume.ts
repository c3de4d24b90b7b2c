import type { Level, Profile } from '../profile';

/** What others call our levels. */
const WORDS: Record<Exclude<Level, 'avoid'>, string> = {
  learning: 'Beginner',
  working: 'Intermediate',
  expert: 'Master',
};

/** What JSON Resume has no place for: years of a skill, and skills that are to be left alone. */
export interface LeftOut {
  /** Names of skills whose years it does not hold. */
  years: string[];
  /** Names of skills that are not written. */
  avoided: string[];
}

/** The profile's skills as a JSON Resume 1.0.0; `keywordsOf` gives the other names of a skill. */
export function jsonResumeText({ skills }: Profile, keywordsOf: (id: string) => string[] = () => []): string {
  const written = skills.flatMap(({ id, name, level }) => {
    if (level === 'avoid') return [];
    const keywords = keywordsOf(id);
    return [{ name, level: WORDS[level], ...(keywords.length > 0 && { keywords }) }];
  });
  return `${JSON.stringify({ meta: { version: 'v1.0.0' }, skills: written }, null, 2)}\n`;
}

/** What is left out of a JSON Resume of this profile. */
export function leftOut({ skills }: Profile): LeftOut {
  const names = (picked: Profile['skills']) => picked.map(({ name }) => name);
  return {
    years: names(skills.filter(({ level, years }) => level !== 'avoid' && years !== undefined)),
    avoided: names(skills.filter(({ level }) => level === 'avoid')),
  };
}

/** The names of the profile's skills, one a line. */
export function plainListText({ skills }: Profile): string {
  return skills
    .filter(({ level }) => level !== 'avoid')
    .map(({ name }) => `${name.replace(/\s+/g, ' ')}\n`)
    .join('');
}
