/** What says nothing of which job it is: who may apply, how it is worked, what a board puts around a title. */
const ASIDE =
  /\((?:[mwfdxhgi]|all genders|div)(?:\s*[/|*,]\s*(?:[mwfdxhgi]|div))*\)|\b(?:m\/w\/d|w\/m\/d|f\/m\/d|h\/f)\b|\b(?:remote|hybrid|on-?site|full[- ]?time|part[- ]?time|vollzeit|teilzeit|contract|permanent|job|stelle|new|urgent)\b/giu;

/** Words that say how far up a job is; jobs of two levels are two jobs. */
const LEVELS: [level: string, words: RegExp][] = [
  [
    'intern',
    /\b(?:intern(?:ship)?|praktik\w*|stage|stagiaire|werkstudent\w*|working student|trainee|apprentice|azubi)\b/iu,
  ],
  ['junior', /\b(?:junior|jr|entry[- ]level|graduate|débutante?|berufseinsteiger\w*)\b/iu],
  ['senior', /\b(?:senior|sr|sénior|erfahrener?)\b/iu],
  ['lead', /\b(?:lead|leads|principal|staff|head|chief|director|leiter\w*|manager|responsable)\b/iu],
];

/** What a job is called in other languages, by its English word. */
const ROLES: [role: string, words: RegExp][] = [
  ['engineer', /^(?:ingenieur\w*|ingénieure?|ingeniør|ingenier[oa]|ingegnere|engenheir[oa]|inżynier|inženýr(?:ka)?)$/u],
  [
    'developer',
    /^(?:entwickler\w*|développeu(?:r|se)|desarrollador[a]?|sviluppat(?:ore|rice)|desenvolvedor[a]?|programist[ka]*|vývojář(?:ka)?|ontwikkelaar)$/u,
  ],
  [
    'administrator',
    /^(?:administratorin|administrat(?:eur|rice)|administrador[a]?|amministratore|beheerder|správce)$/u,
  ],
  ['architect', /^(?:architekt(?:in)?|architecte|arquitect[oa]|arquitet[oa]|architetto)$/u],
  ['consultant', /^(?:berater(?:in)?|consultante|consultor[a]?|consulente|konsultant(?:ka)?|konzultant(?:ka)?)$/u],
  ['analyst', /^(?:analyst[ie]n?|analistyk|analyste|analista|analityk|analytik|analytička)$/u],
  ['manager', /^(?:leiter(?:in)?|responsable|gerente|kierownik|vedoucí)$/u],
  ['data', /^(?:daten|données|datos|dados|dati|danych|dat)$/u],
  ['software', /^(?:logiciels?|oprogramowania)$/u],
  ['system', /^(?:systems|systeme|système|systèmes|sistemas|sistemi|systemów|systémů)$/u],
];

/** A title as it is compared: its words without what says nothing of the job, and its levels. */
export interface ComparedTitle {
  words: Set<string>;
  levels: string;
}

/** What two titles are compared by. */
export function comparedTitle(title: string): ComparedTitle {
  const plain = title.normalize('NFKC').toLowerCase().replace(ASIDE, ' ');
  const words = plain.match(/[\p{L}\p{N}+#]+/gu) ?? [];
  const levels = LEVELS.filter(([, pattern]) => pattern.test(plain)).map(([level]) => level);
  const telling = words.filter((word) => word.length > 1 || /[cr\d]/.test(word)).map(roleOf);
  return { words: new Set(telling), levels: levels.join(' ') };
}

function roleOf(word: string): string {
  return ROLES.find(([, words]) => words.test(word))?.[0] ?? word;
}

/** How far two titles agree, 0 to 1: the share of the words that both have in all they have; 1 where either says nothing. */
export function titleAgreement({ words: one }: ComparedTitle, { words: other }: ComparedTitle): number {
  if (one.size === 0 || other.size === 0) return 1;
  let both = 0;
  for (const word of one) both += Number(other.has(word));
  return both / (one.size + other.size - both);
}
