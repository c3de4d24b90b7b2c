import { NO_NEEDS } from '../needs';
import type { Level, Profile } from '../profile';

/** What others call our levels. */
const WORDS: Record<Exclude<Level, 'avoid'>, string> = {
  learning: 'Beginner',
  working: 'Intermediate',
  expert: 'Master',
};

/** What JSON Resume and a list have no place for. */
export interface LeftOut {
  /** Names of skills whose years it does not hold. */
  years: string[];
  /** Names of skills that are not written. */
  avoided: string[];
  /** Whether relations are switched off, and whether anything is said to matter. */
  off: boolean;
  needs: boolean;
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
export function leftOut({ skills, off, needs = NO_NEEDS }: Profile): LeftOut {
  const names = (picked: Profile['skills']) => picked.map(({ name }) => name);
  return {
    years: names(skills.filter(({ level, years }) => level !== 'avoid' && years !== undefined)),
    avoided: names(skills.filter(({ level }) => level === 'avoid')),
    off: off !== undefined,
    needs: Object.values(needs).some((need) => need !== false && need !== undefined),
  };
}

/** The names of the profile's skills, one a line. */
export function plainListText({ skills }: Profile): string {
  return skills
    .filter(({ level }) => level !== 'avoid')
    .map(({ name }) => `${name.replace(/\s+/g, ' ')}\n`)
    .join('');
}
