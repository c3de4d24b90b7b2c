import type { Posting } from '../posting/posting';
import { outline } from '../requirements/outline';
import { type Span, sentences } from '../text/sentences';
import { AT_A_TIME } from '../text/steps';
import { isLandField } from './place/lands';
import { isPlaceField } from './place/place-field';
import { placeLabel } from './place/place-label';
import { isTownList, isTownWithTerm } from './place/town-list';
import { type Sentence, sentenceOf } from './sentence';
import { hasBar, mayTell } from './triggers';
import type { Cue } from './words';
import { HEADED_CUES } from './words/fact-words';

/** A sentence, or a part of a line that bars divide, with the whole it stands in, as offsets into the posting's text. */
export interface PostingSentence {
  sentence: Sentence;
  whole: Span;
}

/** Bars and dots with space around them divide a line into fields; so do line breaks between short lines. */
const BARS = /\s[|·•‖¦]+\s|\t|\s{3,}|\s-{3,}\s/g;
/** Dashes do, where there are several in one line: "Ghent (hybrid) - Acme - Engineer - Full time"; not the ends of a range. */
const DASHES = /(?<!\d[k%€$£]?\s?)\s[-–—]\s|\s[-–—]\s(?!\s?(?:[A-Z]{2,3}\s?)?[$€£]?\d)/g;
const MANY_DASHES = 3;
/** A line of so many fields may name a place in one of them. */
const FIELDS = 3;
/** The first cell of a row: few words, no figures. */
const ROW_LABEL = /^[^\p{L}\p{N}_]*\p{L}+(?:[ /-]\p{L}+){0,3}[^\p{L}\p{N}_]*$/u;
const LINES = /\n(?=\s*(?:[\p{Lu}\d•*-]|https?:|www\.))/gu;
/** A label right behind the line that lost its break, or in the middle of one: "10 monthsLocation: Oslo", "Travel: No City: Oslo". */
const LABELS =
  /(?<=\p{Ll}{2}|[\d)])(?=\p{Lu}\p{Ll}{2,20}(?: \p{Ll}{1,20})?:\s?\p{Lu})| (?=(?:(?:Job |Work |Primary )?(?:Location|City)|Standort|Arbeitsort|Einsatzort|Dienstort|Lieu|Localisation|Ubicación|Localidade|Sede|Locatie|Standplaats|Lokalizacja|Lokalita)\s?:\s?\p{Lu})/gu;
const SHORT_LINE = 90;
const LONGEST_LINE = 300;
const NOTHING: ReadonlySet<Cue> = new Set();

/** The sentences of a posting that may say a fact, each with what the heading above it says; nothing after each so many blocks. */
export function* postingSentences({ text, blocks }: Posting): Generator<PostingSentence | undefined> {
  let places: ReturnType<typeof outline> | undefined;
  let under = NOTHING;
  for (const [i, block] of blocks.entries()) {
    if (i % AT_A_TIME === AT_A_TIME - 1) yield;
    const isHeading = block.kind === 'heading';
    if (under.size === 0 && !mayHoldFacts(text, block, isHeading)) continue;
    const isWished = () => {
      places ??= outline(text, blocks, () => false);
      return places[i]?.section === 'preferred' && !isHeading;
    };
    let next = new Set<Cue>();
    for (const whole of wholesIn(text, block)) {
      const parts = partsOf(text, whole);
      for (const part of parts) {
        const own = text.slice(part.start, part.end);
        const label = placeLabel(text, part.start, part.end);
        const isPlace =
          parts.length >= FIELDS &&
          (isPlaceField(own) || isTownList(own) || isTownWithTerm(own) || isLandField(own.trim()));
        if (under.size === 0 && label === 0 && !isPlace && !mayTell(text, part.start, part.end, isHeading)) continue;
        const above = isPlace ? new Set<Cue>([...under, 'location']) : under;
        const sentence = sentenceOf(own.replace(/[|\t]/g, ':'), part.start, { under: above, isWished });
        if (isHeading) next = new Set(HEADED_CUES.filter((cue) => sentence.hits.has(cue)));
        if (isHeading && !(label > 0 && label >= sentence.lower.trimEnd().length)) next.delete('location');
        yield { sentence, whole };
      }
    }
    under = next;
  }
}

/** True where a sentence of a block may say a fact, or a field of it a place. */
function mayHoldFacts(text: string, { start, end }: Span, isHeading: boolean): boolean {
  return mayTell(text, start, end, isHeading) || placeLabel(text, start, end) > 0 || hasBar(text, start, end);
}

function wholesIn(text: string, block: Span): Span[] {
  const own = text.slice(block.start, block.end);
  return sentences(own).flatMap(({ start, end }) =>
    divided(own.slice(start, end), LINES, SHORT_LINE).flatMap((line) =>
      unlabelled(own.slice(start + line.start, start + line.end)).map((part) => ({
        start: block.start + start + line.start + part.start,
        end: block.start + start + line.start + part.end,
      })),
    ),
  );
}

/** A line that lost its breaks, label by label; most have no colon, and stay whole. */
function unlabelled(line: string): Span[] {
  return line.includes(':') ? divided(line, LABELS) : [{ start: 0, end: line.length }];
}

function partsOf(text: string, { start, end }: Span): Span[] {
  const line = text.slice(start, end);
  const all = divided(line, BARS);
  const parts = isRow(line, all) ? [{ start: 0, end: line.length }] : all;
  const isDashed =
    parts.length === 1 && line.length <= LONGEST_LINE && (line.match(DASHES)?.length ?? 0) >= MANY_DASHES;
  return (isDashed ? divided(line, DASHES) : parts).map((part) => ({
    start: start + part.start,
    end: start + part.end,
  }));
}

/** True for a row of a table, a label and what it is answered with: "Home office | two days a week". */
function isRow(line: string, [label, value, ...more]: Span[]): boolean {
  return (
    label !== undefined &&
    value !== undefined &&
    more.length === 0 &&
    ROW_LABEL.test(line.slice(label.start, label.end)) &&
    isCellEnd(line.slice(label.end, value.start))
  );
}

function isCellEnd(gap: string): boolean {
  const sign = gap.trim();
  return sign === '|' || (sign === '' && gap.includes('\t'));
}

/** The pieces between what divides a text; a piece longer than `longest` goes on. */
function divided(text: string, by: RegExp, longest = Number.POSITIVE_INFINITY): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(by)) {
    if (index - start > longest) continue;
    if (index > start) pieces.push({ start, end: index });
    start = index + sign.length;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}
