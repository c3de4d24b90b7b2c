import type { Steps } from '../text/steps';

/** What the matcher asks of a language library, and only where nothing else tells. */
export interface Grammar {
  /** Takes one sentence of at most 300 characters, since the library is slower than its input grows. True where a sentence starts with its subject: a noun, and a verb behind it. "Rust is …", but not "Excel at …". */
  startsWithSubject: (sentence: string) => boolean;
}

/** Says no to everything, and remembers what it was asked. */
export interface UnreadGrammar extends Grammar {
  /** What the library is to answer, each once, in the order of asking. */
  asked: ReadonlySet<string>;
}

/** The most words of one posting that are given to the library: some forty sentences, and 50 ms. */
const MOST_WORDS = 1_000;

/** Stands in until it is known that the library is needed, most postings never ask, and for what. Counted in words and not in time, so that a posting reads the same on each machine. */
export function unreadGrammar(): UnreadGrammar {
  const asked = new Set<string>();
  let words = 0;
  return {
    asked,
    startsWithSubject: (sentence) => {
      if (words > MOST_WORDS || asked.has(sentence)) return false;
      words += sentence.split(/[\s\p{P}]+/u).length;
      if (words <= MOST_WORDS) asked.add(sentence);
      return false;
    },
  };
}

let loaded: Promise<Grammar> | undefined;

/** The language library, loaded when it is first asked for: 300 KB, and 0.2 s. */
export function loadGrammar(): Promise<Grammar> {
  loaded ??= import('compromise/two').then(({ default: nlp }) => ({
    startsWithSubject: (sentence) => nlp(sentence).has('^#Noun #Verb'),
  }));
  return loaded;
}

/** The grammar for one posting, a sentence in a step: what was not looked up keeps the answer that leaves a name doubtful. */
export function* answerSteps(asked: Iterable<string>, grammar: Grammar): Steps<Grammar> {
  const answers = new Map<string, boolean>();
  for (const sentence of asked) {
    answers.set(sentence, grammar.startsWithSubject(sentence));
    yield;
  }
  return { startsWithSubject: (sentence) => answers.get(sentence) ?? true };
}
