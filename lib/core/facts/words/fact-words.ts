/**
 * What the words of facts say. A cue with `no` before the name of another lists longer phrases that only look like it: what they
 * cover does not count for the other.
 */
export const FACT_CUES = [
  'not', // says that it is not so
  'noNot', // looks like it: "not only"
  'noWish',
  'wish', // makes a wish of what stands near
  'demand', // makes a demand of it
  'pay', // pay is spoken of
  'notPayBehind', // right behind an amount: not pay
  'notPayAhead', // ahead of an amount: not pay
  'least', // the amount behind is the least
  'most', // the amount behind is the most
  'per', // between an amount and its time
  'hour', // nouns of time
  'day',
  'week',
  'month',
  'year',
  'decade',
  'hourly', // pay or work by this time
  'daily',
  'weekly',
  'monthly',
  'yearly',
  'experience', // of working
  'noExperience',
  'firm', // the years are the employer's or something else's
  'person', // the reader is spoken of
  'noPerson',
  'remote',
  'noRemote',
  'home', // remote where days are counted
  'times', // how often in a week
  'hybrid',
  'noHybrid',
  'onSite',
  'noOnSite',
  'office',
  'noOffice',
  'maybe', // only what may be
  'fully',
  'workplace', // a label: what follows is where the work is done
  'ourSite', // a site of the firm is spoken of, whose place may stand beside it
  'town', // a well-known town
  'placed', // where the reader or the team is may be told
  'location', // a label: a place of work where one must come
  'live', // what follows is where one must live or be
  'liveOpen', // the same, where "must", "only" or "remote" stands beside it
  'only',
  'zone', // time zones
  'noZone',
  'visa',
  'visaHelp', // help with a visa, said in one
  'sponsor',
  'noSponsor',
  'unsponsored', // no sponsorship, said in one
  'offer',
  'clearance',
  'clearanceWord', // a clearance where its level or its holder is named, too
  'noClearance',
  'citizen',
  'noCitizen',
  'permanent',
  'employed', // an employee's contract, permanent unless a term is said
  'permanentWord', // permanent where full or part time is said beside it
  'fixedTerm',
  'contractWord', // fixed-term where months stand beside it
  'freelance',
  'internship',
  'noContract',
  'full',
  'part',
  'degree', // of employment, in percent
  'percent', // beside a number
  'noHours',
  'fluent', // levels of a language
  'native',
  'business',
  'veryGood',
  'good',
  'basic',
  'conversational',
  'speaking', // a language is asked for, without a level
  'noSpeaking',
  'noLanguage', // behind the name of a language: something else is meant
  'noLanguageAhead',
  'closed',
  'closedWord', // closed, where the job is named in the same sentence
  'job',
  'noClosed',
] as const;
/** One of `FACT_CUES`. */
export type FactCue = (typeof FACT_CUES)[number];

/** The phrases of one language by cue, as `list` makes them: whole words, a star for the rest of a word or for its beginning. */
export type FactWords = Partial<Record<FactCue, string[]>>;

/** The cues without one of which no fact is said, but for amounts with a sign and for numbers with a unit. */
export const TELLING_CUES: readonly FactCue[] = [
  'year',
  'decade',
  'remote',
  'hybrid',
  'onSite',
  'workplace',
  'placed',
  'live',
  'zone',
  'visa',
  'sponsor',
  'clearance',
  'clearanceWord',
  'citizen',
  'permanent',
  'employed',
  'fixedTerm',
  'freelance',
  'internship',
  'full',
  'part',
  'closed',
  'closedWord',
  'times',
];
/** The cues that tell where a number stands beside them. */
export const NUMBERED_CUES: readonly FactCue[] = [
  'pay',
  'hour',
  'hourly',
  'day',
  'daily',
  'week',
  'weekly',
  'month',
  'monthly',
  'yearly',
  'degree',
  'percent',
  'contractWord',
];
/** The cues by which a heading tells something of what stands under it. */
export const HEADED_CUES: readonly FactCue[] = [
  'experience',
  'pay',
  'location',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'yearly',
  'remote',
  'hybrid',
  'onSite',
  'office',
  'home',
];
