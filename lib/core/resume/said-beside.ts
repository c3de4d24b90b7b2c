import type { Level } from '../profile/profile';
import { sinceIn, yearsOf } from './periods';

const YEARS =
  /(?<![\d.,])(\d{1,2}(?:[.,]\d)?)\s?\+?\s?(?:years?|yrs?|y|jahren?|ans?|années?|años?|anos?|anni|anno|jaar|lat|lata|let|roky|年|роки|років|рік)(?!\p{L})\.?/iu;
const MONTHS =
  /(?<![\d.,])(\d{1,3})\s?(?:months?|monaten?|mois|meses|mesi|maanden|miesięcy|měsíců|か月|ヶ月|місяців)(?!\p{L})/iu;
const LEARNING =
  /(?<!\p{L})(?:basics?|basic knowledge|beginner|learning|novice|elementary|fundamentals|grundlagen|grundkenntnisse|basiskenntnisse|anfänger|notions|débutant|bases|básico|principiante|初級|початковий|базовий|basis|di base|podstawy|podstawowy|základy)(?!\p{L})/iu;
const EXPERT =
  /(?<!\p{L})(?:expert|expert level|master|advanced|experte|expertin|expertenkenntnisse|sehr gute kenntnisse|avancé|experto|avanzado|上級|експерт|avançado|esperto|avanzato|zaawansowany|pokročilý)(?!\p{L})/iu;
const OPENS_BESIDE = /[(–—:-]$/u;

/** What somebody wrote beside a name in a list. */
export interface SaidBeside {
  /** The name without it. */
  bare: string;
  level?: Level;
  years?: number;
}

/** Years, a start ("since 2019") and a level beside a name: "Python (5 years)", "Go – basics". `today` in months since the year 0. */
export function saidBeside(text: string, today: number): SaidBeside {
  const open = text.search(/\s[(–—-]|[(:]/u);
  const at = open > 0 ? open : firstOf(text);
  if (at <= 0) return { bare: text.trim() };
  const beside = text.slice(at);
  const since = sinceIn(beside);
  const stated = Number(YEARS.exec(beside)?.[1]?.replace(',', '.') ?? Number.NaN);
  const months = Number(MONTHS.exec(beside)?.[1] ?? Number.NaN);
  const counted = Number.isNaN(months) ? undefined : yearsOf(months);
  const years = Number.isNaN(stated)
    ? since === undefined
      ? counted
      : yearsOf(today + 1 - since)
    : Math.min(60, stated);
  const level = LEARNING.test(beside) ? 'learning' : EXPERT.test(beside) ? 'expert' : undefined;
  if (years === undefined && level === undefined) return { bare: text.trim() };
  const bare = text.slice(0, at).trimEnd().replace(OPENS_BESIDE, '').trim();
  return { bare, ...(years !== undefined && { years }), ...(level && { level }) };
}

function firstOf(text: string): number {
  const places = [YEARS, MONTHS, LEARNING, EXPERT].map((pattern) => text.search(pattern)).filter((place) => place > 0);
  const since = text.search(/\s(?:since|seit|depuis|desde|sinds|od|dal|від|з)\s+\S*\s?\d{4}/iu);
  return Math.min(...places, since > 0 ? since : Number.POSITIVE_INFINITY, text.length);
}
