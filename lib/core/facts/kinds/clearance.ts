import type { FactValues } from '../../posting/fact';
import { answerBehind } from '../answer';
import { distance, isNegated, isShort, isWished, type Piece } from '../clause';
import { has, hitsOf, type Sentence } from '../sentence';
import { type Found, found } from './found';

/** Levels by how they are written, the most telling first. */
const LEVELS: [RegExp, string][] = [
  [/\bts\s?\/\s?sci\b|\bts-sci\b|top secret\s?\/\s?sci\b|top secret sci\b|sensitive compartmented/, 'TS/SCI'],
  [/\byankee white\b/, 'Yankee White'],
  [/\bnato secret\b/, 'NATO Secret'],
  [/\bnato confidential\b/, 'NATO Confidential'],
  [/\btop[ -]secret\b|\bts clearance\b|tres secret/, 'Top Secret'],
  [/\bpublic trust\b/, 'Public Trust'],
  [/\b(?:dv cleared|dv[ -]clearance|developed vetting|dv level|dv vetting|dv vetted|\(dv\)|edv)\b/, 'DV'],
  [
    /\b(?:sc cleared|sc[ -]clearance|security check|sc[ -]level|sc eligible|\(sc\)|sc security clearance|sc vetting|sc vetted)/,
    'SC',
  ],
  [/\bbpss\b/, 'BPSS'],
  [/\bnv ?2\b/, 'NV2'],
  [/\bnv ?1\b/, 'NV1'],
  [/\bbaseline\b/, 'Baseline'],
  [/\bq[ -](?:level )?clearance\b/, 'Q'],
  [/\bl[ -](?:level )?clearance\b/, 'L'],
  [/\bs?u ?-?3\b/, 'Ü3'],
  [/\bs?u ?-?2\b/, 'Ü2'],
  [/\bs?u ?-?1\b/, 'Ü1'],
  [/\bsecret[ -]defense\b/, 'Secret Défense'],
  [/\bconfidentiel[ -]defense\b/, 'Confidentiel Défense'],
  [/\bconfidentiel\b/, 'Confidentiel'],
  [/\bsecret\b/, 'Secret'],
  [/\benhanced reliability\b/, 'Enhanced Reliability'],
  [/\breliability (?:status|clearance|level)\b/, 'Reliability'],
  [/\bpoufne\b/, 'Poufne'],
  [/\btajne\b/, 'Tajne'],
  [/\bduverne\b/, 'Důvěrné'],
  [/\bvyhrazene\b/, 'Vyhrazené'],
  [/\bconfidential\b/, 'Confidential'],
];
/** Levels that are short for something else where no clearance is spoken of. */
const SHORT = /(?<![\p{L}\d])(SC|DV|NV1|NV2|TS)(?![\p{L}\d])/u;
const ASKED =
  /\b(?:secur\w*|required|require[sd]?|active|current|obtain|hold|holding|eligib\w*|possess\w*|must|maintain|government|dod|federal|level|national|needed|able to get|ability)\b|\b(?:defense|secret|stupen|stupn\w*|nbu)\b/;

/** "Would help but is not essential". */
const NOT_ASKED = /\bnot (?:essential|required|necessary|mandatory|a must|a requirement|needed)\b/;
/** How far a wish may stand from the level that it is of, in characters. */
const WISH = 60;
/** Names of levels that are also plain words. */
const WEAK = /^(?:public trust|top secret|enhanced reliability|secret level|bpss|reliability status)$/;
const SAID =
  /\b(?:clearance|cleared|obtain|background|investigation|position|ability|eligib\w*|hold|polygraph|required|active|vetting|status|screening|check)\b/;

/** Ahead of the level that things have, and nobody is asked for: "handles documents up to". */
const OF_THINGS =
  /(?<!\p{L})(?:documents?|data|information|material|systems?|networks?|messages?|files|dokumente?\p{L}*|daten|unterlagen|documents|donnees|informations|documentos|datos|dados|documenti|dati|documenten|gegevens|dokument\p{L}*|danych|dane)\s(?:(?:up to|at|as|of|classified|marked|rated|bis|bis zu|als|eingestuft|classifi?es?|jusqu'au?|hasta|ate|fino a|tot|do|az|level|the)\s){1,3}$/u;

/** What a firm's other work asks for: "those contracts requiring the highest levels of". */
const OF_CONTRACTS =
  /\b(?:contracts|programs|programmes|projects|customers|clients|roles|positions) (?:that )?requir(?:e|ing)\b[^.;]*\b(?:and|highest|levels?)\b[^.;]*$/;

/** Whether a sentence asks for a clearance, and of which level; that none is needed is said, too. A wish is no demand. */
export function clearancesIn(sentence: Sentence): Found<FactValues['clearance']>[] {
  const sure = hitsOf(sentence, 'clearance')[0];
  const word = hitsOf(sentence, 'clearanceWord').find((hit) =>
    ASKED.test(sentence.lower.replace(sentence.lower.slice(hit.start, hit.end), ' ')),
  );
  const label = hitsOf(sentence, 'clearance', 'clearanceWord').find((one) => answerBehind(sentence, one) === false);
  if (label) return found({ asked: false }, label);
  const hit = sure && (!WEAK.test(sentence.lower.slice(sure.start, sure.end)) || isSaid(sentence, sure)) ? sure : word;
  if (!hit || sentence.lower.trimEnd().endsWith('?')) return [];
  const before = sentence.lower.slice(0, hit.start);
  if (OF_THINGS.test(before) || OF_CONTRACTS.test(before)) return [];
  const looksLike = hitsOf(sentence, 'noClearance').some((other) => distance(other, hit) === 0);
  if (looksLike) return [];
  if (NOT_ASKED.test(sentence.lower) && isWished(sentence, hit, WISH)) return [];
  if (
    isNegated(sentence, hit) &&
    !/\bnot only\b|without (?:an? )?(?:active|current)|do not (?:currently )?(?:have|hold|possess)|don't (?:have|hold)/.test(
      sentence.lower,
    )
  )
    return found({ asked: false }, hit);
  if (
    /\b(?:is|are) (?:strongly |highly )?(?:preferred|desired|desirable|a plus)\b/.test(sentence.lower) &&
    !/\b(?:must|required)\b/.test(sentence.lower)
  )
    return [];
  if (isWished(sentence, hit) && !has(sentence, 'demand')) return [];
  if (isWished(sentence, hit, 30) && !/\b(?:must|required|requires)\b/.test(sentence.lower)) return [];
  const named = levelIn(sentence);
  // The same word in Polish and in Czech.
  const level = named === 'Tajne' && /tajné/i.test(sentence.raw) ? 'Tajné' : (named ?? SHORT.exec(sentence.cased)?.[1]);
  return found({ asked: true, ...(level !== undefined && { level }) }, hit);
}

/** The most telling level that a sentence names; one that is only wished for stands behind one that is asked for. */
function levelIn(sentence: Sentence): string | undefined {
  const named = LEVELS.flatMap(([pattern, level]) => {
    const match = pattern.exec(sentence.lower);
    return match ? [{ level, start: match.index, end: match.index + match[0].length }] : [];
  });
  const apart = named.filter((one, i) => !named.slice(0, i).some((other) => distance(other, one) === 0));
  return (apart.find((one) => !isWished(sentence, one, WISH)) ?? apart[0])?.level;
}

/** True where more than the name of a level is said, or the name alone. */
function isSaid(sentence: Sentence, hit: Piece): boolean {
  const rest = `${sentence.lower.slice(0, hit.start)} ${sentence.lower.slice(hit.end)}`;
  return isShort(sentence, 3) || SAID.test(rest);
}
