import type { FoundMention } from '../mentions/find-mentions';
import { FACT_KINDS, type Fact, type FactKind } from '../posting/fact';
import type { Posting } from '../posting/posting';
import type { Span } from '../text/sentences';
import { atOnce, type Steps } from '../text/steps';
import type { Piece } from './clause';
import { completed, type Said, withoutParts } from './completed';
import { distinctSteps } from './distinct';
import { givenFacts } from './given';
import { READERS } from './kinds';
import type { FactReader } from './kinds/found';
import { isLandField } from './place/lands';
import { isPlaceField } from './place/place-field';
import { titlePlaceIn } from './place/title-place';
import { type PostingSentence, postingSentences } from './posting-sentences';
import type { Sentence } from './sentence';

/** The longest evidence, in characters: of a longer sentence only the part around what is said is shown. */
const LONGEST = 320;

/** What a posting says beside its skills, in its text and in what its page says of it. `mentions`: its technologies, in text order. */
export function factsOf(posting: Posting, mentions: FoundMention[]): Fact[] {
  return atOnce(factSteps(posting, mentions));
}

/** The same, sentence by sentence and kind by kind. */
export function* factSteps(posting: Posting, mentions: FoundMention[]): Steps<Fact[]> {
  const said: Said[] = titlePlaces(posting);
  for (const one of postingSentences(posting)) {
    yield;
    if (!one) continue;
    const inside = () => partsOf(mentions, one.sentence);
    for (const kind of FACT_KINDS) {
      said.push(...read(kind, one, inside, posting.text));
      yield;
    }
  }
  const given = givenFacts(posting);
  yield;
  const whole = withoutParts(completed(said, given));
  yield;
  return yield* distinctSteps([...whole, ...given]);
}

/** The places that the title, or the first line of the text, names beside the job; a page that tells its place needs none. */
function titlePlaces(posting: Posting): Said[] {
  const { title, text, blocks, location, said } = posting;
  if (location || said?.page?.location || said?.data?.location) return [];
  const { start = 0, end = 0 } = blocks[0] ?? {};
  const line = text.slice(start, end).split('\n', 1)[0] ?? '';
  const where = { start, end: start + line.length };
  const second = secondLine(posting);
  return [
    { named: titlePlaceIn(title), evidence: title, from: 'page' as const },
    { named: titlePlaceIn(line), evidence: line.trim(), from: 'text' as const, ...where },
    ...(second ? [second] : []),
  ].flatMap(({ named, ...rest }): Said[] =>
    named
      ? [
          {
            fact: { kind: 'place', value: { text: named }, ...rest },
            isAside: true,
            isFaint: true,
            ...(isLandField(named) && { isLimit: true }),
          },
        ]
      : [],
  );
}

/** The line below the first, where it is a place and nothing else: "Denver, Colorado". */
function secondLine({ text, blocks }: Posting) {
  const { start = 0 } = blocks[0] ?? {};
  const [first = '', gap = '', line = ''] =
    /^([^\n]*)(\n+)([^\n]{2,60})(?:\n|$)/.exec(text.slice(start, start + LONGEST))?.slice(1) ?? [];
  const named = line.trim();
  if (!isPlaceField(named) || isPlaceField(first)) return undefined;
  const at = start + first.length + gap.length;
  return { named, evidence: named, from: 'text' as const, start: at, end: at + line.length };
}

function read<K extends FactKind>(
  kind: K,
  { sentence, whole }: PostingSentence,
  mentions: () => Piece[],
  text: string,
): Said[] {
  const reader = READERS[kind] as unknown as FactReader<K>;
  return reader(sentence, mentions).map(({ value, start, end, ...weight }) => {
    const place = whole.end - whole.start <= LONGEST ? whole : around(sentence, { start, end }, text);
    const evidence = text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
    const fact = { kind, value, evidence, from: 'text', start: place.start, end: place.end } as Fact;
    return { fact, ...weight };
  });
}

/** The technologies of a sentence as parts of it. */
function partsOf(mentions: FoundMention[], { start, end, offsets }: Sentence): Piece[] {
  const inside: Piece[] = [];
  for (let i = firstFrom(mentions.length, (at) => (mentions[at]?.start ?? 0) >= start); i < mentions.length; i++) {
    const mention = mentions[i] as FoundMention;
    if (mention.end > end) break;
    const at = (offset: number) => firstFrom(offsets.length - 1, (one) => (offsets[one] ?? 0) >= offset - start);
    inside.push({ start: at(mention.start), end: at(mention.end) });
  }
  return inside;
}

/** The first of so many places in order that is far enough; their number where none is. */
function firstFrom(length: number, isFar: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFar(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What of a long sentence stands around a piece of it, whole words. */
function around({ start, end, offsets }: Sentence, piece: Piece, text: string): Span {
  if (end - start <= LONGEST) return { start, end };
  const middle = start + (offsets[piece.start] ?? 0);
  const from = Math.max(start, middle - LONGEST / 2);
  const to = Math.min(end, from + LONGEST);
  const first = from === start ? start : text.indexOf(' ', from) + 1;
  const last = to === end ? end : text.lastIndexOf(' ', to);
  return last > first ? { start: first, end: last } : { start: from, end: to };
}
