import type { Reading, Requirement } from '../../reading';
import { type Legible, legibleSteps } from '../../text/legible';
import { atOnce, type Steps } from '../../text/steps';
import type { Posting } from '../posting';

/** A posting as a person reads it, with what leads back to its own text where that differs. */
export interface LegiblePosting {
  posting: Posting;
  way?: Legible;
}

/** A posting without what only hides words: cues are looked for in it as they are written, and stand in bold letters or around a soft hyphen as well. */
export function legiblePosting(posting: Posting): LegiblePosting {
  return atOnce(legiblePostingSteps(posting));
}

/** The same, in steps. */
export function* legiblePostingSteps(posting: Posting): Steps<LegiblePosting> {
  const way = yield* legibleSteps(posting.text);
  if (!way) return { posting };
  const blocks = posting.blocks.map((block) => ({ ...block, start: way.at(block.start), end: way.at(block.end) }));
  return { posting: { ...posting, text: way.text, blocks }, way };
}

/** The reading of such a posting with its offsets into the posting's own text. */
export function asWritten(reading: Reading, { way }: LegiblePosting): Reading {
  if (!way) return reading;
  const place = <T extends { start: number; end: number }>(one: T): T => ({ ...one, ...way.from(one.start, one.end) });
  const beginning = (one: Requirement) => ({ ...one, start: way.from(one.start, one.start).start });
  const { mentions, requirements, unknown, facts, fields } = reading;
  return {
    ...reading,
    mentions: mentions.map(place),
    requirements: requirements.map(beginning),
    unknown: unknown.map(place),
    facts: facts.map((fact) =>
      fact.start === undefined || fact.end === undefined ? fact : { ...fact, ...way.from(fact.start, fact.end) },
    ),
    ...(fields && {
      fields: { mentions: fields.mentions.map(place), requirements: fields.requirements.map(beginning) },
    }),
  };
}
