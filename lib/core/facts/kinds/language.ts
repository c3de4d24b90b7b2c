import type { FactValues } from '../../posting/fact';
import { isNegated, isShort, isWishing, type Piece } from '../clause';
import type { Hit } from '../phrases';
import { has, hitsOf, type Sentence } from '../sentence';
import type { Cue } from '../words';
import { LANGUAGES } from '../words/languages';
import type { Found } from './found';

type Value = FactValues['language'];

/** Only of these an English word behind them may make an adjective. */
const ENGLISH = new Set(Object.keys(LANGUAGES).map((name) => name.toLowerCase()));
const CUES = Object.keys(LANGUAGES).map((name): Cue => `language:${name}`);
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
/** "French speaking (not a requirement)" */
const NO_NEED = /^[\s\w]{0,20}\((?:not?|optional|nice|bonus|plus|kein|pas|non?)\b/;
const FRAMEWORK = /\b([abc])\s?([12])\b\+?/;
/** Nobody asks for more languages in a sentence. */
const MOST = 24;
const REACH = { level: 60, behind: 48, word: 90, touching: 2 };
const STOP = /;|\||(?<!\b(?:min|mind|ca|bzw|inkl|ggf|incl|np|tj|mgl|evtl))\.\s/;
/** A verb of several: "are a plus". */
const MANY = /\b(?:are|would be|sind|waren|sont|son|sao|sono|zijn|jsou|beda)\b|(?<!\p{L})(?:and|und|et|y|e|en|i|a)\s/u;
/** What goes on to speak of the language behind its name; another word makes it an adjective: "Japanese innovation". */
const GOES_ON =
  /^(?:language|languages|skills?|level|fluency|proficiency|proficient|knowledge|command|speak\w*|spoken|written|writing|verbal|oral|professionnel\w*|technique|operationnel\w*|profissional|profesional|avanzat\w*|buon\w*|obligator\w*|imprescindible|richiest\w*|wymagan\w*|vereist|communicat\w*|comprehension|grammar|ability|abilities|reading|conversation\w*|native|fluent\w*|is|are|and|or|both|in|with|to|for|at|on|as|will|would|would|must|every|daily|each|regularly|throughout|across|within|during|that|which|who|this|required|mandatory|preferred|plus|desirable|needed|necessary|essential|only|also|including|including|a|an|the|not|min\w*|intermediate|advanced|upper|good|excellent|strong|very|basic|business|professional|working|mother|at|from|because|since|so|our|you|we|well|if|when|while|but|und|oder|sowie|auf|in|ist|sind|sprechen|sprichst|flie(?:ss|ß)end\w*|alespon|minimalne|przynajmniej|mindestens|au|moins|minimaal|almeno|pelo|ab|verhandlungssicher\w*|sehr|gut\w*|kenntnis\w*|sprach\w*|erforderlich|von|als|et|ou|courant|parle|ecrit|lu|niveau|exige|obligatoire|requis|est|bilingue|en|of|vloeiend|y|e|o|nivel|hablado|fluid\w*|avanzado|fluente|avancado|ed|livello|fluent\w*|ottim\w*|i|oraz|lub|na|w|poziom\w*|a|nebo|na|slovem|min|[abc])$/;
/** "Italian (business)". */
const BUSINESS = /^\s?[(:–-]\s?(?:business|professional)\s?(?:[),;.]|$)/;
/** Between a name with its level and a wish: another thing is wished for, "Inglés B2, carnet de conducir valorable". */
const OF_ANOTHER =
  /^[^,]*\b[abc] ?[12]\b[^,]*,\s(?!(?:\p{L}+\s){0,3}(?:knowledge|skills?|level|language|kenntniss?e?|niveau|nivel|nivell?|livello|uroven|poziom|but|aber|mais|pero|c[12]|b[12])(?!\p{L}))(?:and |und |et |y |e )?\p{L}[\p{L} ]*\s$/u;
const ARTICLE = /^(?:une?|una|uno|uma?|ein\p{L}*|an?|el|la|il|lo|le|een)$/u;
/** What stands between the languages of one list. */
const LIST =
  /^[\s,/&()+-]*(?:(?:and|or|und|oder|sowie|et|ou|y|e|o|en|of|i|lub|a|nebo|ideally|also|as well as|both|either|auch|in|od)[\s,/&()-]*){0,3}$/;

/** The languages that a sentence asks for, each with its level; a wish, a market or a lesson is none. */
export function languagesIn(sentence: Sentence): Found<Value>[] {
  const names = hitsOf(sentence, ...CUES)
    .slice(0, MOST)
    .filter((hit) => isName(sentence, hit));
  const found: Found<Value>[] = [];
  for (const [i, name] of names.entries()) {
    const from = names[i - 1]?.end ?? 0;
    const to = names[i + 1]?.start ?? sentence.lower.length;
    const level = levelOf(sentence, name, from, to, names, i);
    if (!level && (has(sentence, 'citizen') || !isAsked(sentence, name))) continue;
    if (
      NO_NEED.test(sentence.lower.slice(name.end)) ||
      isNegated(sentence, name) ||
      isWish(sentence, name, names, from)
    )
      continue;
    const value = { name: name.cue.slice('language:'.length), ...(level && { level }) };
    if (!found.some((one) => one.value.name === value.name)) found.push({ value, start: name.start, end: name.end });
  }
  return found;
}

/** False where something else is named after the language: a market, a lesson, an office. */
function isName({ lower, words, ...sentence }: Sentence, hit: Hit<Cue>): boolean {
  const overlaps = (cue: Cue) =>
    hitsOf(sentence, cue).filter((one) => one.first === hit.behind || one.behind === hit.first);
  const next = words[hit.behind];
  if (
    next?.joins &&
    next.start - hit.end === 1 &&
    /^\s$/.test(lower.charAt(hit.end)) &&
    hit.behind - hit.first === 1 &&
    ENGLISH.has(lower.slice(hit.start, hit.end)) &&
    !GOES_ON.test(next.text)
  )
    return false;
  // With a capital inside a sentence it is the country: "na terenie Polski".
  if (hit.start > 0 && /^Pols(?:ki|ce|ka)$/.test(sentence.cased.slice(hit.start, hit.end))) return false;
  const behind = overlaps('noLanguage').find(
    (one) =>
      one.first === hit.behind &&
      one.start - hit.end <= REACH.touching &&
      !/[,;:()]/.test(lower.slice(hit.end, one.start)),
  );
  if (behind) return false;
  const ahead = overlaps('noLanguageAhead').find(
    (one) =>
      one.behind === hit.first &&
      hit.start - one.end <= REACH.touching &&
      !/[,;:()]/.test(lower.slice(one.end, hit.start)),
  );
  if (!ahead || (ARTICLE.test(lower.slice(ahead.start, ahead.end)) && hasLevelAt(sentence, next?.start))) return true;
  // "A" is an article in English, and "and" in Czech.
  if (ahead.end - ahead.start === 1 && !ENGLISH.has(lower.slice(hit.start, hit.end))) return true;
  // "In the English language", "the German language" speak of the language after all.
  return (
    words[hit.behind]?.text === 'language' ||
    /^(?:sprache|sprach|taal|langue|lingua|lengua|idioma|jezyk)/.test(words[hit.behind]?.text ?? '')
  );
}

/** "Un inglese fluente": a level behind an article's noun tells that the language is meant. */
function hasLevelAt(sentence: Pick<Sentence, 'hits'>, at: number | undefined): boolean {
  return LEVELS.some(([cue]) => hitsOf(sentence, cue).some(({ start }) => start === at));
}

/** The level beside a name: behind it up to the next one, else ahead, else what is said of all of its list. */
function levelOf(
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

function isAsked(sentence: Sentence, name: Piece): boolean {
  if (isShort(sentence, 2)) return true;
  return hitsOf(sentence, 'speaking').some((hit) => {
    const gap =
      hit.start >= name.end ? sentence.lower.slice(name.end, hit.start) : sentence.lower.slice(hit.end, name.start);
    const [start, end] = [Math.max(hit.start, name.start), Math.min(hit.end, name.end)];
    return start < end || (gap.length <= REACH.word && !STOP.test(gap));
  });
}

/** A wish behind a name reaches over its list: "German and French are a plus"; one ahead as far as the clause. */
function isWish(sentence: Sentence, name: Hit<Cue>, names: Piece[], from: number): boolean {
  if (sentence.isWished()) return true;
  const { lower } = sentence;
  return hitsOf(sentence, 'wish').some((hit) => {
    if (!isWishing(sentence, hit)) return false;
    if (hit.start >= name.end) {
      const gap = lower.slice(name.end, hit.start);
      if (gap.length > REACH.word || STOP.test(gap)) return false;
      const others = names.filter((one) => one.start >= name.end && one.end <= hit.start);
      const next = others[0];
      if (!next && OF_ANOTHER.test(gap)) return false;
      if (!next)
        return (
          !names.some((one) => one.start >= hit.end && one.start - hit.end <= 16 && /,/.test(gap)) &&
          (!/,|\b(?:but|and|und|aber|et|mais|y|e)\b/.test(gap) ||
            (/^[\s,]*(?:and |und )?\w* ?(?:knowledge|skills|kenntnisse|language)?/.test(gap) &&
              !/\b(?:required|must|erforderlich|mandatory)\b/.test(gap)))
        );
      const joint = lower.slice(name.end, next.start);
      // "English, German is a plus" wishes for one, "English, German are a plus" for both.
      if (/^\s?,\s?$/.test(joint) && !MANY.test(lower.slice(next.end, hit.start))) return false;
      return LIST.test(joint) && !(/,/.test(joint) && hasLevelBetween(sentence, from, name.start));
    }
    const gap = lower.slice(hit.end, name.start);
    // "Nice to have: Spanish"
    if (hit.first === 0 && /^\s?:[^;.]*$/.test(gap) && gap.length <= REACH.word) return true;
    return gap.length <= 40 && !/[;,:]|\.\s/.test(gap);
  });
}

function hasLevelBetween(sentence: Sentence, from: number, to: number): boolean {
  return (
    framework(sentence.lower.slice(from, to)) !== undefined ||
    LEVELS.some(([cue]) => hitsOf(sentence, cue).some((hit) => hit.start >= from && hit.end <= to))
  );
}
