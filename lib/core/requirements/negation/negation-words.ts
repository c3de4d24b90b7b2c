import { LANGUAGES } from '../../cues';
import type { NegationWords } from '../../cues/cues';
import { phraseFinder } from '../../cues/phrases';
import type { NegationClass } from './reach';

/** Finds the words of negations of all languages in a text, also those inside longer ones. */
export const findWords = phraseFinder(() =>
  LANGUAGES.flatMap(({ negation }, language) =>
    negation
      ? classesOf(negation).flatMap(([is, phrases]) => phrases.map((phrase) => [phrase, { language, is }] as const))
      : [],
  ),
);

function classesOf(words: NegationWords) {
  const {
    not,
    needed,
    need,
    asking,
    unknown,
    leaving,
    teaching,
    without,
    but,
    that = [],
    pronouns = [],
    comparing,
  } = words;
  return Object.entries({
    ...{
      not,
      needed,
      need,
      asking,
      unknown,
      without,
      but,
      that,
      pronoun: pronouns,
      more: comparing?.more ?? [],
      than: comparing?.than ?? [],
      verb: leaving.verbs,
      from: leaving.from,
      to: leaving.to ?? [],
    },
    ...{ left: leaving.direct, gone: leaving.behind ?? [], teach: teaching.before, taught: teaching.after },
  }) as [NegationClass, string[]][];
}
