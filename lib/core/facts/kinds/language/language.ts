import type { FactValues } from '../../../posting/fact';
import { isNegated, isShort, isWishing, type Piece } from '../../clause';
import type { Hit } from '../../phrases';
import { has, hitsOf, type Sentence } from '../../sentence';
import type { Cue } from '../../words';
import { LANGUAGES } from '../../words/languages';
import type { Found } from '../found';
import { hasLevelAt, hasLevelBetween, LIST, levelOf, REACH, STOP } from './level';

/** Only of these an English word behind them may make an adjective. */
const ENGLISH = new Set(Object.keys(LANGUAGES).map((name) => name.toLowerCase()));

type Value = FactValues['language'];

const CUES = Object.keys(LANGUAGES).map((name): Cue => `language:${name}`);
/** "French speaking (not a requirement)" */
const NO_NEED = /^[\s\w]{0,20}\((?:not?|optional|nice|bonus|plus|kein|pas|non?)\b/;
/** Nobody asks for more languages in a sentence. */
const MOST = 24;
/** A verb of several: "are a plus". */
const MANY = /\b(?:are|would be|sind|waren|sont|son|sao|sono|zijn|jsou|beda)\b|(?<!\p{L})(?:and|und|et|y|e|en|i|a)\s/u;
/** What goes on to speak of the language behind its name; another word makes it an adjective: "Japanese innovation". */
const GOES_ON =
  /^(?:language|languages|skills?|level|fluency|proficiency|proficient|knowledge|command|speak\w*|spoken|written|writing|verbal|oral|professionnel\w*|technique|operationnel\w*|profissional|profesional|avanzat\w*|buon\w*|obligator\w*|imprescindible|richiest\w*|wymagan\w*|vereist|communicat\w*|comprehension|grammar|ability|abilities|reading|conversation\w*|native|fluent\w*|is|are|and|or|both|in|with|to|for|at|on|as|will|would|would|must|every|daily|each|regularly|throughout|across|within|during|that|which|who|this|required|mandatory|preferred|plus|desirable|needed|necessary|essential|only|also|including|including|a|an|the|not|min\w*|intermediate|advanced|upper|good|excellent|strong|very|basic|business|professional|working|mother|at|from|because|since|so|our|you|we|well|if|when|while|but|und|oder|sowie|auf|in|ist|sind|sprechen|sprichst|flie(?:ss|ß)end\w*|alespon|minimalne|przynajmniej|mindestens|au|moins|minimaal|almeno|pelo|ab|verhandlungssicher\w*|sehr|gut\w*|kenntnis\w*|sprach\w*|erforderlich|von|als|et|ou|courant|parle|ecrit|lu|niveau|exige|obligatoire|requis|est|bilingue|en|of|vloeiend|y|e|o|nivel|hablado|fluid\w*|avanzado|fluente|avancado|ed|livello|fluent\w*|ottim\w*|i|oraz|lub|na|w|poziom\w*|a|nebo|na|slovem|min|[abc])$/;
/** Between a name with its level and a wish: another thing is wished for, "Inglés B2, carnet de conducir valorable". */
const OF_ANOTHER =
  /^[^,]*\b[abc] ?[12]\b[^,]*,\s(?!(?:\p{L}+\s){0,3}(?:knowledge|skills?|level|language|kenntniss?e?|niveau|nivel|nivell?|livello|uroven|poziom|but|aber|mais|pero|c[12]|b[12])(?!\p{L}))(?:and |und |et |y |e )?\p{L}[\p{L} ]*\s$/u;
/** Another statement begins, of which the wish is not. */
const ANEW =
  /(?<!\p{L})(?:you|we|must|required|need|but|sie|du|wir|muss|aber|vous|tu|mais|pero|mas|maar|je|ale|lecz|ma|oraz biegl\p{L}*|fluent\p{L}*|fliessend\p{L}*|courant)(?!\p{L})/u;
const ARTICLE = /^(?:une?|una|uno|uma?|ein\p{L}*|an?|el|la|il|lo|le|een)$/u;

/** A thing that speaks: "our app speaks Dutch and Czech". */
const SPOKEN_BY_THINGS =
  /\b(?:app|apps|product|platform|software|bot|chatbot|assistant|website|site|service|device|devices|model|documentation|plattform|produkt|logiciel|produit|aplicacion|plataforma|applicazione|aplikacja|aplikace)\s(?:speaks?|is available in|comes in|spricht|gibt es auf|parle|habla|fala|parla|spreekt|mowi|mluvi)\s/;

/** The languages that a sentence asks for, each with its level; a wish, a market or a lesson is none. */
export function languagesIn(sentence: Sentence): Found<Value>[] {
  const names = hitsOf(sentence, ...CUES)
    .slice(0, MOST)
    .filter((hit) => isName(sentence, hit));
  const found: Found<Value>[] = [];
  if (names.length > 0 && SPOKEN_BY_THINGS.test(sentence.lower)) return [];
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
    !GOES_ON.test(next.text) &&
    !endsLine(sentence.cased, lower, hit, next)
  )
    return false;
  if (isVerb(sentence, lower, hit)) return false;
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

/** "Communicate effectively in English Flexible to working nights": what lost its line break goes on with a capital. */
function endsLine(cased: string, lower: string, hit: Piece, next: Piece): boolean {
  return (
    /\b(?:speak|read|write|communicate|communication|converse|fluent|proficient)\b[^.;:]{0,40}\s(?:in\s)?$/.test(
      lower.slice(0, hit.start),
    ) && /^\p{Lu}\p{Ll}/u.test(cased.slice(next.start))
  );
}

/** Beside "polish" where it is the language for all its small letter. */
const OF_POLISH = {
  ahead: /(?<!\p{L})(?:fluent|native|speaks?|speaking|spoken|in|and|or|good|basic|written)\s$/u,
  behind: /^\s?(?:lang|speak|skill|[(/,]|and (?:english|german)|[abc][12])/,
};

/** "Quality and polish", "polish our docs": no language, unless others stand by or its level does. */
function isVerb(
  { raw, offsets, hits }: Pick<Sentence, 'raw' | 'offsets' | 'hits'>,
  lower: string,
  { start, end }: Piece,
): boolean {
  if (raw.slice(offsets[start], offsets[end]) !== 'polish') return false;
  const isAmong = hitsOf({ hits }, ...CUES).some((one) => one.start !== start);
  return !isAmong && !(OF_POLISH.ahead.test(lower.slice(0, start)) && OF_POLISH.behind.test(`${lower.slice(end)},`));
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
    // "A plus would be experience with FIX and some German"
    if (
      hit.first <= 1 &&
      !names.some(({ start }) => start < hit.start) &&
      gap.length <= REACH.wish &&
      !/[;:]|\.\s/.test(gap) &&
      !ANEW.test(gap)
    )
      return true;
    return gap.length <= 40 && !/[;,:]|\.\s/.test(gap);
  });
}
