import { LETTERS } from '../../text/characters';
import type { WorkMode } from '../posting';

const HYBRID = '(?:hybrid|híbrid|hybryd|ibrid|hibrid|гібрид|гибрид)\\p{L}*';
const REMOTE = [
  'remote(?:ly)?|telecommut(?:e|ing)|telework(?:ing)?|work(?:ing)? from (?:home|anywhere)|wfh|home ?working|home ?office',
  'fernarbeit|mobiles arbeiten|ortsunabhängig|télétravail|distanciel|teletraba[jl]h?o|remot[oaiă]|smart working',
  '(?:à|a) distan(?:ce|cia|za)|op afstand|thuiswerk\\p{L}*|(?:vanaf|vanuit) huis|på distans|distansarbete',
  'na d[áia]ľ?l?ku|(?:práce |práca )?z domova|vzdálen\\p{L}*|zdaln\\p{L}+|z domu|віддален\\p{L}*|дистанційн\\p{L}*',
  'удал[её]нн?\\p{L}*|дистанционн\\p{L}*|fjernarbe(?:jde|id)|hjemmekontor|hjemmefra|etätyö\\p{L}*|távmunka',
].join('|');
const ON_SITE = [
  'on ?site|in person|in (?:the )?office|vor ort|präsenz|im büro|sur (?:site|place)|présentiel|au bureau',
  'presencial\\p{L}*|en (?:la )?oficina|no escritório|op locatie|op kantoor|in (?:presenza|sede|ufficio)|na pracovišti',
  'prezenčn\\p{L}*|v kancel[áa]ři|stacjonarn\\p{L}*|w biurze|в офіс[іи]|в офисе|på plats|på kontoret|lähityö\\p{L}*',
].join('|');
/** Words that say so only where nothing but the way of working is spoken of. */
const OFFICE = `${ON_SITE}|office|büro|bureau|oficina|kantoor|kancelář|biuro|офіс|офис`;
const DAYS = 'days?|tage?n?|jours?|días?|dias?|dage?n?|giorn[oi]|dn[iíy]|дн\\p{L}+';
const PARTLY = [
  `[1-4] (?:\\p{L}+ )?(?:${DAYS})|(?:a few|some|einige|quelques|algunos) (?:${DAYS})|[1-9]\\d? ?%`,
  'part(?:ly|ial|ially|iel|iellement)|teils|teilweise|occasion(?:al|ally|nel)|gelegentlich\\p{L}*|fréquent|parcial\\p{L}*',
  'parzial\\p{L}*|gedeeltelijk|deels|částečn\\p{L}*|občasn\\p{L}*|částečně|częściow\\p{L}*|okazjonaln\\p{L}*',
  'частков\\p{L}*|частичн\\p{L}*|delvis',
].join('|');
const MAYBE = [
  'possib\\p{L}*|option\\p{L}*|available|negotiable|temporar\\p{L}*|möglich\\p{L}*|nach absprache|mogelijk\\p{L}*|pos[ií]b\\p{L}*',
  'možn\\p{L}*|możliw\\p{L}*|можлив\\p{L}*|возможн\\p{L}*|flexible?',
].join('|');
const NOT = 'no|not|non|nicht|kein\\p{L}*|pas de|pas|sans|sin|geen|niet|bez|brak|nie|ne|без|не|inte|ikke';
const OR = '(?:or|oder|ou|of|nebo|lub|albo|або|чи|или|eller|tai|/|\\||;)';

const names = (words: string, flags = '') =>
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`.replaceAll('\\p{L}', `[${LETTERS}]`), flags);
const isHybrid = names(HYBRID);
const isRemote = names(REMOTE);
const isOffice = names(OFFICE);
const isOnSite = names(ON_SITE);
const isPartly = names(PARTLY);
const isMaybe = names(MAYBE);
const remoteWords = names(REMOTE, 'g');
const refusesRemote = names(`(?:${NOT}) (?:${REMOTE})|(?:${REMOTE}) (?:\\p{L}+ )?(?:${NOT})(?= )`);
const offersChoice = names(
  `(?:${HYBRID}) ?${OR} ?(?:${REMOTE}|${OFFICE})|(?:${REMOTE}|${OFFICE}) ?${OR} ?(?:${HYBRID})`,
);
const isEither = names(OR);

/** What every word for hybrid work has in it: a text without it offers no choice of that kind. */
const HYBRID_STEM = /br[iy]d|брид/;

/** The way of working that a label names. Nothing where it names none, leaves a choice, or says only what may be. */
export function workModeIn(label: string): WorkMode | undefined {
  const text = plain(label);
  if (HYBRID_STEM.test(text)) {
    if (offersChoice.test(text)) return undefined;
    if (isHybrid.test(text)) return 'hybrid';
  }
  const remote = isRemote.test(text);
  if (remote && refusesRemote.test(text)) return 'on-site';
  // “Home office” is no office.
  const office = isOffice.test(text.replace(remoteWords, ' '));
  if ((remote || office) && isPartly.test(text)) return 'hybrid';
  if (remote === office || isMaybe.test(text)) return undefined;
  return remote ? 'remote' : 'on-site';
}

/** The same for the name of a place, which says less: `Berlin (hybrid)`, `Remote, EU`, but not `Remote or Berlin`. */
export function workModeOfPlace(place: string): WorkMode | undefined {
  const text = plain(place);
  const mode = workModeIn(place);
  if (mode === 'on-site') return isOnSite.test(text) ? mode : undefined;
  return mode === 'remote' && (isEither.test(text) || /[/|;]/.test(text)) ? undefined : mode;
}

function plain(text: string): string {
  return text
    .normalize()
    .toLowerCase()
    .replace(/[\s_‐‑–—-]+/g, ' ');
}
