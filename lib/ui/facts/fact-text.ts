import type { Fact, Pay } from '../../core/posting/fact';
import type { LeastPay } from '../../core/profile/needs';
import { calendarDay } from '../text/day';
import { counted, language, looseText, numberText, t } from '../text/text';

/** The longest place that is shown whole, in characters. */
const LONGEST_PLACE = 56;

/** What a fact says, in few words of the reader's language; names of places stay as the posting has them. */
export function factText(fact: Fact): string {
  switch (fact.kind) {
    case 'closed':
      return fact.value.since ? t('fact.closedSince', { date: calendarDay(fact.value.since) }) : t('fact.closed');
    case 'citizenship':
      return t('fact.citizenship', { of: fact.value.of });
    case 'clearance':
      if (!fact.value.asked) return t('fact.noClearance');
      return fact.value.level ? t('fact.clearanceLevel', { level: fact.value.level }) : t('fact.clearance');
    case 'visa':
      return fact.value.sponsored ? t('fact.sponsored') : t('fact.notSponsored');
    case 'place':
      return t('fact.place', { place: shortPlace(fact.value.text) });
    case 'workMode': {
      const { mode, daysInOffice } = fact.value;
      const text = t(`found.${mode === 'on-site' ? 'onSite' : mode}`);
      return daysInOffice ? t('fact.both', { first: text, second: counted('fact.office', daysInOffice) }) : text;
    }
    case 'language': {
      const { name, level } = fact.value;
      return level ? t('fact.language', { language: languageName(name), level: levelText(level) }) : languageName(name);
    }
    case 'experience': {
      const { min, max } = fact.value;
      return max === undefined
        ? counted('fact.years', min)
        : t('fact.yearsRange', { min: numberText(min), max: numberText(max) });
    }
    case 'contract': {
      const { type, months } = fact.value;
      const text = t(`fact.${type === 'fixed-term' ? 'fixedTerm' : type}`);
      return months ? t('fact.both', { first: text, second: counted('fact.months', months) }) : text;
    }
    case 'hours': {
      const { share, perWeek } = fact.value;
      const text = t(share === 'full' ? 'fact.fullTime' : 'fact.partTime');
      return perWeek ? t('fact.both', { first: text, second: counted('fact.perWeek', perWeek) }) : text;
    }
    case 'pay':
      return payText(fact.value);
  }
}

/** As much of a list of places as has room; its sentence has them all. */
function shortPlace(place: string): string {
  if (place.length <= LONGEST_PLACE) return place;
  const cut = place.slice(0, LONGEST_PLACE);
  const comma = cut.lastIndexOf(', ');
  return comma > 0 ? `${cut.slice(0, comma + 1)} …` : `${cut.slice(0, cut.lastIndexOf(' ')) || cut} …`;
}

/** Pay with its time; the amounts short, since its sentence has them whole. */
export function payText({ min, max, currency, per }: Pay): string {
  const [low, high] = [min ?? max, max ?? min];
  if (low === undefined || high === undefined) return '';
  const format = new Intl.NumberFormat(language(), {
    notation: 'compact',
    ...(currency && { style: 'currency', currency }),
  });
  const amount = low === high ? format.format(low) : format.formatRange(low, high);
  const ends =
    min === undefined ? t('fact.upTo', { amount }) : max === undefined ? t('fact.atLeast', { amount }) : amount;
  return t(`fact.per.${per}`, { amount: ends });
}

/** The least pay that the reader wants. */
export function leastPayText({ amount, ...pay }: LeastPay): string {
  return payText({ ...pay, min: amount, max: amount });
}

/** The codes of the languages that postings ask for; by their English names they are found again. */
const CODES =
  'ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv th tl tr uk ur vi zh';

function languageName(english: string): string {
  const known = new Intl.DisplayNames('en', { type: 'language' });
  const code = CODES.split(' ').find((one) => known.of(one) === english);
  return (code && new Intl.DisplayNames(language(), { type: 'language' }).of(code)) || english;
}

/** Levels of the European framework are the same everywhere. */
function levelText(level: string): string {
  if (/^[A-C][12]/.test(level)) return level;
  return looseText(`fact.level.${level.replace(' ', '_')}`) || level;
}
