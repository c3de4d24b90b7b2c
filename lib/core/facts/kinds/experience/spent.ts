import { isShort, type Piece } from '../../clause';
import { hitsOf, type Sentence } from '../../sentence';

/** Ahead of years that are those of a sentence about "you": "you have been building services for". */
const FOR =
  /\b(?:you have|you've|you(?:'ll| will| must| should| may| might)? have|have you|someone (?:with|who)|who has|who have|who's|who've|you spent|we (?:imagine|expect|think) you)\b.*\b(?:for|spent)\s(?:at least |over |more than |about |around |the (?:past|last) )?$/;
/** Behind years: the work that they were spent on. */
const SPENT =
  /^'?\s(?:in|en|em|als|as an?|as|nell\w+|nel|w|ve?|dans)\s(?:(?:the |l'|el |la )?\p{L}[\p{L}'-]*\s){0,2}(?:software|engineer\w*|develop\w*|devops|sre|operations|administrat\w*|consult\w*|it|tech\w*|programm\w*|back-?end|front-?end|full-?stack|\w*entwickl\w*|\w*administrator\w*|\w*ingenieur\w*|developpe\w*|desarroll\w*|desenvolv\w*|svilupp\w*|ontwikkel\w*|vyvoj\w*|programowani\w*|role|position|rolle|poste|puesto|cargo|ruolo)(?!\p{L})/u;
/** How far behind years what they were spent on is looked for, in characters. */
const REACH = { spent: 70, brought: 80 };
/** Ahead of a time that is not past: "after 12 months in the role". */
const LATER =
  /(?<!\p{L})(?:after|within|first|next|last|every|na(?:ch)?|apres|dopo|despues de|apos)\s(?:the |your |ca\.? )?$/u;
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
/** A level with its years: "Senior (7+ years)". */
const LEVEL = /\b(?:senior|junior|mid|entry|lead|principal|medior|level)\b/;

/** True where the years are told without the word experience: "seven years in operations", "Senior (7+ years)". */
export function isSpent(sentence: Sentence, { start, end }: Piece): boolean {
  const { lower } = sentence;
  const [before, behind] = [lower.slice(0, start), lower.slice(end)];
  const isOpenEnded = /\d\s?\+/.test(lower.slice(start, end));
  if (LATER.test(lower.slice(Math.max(0, start - 20), start))) return false;
  if (FOR.test(lower.slice(Math.max(0, start - 120), start))) return true;
  if (AT_LEAST.test(before) && (IN_FIELD.test(behind) || DOING.test(behind) || OF_WORK.test(behind))) return true;
  if (IN_FIELD.test(behind.replace(OR_MORE, '')) && BROUGHT.test(lower.slice(end, end + REACH.brought))) return true;
  if (SPENDING.test(before) && DOING.test(behind.replace(OR_MORE, ''))) return true;
  // "3+ years, 12-20 LPA, day shift": the first of the terms of a line.
  if (/^\W*$/.test(before) && isOpenEnded && IN_LINE.test(behind)) return true;
  if (BY_TRADE.test(behind) || BEHIND_YOU.test(behind)) return true;
  const isInAll = IN_ALL.test(behind);
  if (isInAll && (/^ (?:of|in|as) (?!total\b|all\b)/.test(behind) || hitsOf(sentence, 'person', 'demand').length > 0))
    return true;
  if (OF_FIELD.test(behind) && (isOpenEnded || (isShort(sentence, 9) && /^\W*$/.test(before)))) return true;
  if (isOpenEnded && IN_FIELD.test(behind)) return true;
  if (SPENT.test(lower.slice(end, end + REACH.spent)))
    return isShort(sentence, 10) || hitsOf(sentence, 'person', 'demand').length > 0;
  return isShort(sentence, 6) && LEVEL.test(lower);
}
