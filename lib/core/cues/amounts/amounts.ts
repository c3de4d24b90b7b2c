/** How one language tells amounts of time, and of whom. Phrases as in `Cues`. */
export interface AmountCues {
  /** Units of months. */
  months: string[];
  /** Units of ten years. */
  decades?: string[];
  /** Says between a number and its unit that they are whole: "three full years". */
  whole?: string[];
  /** Half of a unit more, behind the number or its unit: "two and a half years", "a year and a half". */
  halfMore?: string[];
  /** Half of the unit that follows: "half a". */
  halfOf?: string[];
  /** One and a half as one word, or ahead of its unit. */
  oneAndHalf?: string[];
  /** Words that hold number and unit, with the years they say: "año y medio=1.5", "triennale=3". */
  fixed?: string[];
  /** No less than that: ahead of a number, or behind its unit ("3 years minimum"). */
  atLeast: string[];
  /** No more than that, which is no minimum. */
  atMost: { before: string[]; after: string[] };
  /** "Or more", right behind a number or its unit. */
  orMore: string[];
  /** Opens a range whose ends an "and" joins: "between 3 and 5". */
  between: string[];
  /** Joins both ends of a range: "3 to 5". */
  to: string[];
  /** A date or an age and no practice: "in the last 5 years", "5 years ago", "18 years old". Touches the number or the unit. */
  time: { before: string[]; after: string[] };
  /** What lasts that long, behind the unit: a training, a contract. */
  terms: string[];
  /** Opens a sentence that tells how long something has been: "for 20 years", "since". */
  lasting: string[];
  /** The firm, speaking of itself or spoken of. */
  firm: string[];
  /** Whoever is asked for, and the asking: "you", "we expect". */
  person: string[];
  /** Verbs with which a clause tells of somebody: "For 20 years of Java, Acme has led its market". */
  tells?: string[];
  /** Makes years the firm's own, in their clause: "20 years of Java behind us". */
  behind: string[];
  /** Opens a part of the years told before, whose unit may be left out: "of which 2 with Kafka". */
  ofWhich: string[];
  /** Says that half of the years told before are of what follows: "half of them with Kafka". */
  halfOfWhich?: string[];
  /** Opens a statement of its own behind years that are of something else: "with expertise in", "and familiarity with". */
  apart: string[];
}
