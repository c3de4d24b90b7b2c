import type { FactValues } from '../../../posting/fact';
import { distance, isLooseLetter, isShort, type Piece } from '../../clause';
import { countBefore, countBehind } from '../../numbers';
import type { Hit } from '../../phrases';
import { hitsOf, type Sentence } from '../../sentence';
import type { Cue } from '../../words';
import type { Found } from '../found';
import { isNotAsked } from './not-asked';

/** Nobody is asked for more years than this. */
const MOST = 25;
/** From here on the years are a firm's unless somebody is asked for them. */
const MANY = 13;
/** Ages at which one is old enough. */
const OF_AGE = new Set([16, 18, 21]);
const REACH = { behind: 70, ahead: 60, tied: 80, touching: 3, firm: 46 };
const SPLIT = /[;|]|(?<!\b(?:min|max|mind|ca|env|maks))\.\s/;
/** Between years and a technology: the years are those of a field, and the technology is what is used there. */
const FIELD =
  /\b(?:betrieb|berufserfahrung|software|engineering|development|industr\w+|entwicklung\w*|softwareentwicklung|developpement|desarrollo|desenvolvimento|sviluppo|ontwikkeling|vyvoj\w*|programowani\w*|it|operations|administration|consulting|role|position)\b/;
/** Ahead of years that are a part of those told before. */
const PART =
  /\b(?:including|of which|incl\.?|davon|darunter|dont|waarvan|incluindo|incluyendo|di cui|w tym|z toho|de los cuales|dos quais)\s(?:at least\s|mindestens\s|au moins\s)?$/;
/** "A decade", "over a decade": one. */
const ONE = /\b(?:a|an|one|ein\w*|une?|een|uma?|una?)\s$/;
const DECADE = 10;
/** "At least a year", "co najmniej rok": one. */
const SINGLE =
  /(?<!\p{L})(?:at least|minimum(?: of)?|mindestens|wenigstens|au moins|minimum d'|minimaal|minstens|almeno|al menos|como minimo|pelo menos|over|uber)\s(?:a|an|one|ein\p{L}*|une?|een|uma?|una?)\s(?:full\s|volles\s)?$/u;
const SINGLE_ROK = /(?<!\p{L})(?:co najmniej|minimum|min\.|przynajmniej|alespon|minimalne|nejmene|ponad)\s$/u;
/** A number and its years in one word: "dreijährige", "trzyletnie", "tříletá". */
const IN_ONE =
  /^(zwei|drei|vier|funf|sechs|acht|zehn)jahrig|^(dwu|trzy|cztero|piecio|szescio)letni|^(dvou|tri|ctyr|peti|sesti)let[aeouy]/;
const IN_ONE_YEARS: Record<string, number> = {
  ...{ zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, acht: 8, zehn: 10 },
  ...{ dwu: 2, trzy: 3, cztero: 4, piecio: 5, szescio: 6, dvou: 2, tri: 3, ctyr: 4, peti: 5, sesti: 6 },
};
/** Ahead of years that are those of a sentence about "you": "you have been building services for". */
const FOR =
  /\b(?:you have|you've|you(?:'ll| will| must| should| may| might)? have|have you|someone (?:with|who)|who has|who have|who's|who've|you spent|we (?:imagine|expect|think) you)\b.*\b(?:for|spent)\s(?:at least |over |more than |about |around |the (?:past|last) )?$/;
/** Behind years: the work that they were spent on. */
const SPENT =
  /^'?\s(?:in|en|em|als|as an?|as|nell\w+|nel|w|ve?|dans)\s(?:(?:the |l'|el |la )?\p{L}[\p{L}'-]*\s){0,2}(?:software|engineer\w*|develop\w*|devops|sre|operations|administrat\w*|consult\w*|it|tech\w*|programm\w*|back-?end|front-?end|full-?stack|\w*entwickl\w*|\w*administrator\w*|\w*ingenieur\w*|developpe\w*|desarroll\w*|desenvolv\w*|svilupp\w*|ontwikkel\w*|vyvoj\w*|programowani\w*|role|position|rolle|poste|puesto|cargo|ruolo)(?!\p{L})/u;
/** Fewer years with a higher degree: "a PhD and 2+ years of experience, or a Master's and 5+ years". */
const DEGREE =
  /\b(?:phd|doctorate|masters?(?:'s)?|bachelors?(?:'s)?|ms|bs|msc|bsc|degree)\b[^.;,]{0,20}\b(?:and|with|plus|\+)\s(?:at least )?$/;
/** Ahead of a time that is not past: "after 12 months in the role". */
const LATER =
  /(?<!\p{L})(?:after|within|first|next|last|every|na(?:ch)?|apres|dopo|despues de|apos)\s(?:the |your |ca\.? )?$/u;
const WITHIN =
  /(?<!\p{L})(?:within|innerhalb von|binnen|dans les|en menos de|entro|w ciagu)\s(?:the (?:first )?|your (?:first )?|de |les )?$/u;
/** "At least three years in semiconductors". */
const AT_LEAST =
  /(?<!\p{L})(?:at least|minimum(?: of)?|minim[oae](?: de)?|min\.?|mindestens|wenigstens|pedimos|exigimos|requerimos|buscamos|chiediamo|servono|demandons|vragen|erwarten|wymagamy|pozadujeme|we ask for|asks? for|au moins|minimaal|minstens|almeno|al menos|pelo menos|co najmniej|alespon|more than|over|mais de|mas de|piu di|oltre|plus de|uber|mehr als|meer dan|ponad|vice nez)\s$/u;
const IN_FIELD =
  /^'?\s(?:in|em|en|im|dans|w|ve?|na|no|nel\p{L}*|con|com|mit|avec|with|met|z|ze|se?)\s(?!(?:the |el |o |il |le )?(?:market|mercado|mercato|markt|rynku|trhu|marche)|business|operation\b|existence|a row|the (?:us|uk|eu|country)|usa?\b|uk\b|place|advance|total)\p{L}/u;
/** "5+ years of web application development". */
const OF_FIELD =
  /^'?\sof\s(?:[\p{L}/-]+,?\s){0,4}(?:development|engineering|programming|administration|consulting|accounting|teaching|management|design)(?!\p{L})/u;
/** Other terms behind years that begin a line. */
const IN_LINE = /^\s?[,|;][^.]*\b(?:lpa|ctc|lakhs?|full[- ]?time|shift|notice|immediate|remote|hybrid|on-?site)\b/;
/** "Five years of backend work". */
const OF_WORK = /^'?\sof\s(?:[\p{L}/-]+,?\s){0,3}(?:work|practice)(?!\p{L})/u;
/** "Four years shipping models". */
const DOING =
  /^'?\s(?:professioneel (?:programmeer|ontwikkel|werk)\p{L}*|(?!running|existing|remaining|ending|following|during|going|standing|starting|beginning)\p{L}{3,}(?:ing|ando|endo|indo)\s)/u;
/** Ahead of a time that is still to come. */
const PERIOD = /\b(?:first|initial) (?:period|term) of (?:at least )?$|\b(?:an?|the) (?:initial|first|further|fixed) $/;
/** "Je programmeert al drie jaar professioneel". */
const BY_TRADE =
  /^(?: lang)? (?:professioneel|beruflich|professionnellement|profesionalmente|profissionalmente|professionalmente|zawodowo|profesionalne)(?!\p{L})/u;
/** Behind years in a field: they are asked for. */
const BROUGHT =
  /(?<!\p{L})(?:sollte\p{L}*|bring\p{L}*|mitbringen|hast du|haben sie|(?:is|are) (?:expected|required|needed|what we)|son necesari\p{L}*|se requieren|zijn vereist|heb je|sont (?:requis|necessaires|demandes|attendus))(?!\p{L})/u;
/** Ahead of years of doing something: "llevas cuatro años programando". */
const SPENDING =
  /(?<!\p{L})(?:llev[ae]s|llevar|levas|leva|hast|hebt|avez|tens|hai)\s(?:ya |ja |al |bereits |deja )?(?:at least |al menos |pelo menos |mindestens |minstens |au moins |almeno )?$/u;
const OR_MORE = /^ (?:or more|o mas|ou mais|oder mehr|of meer|ou plus|o piu)(?=[ ,.])/u;
/** Behind years that are all there are: "eight years of programming altogether". */
const IN_ALL =
  /^(?: of)?[^.;:,]{0,50}\b(?:altogether|in total|all told|in all|overall|insgesamt|au total|en total|in totaal|lacznie|celkem|complessivamente|in totale|no total)\b/;
/** "Six years of product work behind you". */
const BEHIND_YOU =
  /^[^.;]{0,60}\b(?:behind you|under your belt|hinter (?:dir|sich|ihnen)|auf dem buckel|derriere (?:vous|toi|soi)|a tus espaldas|alle spalle|achter de rug|za soba|za sebou)\b/;
/** Fields of work: their years are years of work, and not those of a technology. */
const FIELDS =
  /^(?:ml|ai|machine[ -]learning(?: engineering)?|deep[ -]learning|artificial intelligence|data science|data engineering|data analytics|analytics|dev(?:sec)?ops|mlops|sre|site reliability(?: engineering)?|qa|quality assurance|software engineering|web development|full[ -]?stack|back-?end|front-?end|cyber ?-?security|information security|infosec|ux|ui|product management|project management|networking|embedded(?: systems)?|robotics|it support|technical support)$/;
const WITH = /,\swith\s(?:at least\s)?$/;
/** A level with its years: "Senior (7+ years)". */
const LEVEL = /\b(?:senior|junior|mid|entry|lead|principal|medior|level)\b/;
/** So near a term of a contract stands, in characters. */
const NEXT = 14;
/** Between years and a technology: another statement begins. */
const ANOTHER =
  /\b(?:and|und|et|y|e|en|i|a)\s(?:are|have|know|you|can|love|feel|understand|enjoy|bist|hast|kennst|connaissez|savez)\b/;
/** Between experience and its years only this may stand behind a comma: "Berufserfahrung, mindestens". */
const LEAST =
  /,\s(?:(?:at|least|minimum|min|mindestens|mind|wenigstens|au|moins|minimaal|minstens|almeno|al|menos|pelo|co|najmniej|alespon|minimalne|ideally|idealerweise|of|von|de)\.?\s?)*$/;

/** Between years and the name of a trade, and behind it. */
const AS_A = /\bas an? (?:\p{L}+ )?$/u;
/** Trades that are called by one short name. */
const TRADE_NAME = /^(?:dev(?:sec)?ops|mlops|sre|ml|ai|qa|bi|gis|erp|crm)$/;
const TRADE = /^ (?:engineer|scientist|researcher|architect|specialist|analyst)\b/;

/** The years of experience in all that a sentence asks for: those of a technology, of a firm, of age or of a contract are none. */
export function experienceIn(sentence: Sentence, mentions: () => Piece[]): Found<FactValues['experience']>[] {
  return [...hitsOf(sentence, 'year', 'month', 'decade'), ...yearsInOne(sentence)].flatMap((unit) => {
    const count = countOf(sentence, unit);
    // "Certified within 12 months of employment"
    if (count && unit.cue === 'month' && WITHIN.test(sentence.lower.slice(0, count.start))) return [];
    if (!count || count.min > MOST || (count.max ?? 0) > MOST + 5) return [];
    const piece = { start: count.start, end: unit.end };
    if (!isOfWork(sentence, piece, count.min) || isOfFirm(sentence, piece, count.min)) return [];
    if (hitsOf(sentence, 'noExperience').some((hit) => distance(hit, unit) === 0)) return [];
    if (isNotAsked(sentence.lower.slice(0, count.start), sentence.lower.slice(unit.end))) return [];
    if (isPart(sentence, count.start)) return [];
    if (isOfContract(sentence, piece) || isTied(sentence, piece, mentions())) return [];
    return [{ value: { min: count.min, ...(count.max !== undefined && { max: count.max }) }, ...piece }];
  });
}

/** "Fixed term for 24 months" */
function isOfContract(sentence: Sentence, { start }: Piece): boolean {
  return (
    PERIOD.test(sentence.lower.slice(0, start)) ||
    hitsOf(sentence, 'fixedTerm').some((hit) => hit.end <= start && start - hit.end <= NEXT)
  );
}

function yearsInOne({ words, lower }: Sentence): Hit<Cue>[] {
  if (!/jahrig|letni|let[aeouy]/.test(lower)) return [];
  return words.flatMap((word, first) =>
    IN_ONE.test(word.text) ? [{ cue: 'year', start: word.start, end: word.end, first, behind: first + 1 }] : [],
  );
}

/** True for years that are a part of those told before them: "8 years, of which 3 as a lead". */
function isPart(sentence: Sentence, start: number): boolean {
  const before = sentence.lower.slice(Math.max(0, start - 32), start);
  return PART.test(before) || (WITH.test(before) && hitsOf(sentence, 'year').some((hit) => hit.end < start));
}

/** Where "at least a year" begins; null for any other year. */
function singleBefore(lower: string, { start, end }: Piece): RegExpExecArray | null {
  return (
    SINGLE.exec(lower.slice(0, start)) ??
    (lower.slice(start, end) === 'rok' ? SINGLE_ROK.exec(lower.slice(0, start)) : null)
  );
}

function countOf(sentence: Sentence, unit: Hit<Cue>) {
  const { lower } = sentence;
  if (isLooseLetter(sentence, unit)) return undefined;
  const inOne = IN_ONE.exec(lower.slice(unit.start, unit.end))?.slice(1).find(Boolean);
  if (inOne) return { min: IN_ONE_YEARS[inOne] ?? 0, max: undefined, start: unit.start };
  if (unit.cue === 'decade') {
    const one = ONE.exec(lower.slice(Math.max(0, unit.start - 8), unit.start));
    const some = countBefore(lower, unit.start);
    if (!one && !some) return undefined;
    return {
      min: DECADE * (some?.min ?? 1),
      max: undefined,
      start: some?.start ?? unit.start - (one?.[0].length ?? 0),
    };
  }
  const single = unit.cue === 'year' ? singleBefore(lower, unit) : null;
  if (single) return { min: 1, max: undefined, start: single.index };
  const solid = /\d\+?( (?:solid|full|good|strong|consecutive|recent|relevant|professional))\s$/.exec(
    lower.slice(Math.max(0, unit.start - 24), unit.start),
  )?.[1];
  const count =
    countBefore(lower, unit.start - (solid?.length ?? 0)) ??
    (isShort(sentence, 9) ? countBehind(lower, unit.end) : undefined);
  if (!count) return undefined;
  const isMost = hitsOf(sentence, 'most').some((hit) => hit.end <= count.start && count.start - hit.end <= 2);
  const [min, max] = isMost && count.max === undefined ? [0, count.min] : [count.min, count.max];
  if (unit.cue !== 'month') return { min, max, start: count.start };
  return min >= 6 && max === undefined ? { min: Math.round(min / 6) / 2, max, start: count.start } : undefined;
}

/** True where working is spoken of right behind the years, ahead of them, or in the heading above. */
function isOfWork(sentence: Sentence, { start, end }: Piece, years: number): boolean {
  const { lower } = sentence;
  const hits = hitsOf(sentence, 'experience').filter((hit) => hit.end <= start || hit.start >= end - 3);
  const behind = hits.some((hit) => {
    const gap = hit.start - end;
    return (
      hit.start >= end - 3 &&
      gap <= (OF_AGE.has(years) ? 16 : REACH.behind) &&
      !SPLIT.test(lower.slice(end, hit.start).replace(/^\./, ''))
    );
  });
  if (behind) return true;
  if (OF_AGE.has(years)) return false;
  const ahead = hits.some(
    (hit) =>
      hit.end <= start &&
      start - hit.end <= REACH.ahead &&
      !/[;|.,]\s/.test(
        lower
          .slice(hit.end, start)
          .replace(LEAST, '')
          .replace(/\bm[ií]nd?\./, ''),
      ),
  );
  const isOther = hits.length > 0 && DEGREE.test(lower.slice(Math.max(0, start - 40), start));
  return ahead || isOther || sentence.under.has('experience') || isSpent(sentence, { start, end });
}

/** True where the years are told without the word experience: "seven years in operations", "Senior (7+ years)". */
function isSpent(sentence: Sentence, { start, end }: Piece): boolean {
  const { lower } = sentence;
  if (LATER.test(lower.slice(Math.max(0, start - 20), start))) return false;
  if (FOR.test(lower.slice(Math.max(0, start - 120), start))) return true;
  if (
    AT_LEAST.test(lower.slice(0, start)) &&
    (IN_FIELD.test(lower.slice(end)) || DOING.test(lower.slice(end)) || OF_WORK.test(lower.slice(end)))
  )
    return true;
  if (IN_FIELD.test(lower.slice(end).replace(OR_MORE, '')) && BROUGHT.test(lower.slice(end, end + REACH.tied)))
    return true;
  if (SPENDING.test(lower.slice(0, start)) && DOING.test(lower.slice(end).replace(OR_MORE, ''))) return true;
  // "3+ years, 12-20 LPA, day shift": the first of the terms of a line.
  if (/^\W*$/.test(lower.slice(0, start)) && /\d\s?\+/.test(lower.slice(start, end)) && IN_LINE.test(lower.slice(end)))
    return true;
  if (BY_TRADE.test(lower.slice(end)) || BEHIND_YOU.test(lower.slice(end))) return true;
  const isInAll = IN_ALL.test(lower.slice(end));
  if (
    isInAll &&
    (/^ (?:of|in|as) (?!total\b|all\b)/.test(lower.slice(end)) || hitsOf(sentence, 'person', 'demand').length > 0)
  )
    return true;
  if (
    OF_FIELD.test(lower.slice(end)) &&
    (/\d\s?\+/.test(lower.slice(start, end)) || (isShort(sentence, 9) && /^\W*$/.test(lower.slice(0, start))))
  )
    return true;
  if (/\d\s?\+/.test(lower.slice(start, end)) && IN_FIELD.test(lower.slice(end))) return true;
  if (SPENT.test(lower.slice(end, end + REACH.behind)))
    return isShort(sentence, 10) || hitsOf(sentence, 'person', 'demand').length > 0;
  return isShort(sentence, 6) && LEVEL.test(lower);
}

function isOfFirm(sentence: Sentence, { start, end }: Piece, years: number): boolean {
  const persons = hitsOf(sentence, 'person');
  const firms = hitsOf(sentence, 'firm').filter((hit) => distance(hit, { start, end }) <= REACH.firm);
  const isOpening = /^\W*$/.test(sentence.lower.slice(0, start)) && sentence.lower.slice(start, end).includes('+');
  if (persons.length === 0) return (years > MANY && !isOpening) || firms.length > 0;
  const last = firms.filter((hit) => hit.end <= start).at(-1);
  return (
    last !== undefined &&
    !persons.some((hit) => hit.start >= last.start && hit.end <= start + 1) &&
    years > 1 &&
    !/\b(?:with|for)\b/.test(sentence.lower.slice(last.start, last.end))
  );
}

/** True where a technology is what the years are of: "5 years of Java", "Java (5 years)", "3+ years with Go". */
function isTied(sentence: Sentence, { start, end }: Piece, mentions: Piece[]): boolean {
  const { lower } = sentence;
  return mentions.some((mention) => {
    if (FIELDS.test(lower.slice(mention.start, mention.end))) return false;
    if (mention.start >= end) {
      const gap = lower.slice(end, mention.start);
      // "As a Machine Learning Engineer" names a trade; what lost its space behind a full stop is another sentence.
      const named = lower.slice(mention.start, mention.end);
      const isTrade = /\s/.test(named) || TRADE_NAME.test(named);
      if (isTrade && AS_A.test(gap) && TRADE.test(lower.slice(mention.end))) return false;
      if (/[a-z]\.(?:[a-z]{3,})\s/.test(gap)) return false;
      if (/\d\s?\+?\s(?:years?|yrs?)\b/.test(gap)) return false;
      return gap.length <= REACH.tied && !/[,;:]|\.\s|\(/.test(gap) && !FIELD.test(gap) && !ANOTHER.test(gap);
    }
    const gap = lower.slice(mention.end, start);
    return mention.end <= start && gap.length <= REACH.touching && !/[,;.]/.test(gap);
  });
}
