import type { Piece } from '../../clause';
import { hitsOf, type Sentence } from '../../sentence';

/** "Italian (business)". */
const BUSINESS = /^\s?[(:–-]\s?(?:business|professional)\s?(?:[),;.]|$)/;
/** Levels in words, by what they are called in a fact; the more exact first. */
const LEVELS = [
  ['native', 'native'],
  ['business', 'business'],
  ['fluent', 'fluent'],
  ['veryGood', 'very good'],
  ['good', 'good'],
  ['conversational', 'conversational'],
  ['basic', 'basic'],
] as const;
const FRAMEWORK = /\b([abc])\s?([12])\b\+?/;
/** How far from a language what is said of it may stand, in characters. */
export const REACH = { level: 60, behind: 48, word: 90, touching: 2, wish: 120 };
/** Where what is said of a language ends. */
export const STOP = /;|\||(?<!\b(?:min|mind|ca|bzw|inkl|ggf|incl|np|tj|mgl|evtl))\.\s/;
/** What stands between the languages of one list. */
export const LIST =
  /^[\s,/&()+-]*(?:(?:and|or|und|oder|sowie|et|ou|y|e|o|en|of|i|lub|a|nebo|ideally|also|as well as|both|either|auch|in|od|del|della|dell'|de l'|du|de|da|do)[\s,/&()-]*){0,3}$/;

/** "Un inglese fluente": a level behind an article's noun tells that the language is meant. */
export function hasLevelAt(sentence: Pick<Sentence, 'hits'>, at: number | undefined): boolean {
  return LEVELS.some(([cue]) => hitsOf(sentence, cue).some(({ start }) => start === at));
}

/** The level beside a name: behind it up to the next one, else ahead, else what is said of all of its list. */
export function levelOf(
  sentence: Sentence,
  name: Piece,
  from: number,
  to: number,
  names: Piece[],
  i: number,
): string | undefined {
  const { lower } = sentence;
  const behind = lower.slice(name.end, Math.min(to, name.end + REACH.behind));
  const near = behind.split(STOP)[0] ?? '';
  if (BUSINESS.test(near)) return 'business';
  const level = ownFramework(
    near,
    to < sentence.lower.length && name.end + near.length === to,
    lower.slice(0, name.start),
  );
  if (level) return level;
  const touching = LEVELS.find(([cue]) =>
    hitsOf(sentence, cue).some(
      (hit) =>
        hit.start > name.end &&
        hit.start - name.end <= REACH.touching &&
        /^[\s(:-]+$/.test(lower.slice(name.end, hit.start)),
    ),
  );
  if (touching) return touching[1];
  const ahead = lower.slice(Math.max(from, name.start - REACH.level), name.start);
  const last = ahead.split(STOP).at(-1) ?? '';
  const first = framework(last);
  if (first && (i === 0 || /\b[abc] ?[12]\+? ?(?:level |niveau )?(?:in |of )?$/.test(last))) return first;
  const word = wordAhead(sentence, Math.max(from, name.start - last.length), name.start, i > 0);
  if (word) return word;
  const bracket = wordBehind(sentence, name.end, name.end + near.length);
  if (bracket) return bracket;
  const before = names[i - 1];
  if (before && LIST.test(lower.slice(before.end, name.start))) {
    const shared = levelOf(sentence, before, names[i - 2]?.end ?? 0, name.start, names, i - 1);
    if (shared) return shared;
  }
  const next = names[i + 1];
  if (next && LIST.test(lower.slice(name.end, next.start)) && i + 1 < names.length) {
    const rest = lower.slice(next.end, next.end + REACH.behind).split(STOP)[0] ?? '';
    return framework(rest) ?? wordBehind(sentence, next.end, next.end + rest.length);
  }
  return undefined;
}

/** The level behind a name, unless it stands right ahead of the next one: "Dutch, and at least B2 in English". */
function ownFramework(near: string, reachesNext: boolean, before: string): string | undefined {
  const rest = near.slice((FRAMEWORK.exec(near)?.index ?? 0) + 2);
  const isOfNext =
    /^\+?\s*(?:level |niveau |nivel )?(?:in|of|en|de)\s*$/.test(rest) ||
    (/^\s*$/.test(rest) && FRAMEWORK.test(before.slice(-6)));
  return reachesNext && isOfNext ? undefined : framework(near);
}

function framework(text: string): string | undefined {
  const match = FRAMEWORK.exec(text);
  return match ? `${match[1]?.toUpperCase()}${match[2]}` : undefined;
}

/** The last level ahead of a name. */
function wordAhead(sentence: Sentence, from: number, to: number, isBehindName: boolean): string | undefined {
  const all = LEVELS.flatMap(([cue, level]) =>
    hitsOf(sentence, cue)
      .filter((hit) => hit.start >= from && hit.start < to)
      .map((hit) => ({ hit, level })),
  );
  const last = all.sort((a, b) => b.hit.end - a.hit.end || a.hit.start - b.hit.start)[0];
  // "Deutsch auf muttersprachlichem Niveau, Englisch": the level is of the name before.
  const isOfFirst =
    isBehindName &&
    last &&
    (/,/.test(sentence.lower.slice(last.hit.end, to)) ||
      (/^[\s(:-]*$/.test(sentence.lower.slice(from, last.hit.start)) &&
        /^\W*(?:and|und|et|y|e|en|i|a|sowie|oraz)\s/.test(sentence.lower.slice(last.hit.end, to)))) &&
    !/[,;]|\b(?:and|und|et|y|e|en|i|a|sowie|ou|or|oder)\b/.test(sentence.lower.slice(from, last.hit.start));
  return isOfFirst ? undefined : last?.level;
}

function wordBehind(sentence: Sentence, from: number, to: number): string | undefined {
  const all = LEVELS.flatMap(([cue, level]) =>
    hitsOf(sentence, cue)
      .filter((hit) => hit.start >= from && hit.end <= to)
      .map((hit) => ({ hit, level })),
  );
  return all.sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end)[0]?.level;
}

/** True where a level is named between two offsets. */
export function hasLevelBetween(sentence: Sentence, from: number, to: number): boolean {
  return (
    framework(sentence.lower.slice(from, to)) !== undefined ||
    LEVELS.some(([cue]) => hitsOf(sentence, cue).some((hit) => hit.start >= from && hit.end <= to))
  );
}
