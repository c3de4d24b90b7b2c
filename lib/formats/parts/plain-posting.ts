import type { Match } from '../../core/match/match';
import { statedFields } from '../../core/posting/fields/stated';
import type { ExportedPosting } from '../format';
import { nameOf } from './rows';

/** A posting as data for other programs: the object that `scan` prints for each file. */
export function plainPosting(one: ExportedPosting) {
  const { posting, reading } = one;
  return {
    file: one.file,
    posting: one.found,
    title: posting.title,
    company: posting.company,
    ...statedFields(posting),
    ...(one.withText && { text: posting.text }),
    skills: Object.fromEntries(
      Object.entries(reading.skills).map(([id, { name, category, aliases }]) => [
        id.toWellFormed(),
        { name, category, aliases },
      ]),
    ),
    mentions: reading.mentions.map(({ start, end, skill, strength, doubtful }) => {
      return { start, end, text: posting.text.slice(start, end), skill, name: nameOf(one, skill), strength, doubtful };
    }),
    unknown: reading.unknown.map(({ start, end, text, sure }) => ({ start, end, text, sure })),
    requirements: reading.requirements.map(({ anyOf, strength, years, evidence }) => {
      return { anyOf, strength, years, evidence };
    }),
    facts: reading.facts.map(({ kind, value, evidence, from }) => ({ kind, value, evidence, from })),
    bar: reading.bar,
    match: one.match && plainMatch(one.match),
  };
}

function plainMatch({ score, met, of, points, weight, lines }: Match) {
  const plainLines = lines.map(({ requirement: { anyOf, strength }, ...line }) => ({ anyOf, strength, ...line }));
  return { score, met, of, points, weight, lines: plainLines };
}
