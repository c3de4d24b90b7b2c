/** How far ahead of a place it may be said who is there, in characters. */
const REACH = 140;
/** The reader, or the job, with a verb of being somewhere: what comes between them and the place says what is done there. */
const THERE = new RegExp(
  [
    '^\\W*based at|come (?:and )?(?:work|join)|work with (?:us|me)|needed|wanted|^\\W*join (?:this|our|the|us|a)',
    "(?:you|you'll|you'd|you're)(?: \\p{L}+){0,6}? (?:work|working|based|sit|sitting|join|joining|located|live|commute|report to|come|spend|start)",
    '(?:role|position|post|job|vacancy|work|opportunity|opening|internship|placement|assignment|engagement|contract) (?:is|will be|would be|sits|can be|based|located|available|open)',
    '(?:arbeite\\p{L}*|arbeitest|sitz\\p{L}*|startest|starten) (?:du|sie|ihr)',
    '(?:du|sie|ihr) (?:\\p{L}+ ){0,4}?(?:arbeit\\p{L}*|sitz\\p{L}*|kommst|kommen)',
    '(?:dein|ihr|euer) (?:arbeitsplatz|buro|schreibtisch|einsatzort|team) (?:ist|liegt|befindet sich|steht|sitzt)',
    '(?:vous|tu) (?:\\p{L}+ ){0,2}?(?:travaill|rejoi|integr|exerc|serez|seras|interven)\\p{L}*',
    "(?:le|ce) poste (?:est|se|s'exerce)",
    '(?:trabajaras|te incorporaras|estaras|vendras|trabajara|se incorporara)',
    '(?:el puesto|la posicion|la vacante) (?:es|esta|se)',
    '(?:je|jij|u) (?:\\p{L}+ ){0,2}?(?:werkt|werk|komt|zit|gaat)',
    '(?:werk|kom|zit) (?:je|u)',
    '(?:vais|vai|iras|ira) (?:trabalhar|integrar)|trabalharas|trabalhara|venhas|integraras',
    '(?:a vaga|o posto|a funcao) (?:e|fica|sera)',
    'lavorerai|lavorera|sarai inserit\\p{L}*|il lavoro si svolge',
    '(?:bedziesz|bedziecie) pracow\\p{L}*|praca (?:jest|odbywa sie)',
    'budete? pracovat|pracovat budete?|misto prace je',
  ].join('|'),
  'u',
);
/** One is sought, or what is sought: "we need a planner", "job opportunity for", "sucht einen Projektleiter". */
const SOUGHT = new RegExp(
  [
    '(?:looking|searching) for|seeking|hiring|recruit\\p{L}*|wanted|(?:we|we are|is) need\\p{L}*|need an?|opportunity|opening|position|positions|role|roles|vacancy|job|jobs|internship|assignment|for immediate',
    'such(?:t|en|e)|gesucht|verstarkung|stelle|position|praktikum|(?=\\(m/w/d\\)|\\(w/m/d\\)|\\(m/f/d\\))',
    'recherch\\p{L}*|recrut\\p{L}*|poste|stage|alternance|emploi',
    'busc\\p{L}*|necesit\\p{L}*|puesto|vacante|incorpora\\p{L}*',
    'procur\\p{L}*|vaga|estagio|contrata\\p{L}*',
    'cerc\\p{L}*|ricerch\\p{L}*|posizione|tirocinio',
    'zoek\\p{L}*|gezocht|vacature|functie',
    'szuka\\p{L}*|poszuk\\p{L}*|stanowisk\\p{L}*',
    'hleda\\p{L}*|pozic\\p{L}*',
  ].join('|'),
  'u',
);
const READER_AHEAD = new RegExp(`(?<!\\p{L})(?:${THERE.source})(?!\\p{L})`, 'gu');
const SOUGHT_AHEAD = new RegExp(`(?<!\\p{L})(?:${SOUGHT.source})(?!\\p{L}{3})`, 'gu');
const READER_BEHIND = new RegExp(`^[^.;:()]{0,30}?(?<!\\p{L})(?:${THERE.source})(?!\\p{L})`, 'u');
/** What comes right ahead of a place where others are there: customers, colleagues, the firm's seat, its other sites. */
const OTHERS =
  /(?:(?:with|alongside|support\p{L}*|mit|avec|con|com|met) (?:\p{L}+ ){0,4}(?:team|office|unit|group) \(?|customers?|clients?|colleagues?|partners?|companies|company|stakeholders?|suppliers?|users?|teams|investors?|founders?|markets?|conferences?|summit|meetups?|offsite|retreat|headquarters|headquartered|hq|head office|parent|university|universities|school|study|events?|kunden|kollegen|kolleginnen|mandanten|mandant|zentrale|hauptsitz|muttergesellschaft|niederlassungen|standorten|kundschaft|clientes|clienti|klanten|colega\p{L}*|collegues|siege|filiales|equipes|casa-mae|sede|sedes|matriz|hoofdkantoor|founded|gegrundet|fonde\p{L}*|fundad\p{L}*|opgericht|zakaznik\p{L}*|klient\p{L}*|pobocky|oddzialy|operations|operate|operates|present|presence|expand\p{L}*|growth|business|banks|office opened|offices|experience|projects)(?: (?:based|located|situated|that are|who are|und \p{L}+|and \p{L}+))?$/u;
const FOR_CLIENT =
  /(?<!\p{L})(?:for|fur|pour|para|per|voor) (?:one of )?(?:our|a|an|the|unseren|einen|notre|un|nuestro|nosso|um|onze|een) (?:\p{L}+ )?(?:clients?|customers?|kunden|mandanten|cliente|klant)(?: (?:based|located))?$/u;
/** Others do what is said: "the families we serve come together in our centre", "users check in at". */
const OTHER_PEOPLE =
  /(?<!\p{L})(?:customers?|clients?|users?|famil(?:y|ies)|patients?|visitors?|guests?|children|students?|pupils|passengers|readers|members|colleagues?|suppliers?|kunden|kundinnen|gaste|kinder|patient\p{L}*|besucher\p{L}*|kolleg\p{L}*|usagers|visiteurs|enfants|clientes?|usuarios|klanten|bezoekers|utenti|clienti|klienci)(?!\p{L})|, (?:who|which|die|der|das|qui|que|che)(?!\p{L})/u;
/** Clauses that turn to something else. */
const TURN = /[.;!?]\s|\b(?:while|whereas|but our|wahrend|tandis que|mientras|terwijl)\b|, (?:who|which|whose)\b/u;

/** True where a text that ends ahead of a place says that the reader is to be there, or that one is sought there. `before`: folded, in lower case. */
export function isReaderAt(before: string): boolean {
  const near = before.slice(-REACH).trimEnd();
  if (OTHERS.test(near)) return false;
  return isSaidLast(READER_AHEAD, near) || isSaidLast(SOUGHT_AHEAD, near);
}

/** True where what follows a place says that the reader is to be there: "à Grenoble, vous travaillerez". */
export function isReaderBehind(before: string, behind: string): boolean {
  return !OTHERS.test(before.slice(-REACH).trimEnd()) && READER_BEHIND.test(behind);
}

function isSaidLast(pattern: RegExp, near: string): boolean {
  for (const match of near.matchAll(pattern)) if (!TURN.test(near.slice(match.index + match[0].length))) return true;
  return false;
}

/** True where a text that ends ahead of a place speaks of people who are not the reader. `before`: folded, in lower case. */
export function isOfOtherPeople(before: string): boolean {
  return OTHER_PEOPLE.test(before);
}

/** A text that ends ahead of a place without the client that an agency seeks somebody for: where they are is where the work is. `before`: folded, in lower case. */
export function withoutClient(before: string): string {
  return before.replace(FOR_CLIENT, '');
}
