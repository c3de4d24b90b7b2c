/** What the matcher asks of a language library, and only where nothing else tells. */
export interface Grammar {
  /** Takes one sentence of at most 300 characters, since the library is slower than its input grows. True where a sentence starts with its subject: a noun, and a verb behind it. "Rust is …", but not "Excel at …". */
  startsWithSubject: (sentence: string) => boolean;
}

/** Says no to everything, and remembers that it was asked. */
export interface UnreadGrammar extends Grammar {
  asked: boolean;
}

/** Stands in until it is known that the library is needed: most postings never ask. */
export function unreadGrammar(): UnreadGrammar {
  const grammar: UnreadGrammar = {
    asked: false,
    startsWithSubject: () => {
      grammar.asked = true;
      return false;
    },
  };
  return grammar;
}

let loaded: Promise<Grammar> | undefined;

/** The language library, loaded when it is first asked for: 300 KB, and 0.2 s. */
export function loadGrammar(): Promise<Grammar> {
  loaded ??= import('compromise/two').then(({ default: nlp }) => ({
    startsWithSubject: (sentence) => nlp(sentence).has('^#Noun #Verb'),
  }));
  return loaded;
}

/** The most words of one posting that are given to the library: some forty sentences, and 50 ms. */
const MOST_WORDS = 1_000;

/**
 * The grammar for one posting: what was asked once is not looked up again, and once its words are used up each answer is the one
 * that leaves a name doubtful. Counted in words and not in time, so that a posting reads the same on each machine.
 */
export function withinBudget(grammar: Grammar, mostWords = MOST_WORDS): Grammar {
  const answers = new Map<string, boolean>();
  let words = 0;
  return {
    startsWithSubject: (sentence) => {
      const known = answers.get(sentence);
      if (known !== undefined) return known;
      words += sentence.split(/[\s\p{P}]+/u).length;
      const answer = words > mostWords || grammar.startsWithSubject(sentence);
      if (words <= mostWords) answers.set(sentence, answer);
      return answer;
    },
  };
}
