/** What jobs are called, by the words their titles are made of, in the languages that postings are read in; and the marks of gender that are set beside them. */
const ROLES =
  /\b(?:engineer(?:ing)?|developer|programmer|manager|architect|analyst|designer|administrator|admin|consultant|specialist|scientist|technician|lead|director|head of|intern(?:ship)?|trainee|officer|coordinator|assistant|associate|accountant|advisor|owner|operator|support|expert|researcher|writer|journalist|tester|planner|controller|recruiter|executive|representative|phd|postdoc|doktorand\w*|doctorant\w*|sre|devops|praktik\w+|werkstudent\w*|ausbildung|azubi\w*|leitung|développeu\w+|ingénieure?|responsable|chef de|chargée? d\w+|technicien\w*|consultante?|programista|inżynier|specjalista|kierownik|vývojář\w*|inženýr\w*|správce|specialista|desarrollador\w*|ingenier[oa]|t[ée]cnic[oa]|sviluppat\w+|ingegnere|desenvolvedor\w*|engenheir[oa]|analista|ontwikkelaar|beheerder|medewerker|stage)\b|(?:entwickl|ingenieur|technik|berat|leit|mitarbeit|informatik|administrator|kaufm|kauffrau|referent|elektronik|mechanik|laborant)\w*|\(?\b[mwfdhx](?:\s*[/|]\s*[mwfdhx]){1,3}\b\)?/iu;

/** An ending for another gender: “Chargé(e)”, “Ingenieur:in”. */
const ENDING = /[(:*·_](?:e|n?e|in|r|euse|trice)\b\)?/giu;

/** Whether a line has a word that titles of jobs are made of. */
export function namesRole(line: string): boolean {
  return ROLES.test(line) || ROLES.test(line.replace(ENDING, ''));
}

const OF_JOBS =
  "(?:our |current |all |open |available |offene |aktuelle |unsere |nos |toutes les )*(?:careers?|jobs?|job search|search (?:results|jobs)|vacanc(?:y|ies)|job (?:details?|offers?|openings?|ads?|board|description)|openings?|(?:open )?positions?|opportunities|roles|join (?:us|our team)|work (?:with|for) us|apply(?: now)?|recruit(?:ment|ing)|hiring|karriere(?:portal|seite)?|stellen(?:angebote?|anzeigen?|ausschreibung(?:en)?|markt|suche|börse)?|jobangebote?|jobbörse|mitmachen|carrières?|recrutement|emplois?|offres?(?: d[’']emploi)?|nous rejoindre|vacatures?|werken bij|empleos?|ofertas?(?: de empleo)?|trabaja con nosotros|carreiras?|vagas?|lavora con noi|carriere|posizioni aperte|praca|kariera|kariéra|oferty pracy|volná místa|nabídka práce)";
const HEADING_OF_JOBS = new RegExp(`^${OF_JOBS}(?:\\s*\\(?[\\d/.-]+\\)?)?$`, 'iu');
const ELSEWHERE = /^(?:home(?:page)?|start(?:seite)?|accueil|welcome|overview|menu|blog|news|english|deutsch)$/iu;

/** Whether a line is what a careers page is headed, and no job's or company's name. */
export function isGeneric(line: string): boolean {
  return HEADING_OF_JOBS.test(line) || ELSEWHERE.test(line);
}

const BEFORE = new RegExp(
  `^${OF_JOBS}\\s*(?:@|[|:·–—-]|(?:at|with|bei|beim?|chez|en|bij|w|v|u|na|em|presso|in)\\s+(?=\\p{Lu}|der|dem|the|die|la|le))\\s*(?:(?:der|dem|the|die|la|le)\\s+(?=\\p{Lu}))?`,
  'iu',
);
const BEHIND = new RegExp(
  `\\s+(?:(?:[|:·–—-]\\s+)?${OF_JOBS}|(?:is )?hiring|recrute|recruits?|sucht|zoekt|busca|assume)$`,
  'iu',
);

/** A name without what says that it is about jobs: “Careers at Acme” is Acme, and so is “Acme Careers”. */
export function withoutJobWords(name: string): string {
  return name.replace(BEFORE, '').replace(BEHIND, '').trim();
}

const ADDRESS =
  /(?:^|[/?&._=-])(?:jobs?|jobid|gh_jid|positions?|careers?|karriere|stellen?\w*|vacanc\w+|vacatures?|openings?|opportunit\w+|roles?|join\w*|work\w*|offres?|emplois?|carrieres?|recrut\w+|empleos?|vagas?|carreiras?|werken|lavora|trabaj\w+|praca|kariera|oferty?|hiring|requisitions?|o)(?:[/?&._=-]|$)/iu;

/** Whether an address (path and query) speaks of jobs. */
export function isJobAddress(address: string): boolean {
  return ADDRESS.test(address);
}

const LIST_ADDRESS =
  /\/(?:search(?:-?results?|-?jobs?)?|results|jobs?|careers?|karriere|stellen\w*|vacanc\w+|vacatures?|openings?|positions?|opportunit\w+|roles|join(?:-us)?|work-with-us|offres?|emplois?|recrutement|empleos?|vagas?|praca|kariera|jobsearch|jobboerse)(?:\.\w+)?\/?$/iu;

/** Whether a path is one that lists of jobs have. */
export function isListPath(path: string): boolean {
  return LIST_ADDRESS.test(path);
}

const OF_POSTING =
  /^(?:(?:the |your |key |main |core |basic |minimum |job |preferred |required )*(?:requirements|qualifications|responsibilities|duties|tasks|skills|profile)|(?:about )?the (?:role|job|position)|what you(?:['’]ll| will|['’]d|['’]re going to)? (?:do|bring|need|have|get)\b.*|what we(?:['’]d)? (?:love|offer|expect)\b.*|what we(?:['’]re| are) looking for|who you are|(?:ihre?|deine?|die) (?:aufgaben?|profil|qualifikation\w*|rolle)|aufgaben|profil|anforderungen|voraussetzungen|(?:stellen|job)beschreibung|job description|das (?:machst|bringst|erwartet|solltest|wünschen) .{2,30}|was (?:du|sie) (?:machst|mitbring\w*|tust|tun)\b.*|(?:vos|tes|les) missions|missions|ce que (?:tu|vous) (?:\p{L}+ )?(?:feras?|ferez|faire|apport\p{L}+|aimes)\b.*|pourquoi ce poste|(?:le|votre|ton) (?:poste|rôle)|(?:votre|ton|le) profil(?: recherché)?|profil recherché|(?:wat|dit) (?:ga je doen|breng je mee|vragen wij|bieden wij|bied(?:en)? we).?|(?:jouw|je) profiel|functie-?eisen|requisitos|funciones|responsabilidades|requisiti|mansioni|wymagania|obowiązki|požadujeme|náplň práce|co tě čeká)\s?:?$/iu;

/** Whether a line is what the parts of a posting are headed. */
export function headsPosting(line: string): boolean {
  return line.length < 80 && OF_POSTING.test(line.replace(/^[^\p{L}]+/u, '').trim());
}

/** What other lines above parts of a posting say; articles have some of them, too. */
const OF_PART =
  /^(?:(?:what|who|where|why|how) (?:you|we)\b.{2,40}|you(?:['’]\w+)?(?: \w+){0,2}|(?:the|your) (?:work|day|mission|process|money)|(?:votre|vos|nos) \p{L}+)\s*[:?…]?$/iu;

/** Whether a line may head a part of a posting. */
export function mayHeadPart(line: string): boolean {
  return headsPosting(line) || (line.length < 60 && OF_PART.test(line.trim()));
}

const OF_MANY =
  /\b(?:jobs|careers|vacancies|openings|positions|results|stellen\w*|jobangebote|offres|emplois|vacatures|empleos|ofertas|vagas|posizioni|oferty|nabídky)\b/iu;

/** Whether a line speaks of several jobs, as the headings of lists do: “320 engineer jobs in Berlin”. */
export function namesMany(line: string): boolean {
  return OF_MANY.test(line);
}
