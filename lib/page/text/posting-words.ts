/** What postings speak of, by what it is about; English, German, French, Dutch, Spanish, Portuguese, Italian, Czech and Polish. */
const SUBJECTS = [
  /\b(?:requirements|qualifications|you (?:have|bring|know)|what you need|bringst du mit|bringen sie mit|mitbringst|your profile|must[- ]haves?|nice to have|years? of experience|experience (?:with|in)|skills|anforderungen|qualifikation\w*|(?:ihr|dein) profil|\w*erfahrung(?:en)?|studium|degree in|years (?:as|in|with|writing)|\d\+ years|kenntnisse|compétences|expérience|profil recherché|vereisten|ervaring|jouw profiel|requisitos|experiencia|požadujeme|požadavky|wymagania|doświadczenie|requisiti|esperienza|experiência|conhecimentos?)\b/iu,
  /\b(?:responsibilities|you will|you['’]ll|the role|your (?:role|tasks)|aufgaben|missions?|tes missions|werkzaamheden|wat ga je doen|responsabilidades|funciones|náplň práce|obowiązki|mansioni|funções|atividades)\b/iu,
  /\b(?:benefits|perks|we offer|salary|compensation|equity|homeoffice|an hour|brut(?:to)?|before tax|vakantiedagen|days (?:off|of holiday)|full[- ]time|part[- ]time|remote|hybrid|permanent|wir bieten|vollzeit|teilzeit|festanstellung|gehalt|nous offrons|cdi|salaire|télétravail|wij bieden|ofrecemos|salario|nabízíme|oferujemy|offriamo|oferecemos|benefícios)\b|[€$£]\s?\d[\d.,]*k?\s?(?:–|-|to)\s?[€$£]?\s?\d/iu,
  /\b(?:apply|applicants?|candidates?|join us|we(?:['’]re| are) (?:hiring|looking for)|bewerb\w*|bewirb|wir suchen|interviews?|your (?:cv|résumé|resume)|postule[rz]|candidature|nous recherchons|sollicite\w*|wij zoeken|buscamos|hledáme|aplikuj|szukamy|cerchiamo|candidat[ei]|procuramos|candidatura)\b/iu,
];
/** How many of the subjects a posting speaks of. */
const ENOUGH = 3;

/** Of how many of the subjects a text speaks, 4 at most: what is asked for, what there is to do, what is offered, applying. */
export function subjectsOf(text: string): number {
  return SUBJECTS.filter((subject) => subject.test(text)).length;
}

/** Whether a text speaks of what is offered or of applying, as what only resembles a posting seldom does. */
export function offersOrAsks(text: string): boolean {
  return SUBJECTS.slice(2).some((subject) => subject.test(text));
}

/** Whether a text reads like a job posting: it speaks of most of what postings speak of. */
export function readsLikePosting(text: string): boolean {
  return subjectsOf(text) >= ENOUGH;
}
