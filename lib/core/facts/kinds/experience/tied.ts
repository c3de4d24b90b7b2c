import type { Piece } from '../../clause';
import type { Sentence } from '../../sentence';

/** How far from its years a technology may stand, behind them and ahead, in characters. */
const REACH = { tied: 80, touching: 3 };
/** Between years and a technology: the years are those of a field, and the technology is what is used there. */
const FIELD =
  /\b(?:betrieb|berufserfahrung|software|engineering|development|industr\w+|entwicklung\w*|softwareentwicklung|developpement|desarrollo|desenvolvimento|sviluppo|ontwikkeling|vyvoj\w*|programowani\w*|it|operations|administration|consulting|role|position)\b/;
/** Fields of work: their years are years of work, and not those of a technology. */
const FIELDS =
  /^(?:ml|ai|machine[ -]learning(?: engineering)?|deep[ -]learning|artificial intelligence|data science|data engineering|data analytics|analytics|dev(?:sec)?ops|mlops|sre|site reliability(?: engineering)?|qa|quality assurance|software engineering|web development|full[ -]?stack|back-?end|front-?end|cyber ?-?security|information security|infosec|ux|ui|product management|project management|networking|embedded(?: systems)?|robotics|it support|technical support)$/;
/** Between years and a technology: another statement begins. */
const ANOTHER =
  /\b(?:and|und|et|y|e|en|i|a)\s(?:are|have|know|you|can|love|feel|understand|enjoy|bist|hast|kennst|connaissez|savez)\b/;
/** Between years and the name of a trade, and behind it. */
const AS_A = /\bas an? (?:\p{L}+ )?$/u;
/** Trades that are called by one short name. */
const TRADE_NAME = /^(?:dev(?:sec)?ops|mlops|sre|ml|ai|qa|bi|gis|erp|crm)$/;
const TRADE = /^ (?:engineer|scientist|researcher|architect|specialist|analyst)\b/;

/** True where a technology is what the years are of: "5 years of Java", "Java (5 years)", "3+ years with Go". */
export function isTied(sentence: Sentence, { start, end }: Piece, mentions: Piece[]): boolean {
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
