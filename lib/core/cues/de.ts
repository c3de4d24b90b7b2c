import { amounts } from './amounts/de';
import { type Cues, list } from './cues';
import { negation } from './negation/de';

/** German. */
export const de: Cues = {
  headings: {
    required: list`
      anforderung* | dein profil | ihr profil | das bringst du mit | das bringen sie mit | was du mitbringst |
      was sie mitbringen | du bringst mit | sie bringen mit | qualifikation* | voraussetzung* | kenntnisse |
      profil | das zeichnet dich aus | wen wir suchen | damit überzeugst du | das solltest du mitbringen |
      deine skills | wir suchen
    `,
    preferred: list`wünschenswert | das wäre schön | wäre schön | von vorteil | nice to have | pluspunkte | idealerweise`,
    duties: list`
      deine aufgaben | ihre aufgaben | aufgaben | das erwartet dich | das erwartet sie | tätigkeiten |
      dein job | aufgabengebiet | deine rolle | deine mission | was dich erwartet | stellenbeschreibung |
      verantwortung*
    `,
    stack: list`unser stack | technologien | unser tech stack`,
    about: list`über uns | wer wir sind | unternehmen | das sind wir | dein team | das team`,
    offer: list`
      wir bieten | das bieten wir | unser angebot | benefits | deine vorteile | ihre vorteile | was wir bieten |
      was wir dir bieten | darauf kannst du dich freuen | unsere leistungen
    `,
    legal: list`chancengleichheit | datenschutz`,
    apply: list`bewerbung | kontakt | so bewirbst du dich | interessiert | ansprechpartner`,
  },
  wish: {
    before: list`idealerweise | wünschenswert | von vorteil | gerne auch | optimalerweise | vorzugsweise | im idealfall`,
    after: list`
      von vorteil | wünschenswert | sind ein plus | ist ein plus | ein plus | vorteilhaft | gern gesehen |
      wären super | wäre super | wäre toll | wäre schön | hilfreich
    `,
  },
  demand: list`zwingend | erforderlich | voraussetzung | vorausgesetzt | muss | notwendig | mindestens`,
  knowledge: list`
    erfahrung mit | erfahrung in | erfahrungen mit | erfahrungen in | kenntnisse in | kenntnisse von |
    kenntnisse | fundierte kenntnisse | gute kenntnisse | sehr gute kenntnisse | know-how in | umgang mit |
    sicher in | erfahrung | praxiserfahrung | vertraut mit | beherrsch*
  `,
  knowledgeBehind: list`kenntnisse | erfahrung | know-how | expertise | skills`,
  telling: list`wir nutzen | wir verwenden | wir setzen auf | unsere systeme | du arbeitest mit`,
  seeking: list`wir suchen | suchen wir | gesucht | fähigkeit`,
  excluded: {
    before: list`ohne | kein | keine | keinen | nicht nötig | statt | anstatt | anstelle von | außer`,
    after: list`nicht erforderlich | nicht notwendig | nicht nötig`,
  },
  headingWords: {
    reader: list`
      du | dein* | dich | dir | sie | ihr | ihre* | ihnen | euch | euer* | bewerber* | kandidat* | jemand* | wer du bist
    `,
    firm: list`wir | uns | unser* | das team | das unternehmen | die firma`,
    why: list`warum | wieso | weshalb`,
    condition: list`wenn | falls | sofern`,
    wishes: list`
      wünschenswert* | wünsche | von vorteil | vorteilhaft | bonus | bonuspunkte | pluspunkt* | extrapunkte | ein plus |
      plus | idealerweise | optimalerweise | optional* | schön wäre | wäre schön | wäre toll | wäre super | toll wäre |
      freuen uns besonders | umso besser | noch besser | gern gesehen | gerne auch | nice to have* | nice-to-have* | kür |
      sahnehäubchen | i-tüpfelchen | hervorstechen | punkten | zusätzlich* | außerdem | abrunde* | kein muss |
      darüber hinaus | begeister* uns | on top
    `,
    asks: list`
      mitbring* | bringst | bringen sie mit | bring* mit | brauch* | benötig* | anforderung* | voraussetzung* |
      qualifikation* | kenntnis* | kompetenz* | fähigkeit* | skill* | know-how | erfahrung* | expertise | profil* |
      stärken | werkzeugkasten | werkzeugkiste | toolbox | rüstzeug | handwerkszeug | checkliste | zeichne* dich aus |
      zeichne* sie aus | auszeichnet | überzeug* | passt zu | passen zu | richtig bei uns | genau richtig | erfolgreich |
      muss | musst | must-have* | must have* | kannst du | können sie | solltest | sollten | kannst | beherrsch* |
      im gepäck | ausbildung | hintergrund | steckbrief | das bist du | wer du bist | erfüll* | match
    `,
    has: list`hast | haben | bist | sind | hat`,
    does: list`
      aufgabe* | tust | tun | machst | machen | mach* | rolle | mission | verantwort* | job | alltag | arbeitstag |
      tag | tätigkeit* | herausforderung* | gestalte* | bewegst | bewegen | wirk* | arbeitest | arbeiten | beitrag |
      einsatz* | stelle | position | spielfeld | bewirk* | unterstütz* | entwickelst | projekt* | erwartet dich |
      dich erwartet | erwartet sie | sie erwartet
    `,
    will: list`wirst | werden`,
    gets: list`
      biet* | bekommst | bekommen | erhältst | erhalten | angebot* | vorteil* | benefit* | gehalt | leistung* |
      freuen | freu* dich | gewinn* | profitier* | genieß* | versprech* | lern* | geboten | für dich drin | goodies |
      lieben wirst | perks | erwarten kannst | von uns
    `,
    seeks: list`
      such* | erwarten | erwarten wir | wünschen | wünschen wir | brauchen | benötigen | verlangen | erhoffen | fordern |
      wichtig
    `,
    uses: list`nutzen | verwenden | einsetzen | stack | tech-stack | techstack | technologie* | tools | arbeiten mit | setzen`,
  },
  negation,
  or: list`oder | bzw. | und/oder | beziehungsweise`,
  and: list`und | sowie`,
  oneOf: list`z.b. | z. b. | eine der | einer der | mindestens eine | beispielsweise`,
  examples: list`wie | wie etwa | zum beispiel`,
  similar: list`oder ähnlich* | oder vergleichbar* | o.ä. | und ähnliche | oder andere*`,
  years: list`jahre | jahren | jahr`,
  numbers: list`
    ein/eine/einem/einen/einer | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | elf | zwölf
  `,
  amounts,
  either: list`entweder`,
  kinds: list`
    sprache* | programmiersprache* | skriptsprache* | framework* | werkzeug* | tools | tool | bibliothek* |
    datenbank* | plattform* | technologie* | stack | system* | betriebssystem* | cloud* | umgebung* |
    anbieter* | software | lösung* | dienste | cloud-plattform* | cloud-anbieter* | hauptsprache
  `,
  starters: [],
  glue: list`aus | bei | bzw | der | die | für | mit | oder | sowie | und | von | wie`,
  evidence: {
    before: list`
      erfahrung mit | erfahrung in | kenntnisse in | umgang mit | entwicklung mit | entwicklung in |
      programmierung in | gängiges | gängigen
    `,
    after: list`
      kenntnisse | entwickler* | entwicklung | erfahrung | umfeld | umgebung* | programmierung |
      administration | administrator* | anwendungen | spezialist*
    `,
  },
};
