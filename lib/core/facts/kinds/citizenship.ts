import type { FactValues } from '../../posting/fact';
import { distance, isNegated, isShort, isWished, type Piece } from '../clause';
import type { Hit } from '../phrases';
import { has, hitsOf, type Sentence } from '../sentence';
import type { Cue } from '../words';
import { COUNTRIES } from '../words/countries';
import type { Found } from './found';

const NAMES = Object.keys(COUNTRIES);
const CUES = NAMES.map((name): Cue => `country:${name}`);
const REACH = 26;
/** Statements of equal treatment name what they do not ask about. */
const EQUAL =
  /\b(?:regardless|without regard|discriminat\w*|irrespective|protected|religion|race|gender|veteran|disabilit\w*|equal opportunity|unabhangig von|ungeachtet|religi\w*|geschlecht|sans distinction|handicap|orientation|weltanschauung|independientemente|raza|independentemente|indipendentemente|etni\w*|bez wzgledu|bez ohledu|ongeacht|ethnicity|sexual\w*)\b/;

/** Whom a product is for. */
const SERVED = /\b(?:we|our|serves?|apps?|for)\b/;
/** Whoever may work may apply. */
const PERMIT =
  /\bor (?:(?!not |no )[\w'-]+ ){0,6}work(?:ing)? (?:permits?|authori[sz]ation|visas?|rights)\b|\bthose authorized|\b(?:others|anyone|those|people|persons) (?:who|with) [^.;]{0,30}(?:right|permission|authori)|authorized alien|or (?:\w+ ){0,3}(?:visa|permit)\b|or legally authorized|arbeitsbewilligung|\boder (?:\p{L}+ ){0,4}(?:arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel|aufenthaltserlaubnis|niederlassungserlaubnis)|\bou (?:[\p{L}']+ ){0,5}(?:d'un )?(?:permis de travail|titre de sejour|autorisation de travail|visto de trabalho|autorizacao de (?:trabalho|residencia))|\bo (?:\p{L}+ ){0,5}(?:permiso de (?:trabajo|residencia)|permesso di (?:lavoro|soggiorno))|\bof (?:\p{L}+ ){0,5}(?:werkvergunning|verblijfsvergunning)|\b(?:lub|albo) (?:\p{L}+ ){0,4}(?:pozwoleni\p{L}*|zezwoleni\p{L}*|kart\p{L}+ pobytu)|\bnebo (?:\p{L}+ ){0,4}povoleni/u;

/** The citizenships that a sentence asks for. */
export function citizenshipsIn(sentence: Sentence): Found<FactValues['citizenship']>[] {
  const words = hitsOf(sentence, 'citizen');
  if (
    words.length === 0 ||
    /^if\b|person status/.test(sentence.lower) ||
    EQUAL.test(sentence.lower) ||
    PERMIT.test(sentence.lower) ||
    sentence.lower.trimEnd().endsWith('?')
  )
    return [];
  if (
    !has(sentence, 'demand') &&
    !/\bimperativ/.test(sentence.lower) &&
    !(isShort(sentence, 6) && !SERVED.test(sentence.lower)) &&
    !words.some((word) => isItem(sentence, word, countriesNear(sentence, word)[0])) &&
    !/\bcitizens? or (?:an? )?(?:lawful |legal )?(?:permanent resident|green card)|\b(?:limited|restricted|open) to\b|\bbe an? |eligib|itar|export|voraus|status as|proof of|hold\b|holders?\b/.test(
      sentence.lower,
    )
  )
    return [];
  const found = new Map<string, Found<FactValues['citizenship']>>();
  for (const word of words) {
    if (isNegated(sentence, word) || isWished(sentence, word, 40)) continue;
    for (const { cue, ...country } of countriesNear(sentence, word)) {
      const of = cue.slice('country:'.length);
      if (!found.has(of))
        found.set(of, {
          value: { of },
          start: Math.min(word.start, country.start),
          end: Math.max(word.end, country.end),
        });
    }
  }
  return [...found.values()];
}

/** What one has, as an item of a list of what is asked for: "Cittadinanza italiana e …". */
const NOUN =
  /^(?:citizenship|nationality|cittadinanza|obywatelstw\p{L}*|nationaliteit|staatsangehorigkeit|staatsburgerschaft|nationalite|nacionalidad|cidadania|nacionalidade|obcanstvi|ciudadania|staatsburgerschap|passports?|passeport|reisepass|paspoort|pasaporte|passaporto|paszport\p{L}*)$/u;
const OPENS =
  /(?:^|[;:,•–-]|(?<!\p{L})(?:and|und|et|y|e|en|i|oraz|a|sowie|plus|con|mit|avec|z|s|with)\s|(?<!\p{L})(?:etes|es|are|sei|sind|bist|heeft|hebt|hast|haben|besitzt|besitzen|bezit van|besitz|tienes|tiene|tem|masz|posiadasz|mate|titulaire|possesso di|posesion de)\s(?:an? |d'un |een |einen |ein |un |de |di |die |of |obywatelem )?)[^\p{L}\p{N}_]*(?:\p{L}+\s)?$/u;
const OF_STAFF = /\b(?:team|colleagues?|kolleg\w*|mitarbeit\w*|collegues|equipe|employees?|customers?|kunden)\b/;

/** True where a citizenship stands like an item of a list, and nobody else's is meant. */
function isItem({ lower }: Sentence, { start, end }: Piece, country: Piece | undefined): boolean {
  return (
    country !== undefined &&
    NOUN.test(lower.slice(start, end)) &&
    OPENS.test(lower.slice(0, Math.min(start, country.start))) &&
    !OF_STAFF.test(lower)
  );
}

/** From the word to its country: "ressortissant de l'UE". */
const OF =
  /^\s(?:(?:eines |of an? |d'un |de un |di uno )?(?:mitglied\w*|(?:eu )?member state|etat membre|estado miembro|estado membro|stato membro) (?:der |von |of the |de l'|de la |da |dell')(?:europaischen )?|de l'|de la |de |du |of the |of |der |des |eines? |di |del |della |dell'|do |da )$/;

/** "Schweizer oder EU-Staatsbürgerschaft". */
const OR = /^[\s/-]*(?:or|oder|ou|o|of|lub|nebo|and|und)[\s/-]*$/;

/** The countries that stand right before the word, one or several of them, else those right behind it. */
function countriesNear(sentence: Sentence, word: Hit<Cue>): Hit<Cue>[] {
  const all = hitsOf(sentence, ...CUES).filter((hit) => isCountry(sentence, hit));
  const close = (hit: Hit<Cue>) =>
    distance(hit, word) <= REACH &&
    (!/[;:()]\s/.test(between(sentence, hit, word)) || /^\s?: $/.test(between(sentence, hit, word)));
  const within = all.filter((hit) => hit.start < word.end && hit.end > word.start);
  const [own] = within;
  if (own)
    return [
      ...all.filter((hit) => hit.end <= own.start && OR.test(sentence.lower.slice(hit.end, own.start))),
      ...within,
    ];
  const next = all.find((hit) => hit.start >= word.end && OF.test(sentence.lower.slice(word.end, hit.start)));
  if (next)
    return [next, ...all.filter((_hit, i) => i > all.indexOf(next) && isListed(sentence, all, i, all.indexOf(next)))];
  const ahead = all.filter(
    (hit) =>
      hit.end <= word.start &&
      close(hit) &&
      /^[\s,/\-'.]*(?:(?:or|and|oder|und|ou|et|o|y|e|eea|a|citizen|national|passport|pass|member|states?|green|card|dual|permanent|naturalized|be|are|you)[\s,/\-']*){0,5}$/.test(
        sentence.lower.slice(hit.end, word.start),
      ),
  );
  if (ahead.length > 0) return ahead;
  const behind = all.filter((hit) => hit.start >= word.end);
  const first = behind.find(close);
  return first
    ? behind.filter((_hit, i) => i >= behind.indexOf(first) && isListed(sentence, behind, i, behind.indexOf(first)))
    : [];
}

/** True where only commas and joining words stand between the first of some countries and the one at `i`. */
function isListed({ lower }: Sentence, all: Hit<Cue>[], i: number, first: number): boolean {
  return all
    .slice(first + 1, i + 1)
    .every((hit, at) =>
      /^[\s,/]*(?:(?:or|and|oder|und|ou|et|o|of|lub|nebo|e|y|the)\s)?(?:the |da |de la |do |dell'|der |de l'|de )?$/.test(
        lower.slice(all[first + at]?.end, hit.start),
      ),
    );
}

function between({ lower }: Sentence, a: Hit<Cue>, b: Hit<Cue>): string {
  return a.start < b.start ? lower.slice(a.end, b.start) : lower.slice(b.end, a.start);
}

/** "us" is a country only in capitals. */
function isCountry({ lower, cased }: Sentence, { start, end }: Hit<Cue>): boolean {
  return lower.slice(start, end) !== 'us' || cased.slice(start, end) === 'US';
}
