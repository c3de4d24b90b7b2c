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
