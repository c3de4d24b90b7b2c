import type { Dictionary } from '../../dictionary/dictionary';
import type { Folded } from '../../text/fold';
import { skillNamed } from '../look-up';
import type { Judged } from './lowered';

const CATEGORY = 'certifications';
const ANY = 'certified';
/** Behind the name of who gives it. */
const CERTIFIED = / certified\b/iy;
/** One more word of a certificate's title, with what stands before it. */
const WORD =
  /(?: ?[–—:-] | ?: ?| ?\(| )(?:\p{Lu}(?:[\p{L}\p{N}+#/&-]|\.(?=[\p{L}\p{N}]))*|\d{1,4}|of|for|on|in|and|the|&)/uy;
const MOST_WORDS = 8;
/** What parts the words of a title: a dash, a colon, brackets. */
const PARTS = /\s*[–—:()-]\s+|\s*[:()]\s*/g;
const LONGEST_SHORT_FORM = 12;

/**
 * Certificates as one name each: "AWS Certified Solutions Architect – Associate" is one mention, not AWS and a rest, and
 * "Certified Kubernetes Administrator (CKA)" is not two. The title that follows is taken as far as the dictionary knows the
 * certificate; of one it does not know, as far as its own words go, unless a technology is among them. `judged` are the mentions of
 * the block in text order; a firm's certificates are those of the entry with its id and `-certification`. Linear.
 */
export function wholeCertificates(folded: Folded, judged: Judged[], dictionary: Dictionary): Judged[] {
  // Nearly every block is done with here.
  if (!folded.lower.includes(ANY)) return judged;
  const whole: Judged[] = [];
  let end = 0;
  for (const [i, one] of judged.entries()) {
    if (one.one.start < end) continue;
    const named = certificateAt(folded, judged, i, dictionary) ?? one;
    const closed = isCertificate(named.verdict.skill, dictionary) ? withShortForm(folded, named, judged, i) : named;
    whole.push(closed);
    end = closed.one.end;
  }
  return whole;
}

function certificateAt(folded: Folded, judged: Judged[], i: number, dictionary: Dictionary): Judged | undefined {
  const { one, verdict } = judged[i] as Judged;
  const firm = `${verdict.skill}-certification`;
  const isOwn = isCertificate(verdict.skill, dictionary);
  CERTIFIED.lastIndex = one.end;
  const certified = isOwn
    ? one.end
    : dictionary.skills.has(firm) && CERTIFIED.test(folded.cased)
      ? CERTIFIED.lastIndex
      : 0;
  if (certified === 0) return undefined;
  const ends = [certified, ...titleEnds(folded, certified)];
  for (const end of ends.toReversed()) {
    if (end <= one.end) break;
    const skill = skillNamed(dictionary, folded.cased.slice(one.start, end).replace(PARTS, ' ').trim())?.id;
    if (skill !== undefined && isCertificate(skill, dictionary)) return certificate(one.start, end, skill);
  }
  if (isOwn) return undefined;
  const next = judged[i + 1]?.one.start ?? Number.POSITIVE_INFINITY;
  return certificate(
    one.start,
    ends.findLast((end) => end <= next && !/\s(?:of|for|on|in|and|the|&)$/.test(folded.cased.slice(one.start, end))) ??
      certified,
    firm,
  );
}

/** Where the title of a certificate may end that goes on from here. */
function titleEnds(folded: Folded, from: number): number[] {
  const ends: number[] = [];
  WORD.lastIndex = from;
  while (ends.length < MOST_WORDS && WORD.test(folded.cased)) {
    const end = WORD.lastIndex;
    const closes = folded.cased.charAt(end) === ')';
    ends.push(closes ? end + 1 : end);
    WORD.lastIndex = closes ? end + 1 : end;
  }
  return ends;
}

/** With its short form in brackets: "(CKA)". */
function withShortForm(folded: Folded, named: Judged, judged: Judged[], i: number): Judged {
  const { start, end } = named.one;
  const inside = judged.slice(i + 1, i + 4).find(({ one }) => one.start >= end)?.one;
  if (!inside || inside.end - inside.start > LONGEST_SHORT_FORM) return named;
  const isBracketed = /^ ?\($/.test(folded.cased.slice(end, inside.start)) && folded.cased.charAt(inside.end) === ')';
  const isSame = inside.options.some(({ skill }) => skill === named.verdict.skill);
  return isBracketed && isSame ? certificate(start, inside.end + 1, named.verdict.skill) : named;
}

function certificate(start: number, end: number, skill: string): Judged {
  return { one: { start, end, options: [{ skill, proof: 'sure' }] }, verdict: { skill, doubtful: false } };
}

function isCertificate(skill: string, dictionary: Dictionary): boolean {
  return dictionary.skills.get(skill)?.category === CATEGORY;
}
