import { amounts } from './amounts/de';
import { clients } from './clients/de';
import { type Cues, list } from './cues';
import { headingEndings, headingWords } from './heading-words/de';
import { items } from './items/de';
import { negation } from './negation/de';
import { people } from './people/de';
import { wish } from './wishes/de';

/** German. */
export const de: Cues = {
  headings: {
    required: list`
      anforderung* | dein profil | ihr profil | das bringst du mit | das bringen sie mit | was du mitbringst |
      was sie mitbringen | du bringst mit | sie bringen mit | qualifikation* | voraussetzung* | kenntnisse |
      profil | das zeichnet dich aus | wir setzen voraus | das setzen wir voraus | setzen wir voraus | wen wir suchen | damit überzeugst du | das solltest du mitbringen |
      deine skills | wir suchen | das wünschen wir uns | das wünschen wir uns von dir | was wir uns wünschen |
      was wir uns von dir wünschen | wir wünschen uns | das erwarten wir | das erwarten wir von dir |
      was wir erwarten | wir erwarten | das brauchst du | was du brauchst | das suchen wir | wen suchen wir |
      was wir suchen | das solltest du können | was du können solltest | was du mitbringen solltest |
      womit du uns überzeugst | was uns überzeugt | damit punktest du | so überzeugst du uns |
      das macht dich aus | was dich auszeichnet | dein skillset | deine skill checkliste | skill checkliste |
      deine qualifikation* | ihre qualifikation* | fachliche anforderungen | fachliche kenntnisse |
      technische anforderungen | muss-kriterien | muss-anforderungen | must-haves | kenntnisse in folgenden |
      kenntnisse und erfahrungen | deine erfahrung | deine kenntnisse | deine stärken |
      du passt zu uns, wenn | du bist bei uns richtig, wenn | anforderungsprofil | bewerberprofil |
      fachkenntnisse | ihre kenntnisse | welche anforderungen | zwingend erforderlich | dein background |
      dein hintergrund | dein know-how | um erfolgreich zu sein | unverzichtbar | unabdingbar | pflicht |
      pflichtkriterien | ein muss
    `,
    preferred: list`
      wünschenswert | das wäre schön | wäre schön | von vorteil | nice to have | pluspunkte | idealerweise |
      das wäre ein plus | das ist ein plus | ein plus | pluspunkt | bonuspunkte | zusatzpunkte | extrapunkte |
      schön wäre | optional | kann-kriterien | kann-anforderungen | was uns zusätzlich begeistert |
      zusätzlich wünschenswert | gerne gesehen | gern gesehen | kein muss | nice-to-haves | on top |
      darüber hinaus von vorteil | vorteilhaft | außerdem freuen wir uns | das i-tüpfelchen
    `,
    duties: list`
      deine aufgaben | ihre aufgaben | aufgaben | das erwartet dich | das erwartet sie | tätigkeiten |
      dein job | aufgabengebiet | deine rolle | deine mission | was dich erwartet | stellenbeschreibung |
      verantwortung* | womit du dich beschäftigst | das machst du | was du machst | das machst du bei uns |
      das wirst du tun | das sind deine aufgaben | dein aufgabenbereich | aufgabenbereich | ihr aufgabengebiet |
      dein verantwortungsbereich | dein alltag | dein arbeitsalltag | dein tag bei uns | wofür wir dich suchen |
      hier kannst du dich einbringen | das gestaltest du | dein beitrag | projektbeschreibung | worum geht es |
      worum es geht
    `,
    stack: list`
      unser stack | technologien | unser tech stack | unsere technologien | unser technologie-stack |
      womit wir arbeiten | damit arbeiten wir | folgende technologien | unsere tools | technologien im einsatz |
      das setzen wir ein | technisches umfeld
    `,
    about: list`
      über uns | wer wir sind | unternehmen | das sind wir | dein team | das team | unternehmensbeschreibung |
      das unternehmen | über das unternehmen | über das team | wir über uns | darum wir | warum wir |
      warum zu uns | das macht uns aus | unsere mission | unsere kultur | unsere werte | wofür wir stehen
    `,
    offer: list`
      wir bieten | das bieten wir | unser angebot | benefits | deine vorteile | ihre vorteile | was wir bieten |
      was wir dir bieten | darauf kannst du dich freuen | unsere leistungen | deine benefits | unsere benefits |
      das bekommst du | was dich bei uns erwartet an benefits | das bieten wir dir | das bieten wir ihnen |
      was wir ihnen bieten | darauf darfst du dich freuen | worauf du dich freuen kannst | deine perspektive |
      gute gründe | gründe für uns | gehalt | vergütung | das spricht für uns | freu dich auf |
      corporate benefits
    `,
    legal: list`chancengleichheit | datenschutz | vielfalt | gleichstellung | barrierefreiheit`,
    apply: list`
      bewerbung | kontakt | so bewirbst du dich | interessiert | ansprechpartner | bewirb dich |
      so geht es weiter | bewerbungsprozess | jetzt bewerben | haben wir dein interesse geweckt |
      interesse geweckt | zusätzliche informationen | arbeitsort | standort | dein weg zu uns | kontaktdaten
    `,
  },
  wish,
  demand: list`
    ist gefragt | sind gefragt |
    keine abstriche | keine kompromisse | scheitert es nicht | scheitert es bei dir nicht | scheitert es bei ihnen nicht |
    du schreckst | schreckst du | schrecken sie |
    du kennst | sie kennen | zwingend | erforderlich | voraussetzung | vorausgesetzt | muss | notwendig |
    mindestens | unbedingt | unabdingbar | unerlässlich | pflicht | musst | müssen | setzen wir voraus |
    voraussetzungen | benötigst | benötigen wir | brauchst | kein fremdwort | keine fremdwörter | kein neuland |
    kein geheimnis | nicht fremd | verlangen wir | legen wir wert | das a und o | kommt es an | beherrschst |
    wird erwartet | erwarten wir | sitzt | handwerkszeug | rüstzeug | kennst du dich | kennen sie sich | kein
    weg vorbei | keine kompromisse | im schlaf | in- und auswendig | aus dem effeff | fühlst du dich zu hause |
    fühlst du dich wohl | gehst du sicher um | gehen sie sicher um | du kannst | sie können | bewegst dich
    sicher | bewegen sich sicher | sicher unter | sicher unterwegs | selbstverständlich | wir erwarten | wir
    verlangen | wir fordern | dein tägliches brot | dein täglich brot | blind beherrschst | im blut | du weißt |
    sie wissen | in und auswendig | mit links | unverzichtbar | steht und fällt mit | ein absolutes muss |
    tägliches brot | zweite natur | zweite heimat | muttersprache | sattelfest | nicht verhandelbar | wird
    vorausgesetzt | werden vorausgesetzt | grundvoraussetzung | sitzt bei dir | du liebst | du lebst | du denkst
    in | du träumst in | du atmest | routiniert | macht dir keiner was vor | keiner was vor | du beherrschst |
    sie beherrschen | wie im schlaf | zum alltag | zu deinem alltag | fließend | bist du fit | fit in | faible
    für | wichtig ist, dass | ist wichtig, dass | uns ist wichtig | ist uns wichtig | wichtig ist uns | wir
    setzen voraus | setzen voraus | es ist notwendig | in fleisch und blut | zwingend notwendig | zählen wir auf
    | legen wert auf | legen großen wert | großen wert | vorauszusetzen | führt kein | ist gesetzt | gesetzt
    sein | sollte sitzen | sollten sitzen | muss sitzen | müssen sitzen | dein metier | ihr metier | deine welt
    | dein ding | sitzt wie | aus der hüfte | geht dir leicht von der hand | gehen dir leicht von der hand |
    leicht von der hand | sprichst du fließend | dein zweiter vorname | angewiesen | setzen wir * voraus |
    setzen wir * * voraus | setzen wir * * * voraus | voraus | achten wir auf | wir achten auf | wir schauen auf
    | schauen wir auf | wir legen wert | kennen sie | kennst du | haben sie bereits | mitbringen musst
  `,
  knowledge: list`
    erfahrung mit | erfahrung in | erfahrungen mit | erfahrungen in | kenntnisse in | kenntnisse von |
    kenntnisse | fundierte kenntnisse | gute kenntnisse | sehr gute kenntnisse | know-how in | umgang mit |
    sicher in | erfahrung | praxiserfahrung | vertraut mit | beherrsch* | erfahrung im | erfahrungen im |
    erfahrung mit der | erfahrung bei | kenntnisse im | kenntnisse über | grundkenntnisse |
    programmierkenntnisse | kenntnisse zu | kenntnissen in | kenntnissen | fundierte erfahrung | expertise in |
    expertise im | expertise mit | know-how im | know-how mit | versiert in | versiert im |
    sicherer umgang mit | sicherer umgang | routiniert in | fit in | fit im umgang | firm in | zu hause in |
    bewandert in | geübt in | kennst dich mit | kennst dich gut mit | auskennst | kompetenz in |
    verständnis von | verständnis für | berufserfahrung | berührungspunkte mit | vertrautheit mit |
    affinität zu | programmierst in | umgehen mit | gearbeitet mit
  `,
  knowledgeBehind: list`
    kenntnisse | erfahrung | know-how | expertise | skills | kenntnissen | erfahrungen | programmierkenntnisse |
    programmierung | beherrschst du | know how
  `,
  telling: list`
    wir nutzen | wir verwenden | wir setzen auf | unsere systeme | du arbeitest mit | unser stack |
    unser tech-stack | unser technologie-stack | wir arbeiten mit | wir entwickeln mit | wir entwickeln in |
    bei uns läuft | im einsatz | du wirst mit | wir betreiben | basiert auf | setzen wir ein
  `,
  seeking: list`
    wir suchen | suchen wir | gesucht | fähigkeit | wir brauchen | wir benötigen | auf der suche nach |
    suchen eine | suchen einen
  `,
  excluded: {
    before: list`ohne | kein | keine | keinen | nicht nötig | statt | anstatt | anstelle von | außer | alles außer`,
    after: list`
      nicht erforderlich | nicht notwendig | nicht nötig | ist neu für dich | neu für dich ist | neu für sie ist
      | ist dir fremd | dir fremd ist | dir neu ist | dir noch fremd ist | egal | gleichgültig | unerheblich |
      nebensächlich | überflüssig | entbehrlich | fehl am platz | zu viel des guten | ohne bedeutung | ohne
      belang | nicht gefragt | kommt später | kann warten | irrelevant | verzichten wir | verzichtbar | brauchst
      du hier nicht | nicht verlangt | übertrieben | ist zweitrangig | spielt keine rolle | spielen keine rolle
      | kannst du vergessen | kannst du getrost vergessen | können sie vergessen | können sie getrost vergessen
      | könnt ihr vergessen | könnt ihr getrost vergessen | kannst du dir sparen | können sie sich sparen |
      getrost zu hause lassen | zu hause lassen | außen vor | links liegen lassen | an den nagel hängen | tut
      nichts zur sache | ist uns wurscht | ist uns schnuppe | ist uns gleich | fällt nicht ins gewicht | fallen
      nicht ins gewicht | reine nebensache | ist nebensache | lassen wir außen vor | sparen wir uns | darfst du
      vergessen | dürfen sie vergessen | getrost vergessen | ruhig vergessen | bleibt außen vor
    `,
  },
  headingWords,
  jobWords: list`job | rolle | stelle | position | funktion | tag | tage | woche | alltag | montag`,
  headingEndings,
  negation,
  people,
  clients,
  items,
  namesakes: list`flink | helm | chef | kopf | stern | dem`,
  or: list`oder | bzw. | und/oder | beziehungsweise | resp. | oder auch | alternativ`,
  and: list`und | sowie | sowie auch | wie auch | und auch`,
  oneOf: list`
    z.b. | z. b. | eine der | einer der | mindestens eine | beispielsweise | bspw. | zum beispiel mit | einem
    der | einen der | einer dieser | eines der | mindestens einer | mindestens einem | mindestens einen |
    wenigstens eine | eine oder mehrere | einer oder mehrerer | einem oder mehreren | in form von bspw. | in
    form von beispielsweise | eine davon | mindestens zwei | zwei oder mehr | zwei oder mehrere | eine von |
    eines von | einem von | einer von | wahlweise | zumindest eine | zumindest einer | zumindest einem |
    irgendeine der | irgendeines der | einige der | eine dieser | eines dieser | einem dieser | mindestens eines
  `,
  whoever: list`wer | solltest du | solltest du bereits | hast du | kennst du`,
  anyKind: list`
    ein | eine | einem | einer | einen | eines | irgendein* | mindestens ein* | wenigstens ein* | zumindest ein*
    | beliebig* | eine beliebige
  `,
  examples: list`
    wie | wie etwa | zum beispiel | wie z.b. | wie z. b. | wie zum beispiel | wie beispielsweise | etwa | in
    form von | u.a. | unter anderem | à la | in der art von | nach art von | ähnlich wie | im
    stil von
  `,
  similar: list`
    oder ähnlich* | oder vergleichbar* | o.ä. | und ähnliche | oder andere* | o. ä. | o. ä | o.ä | oder
    gleichwertig* | oder ein* ander* | oder etwas ähnlichem | u.ä. | u. ä. | und ähnlich* | oder anderer | oder
    anderen | und co. | oder äquivalent* | oder alternativ* | oder eine alternative | oder sonstige* | oder
    etwas vergleichbares | oder verwandt* | oder dergleichen | oder adäquat* | und dergleichen | oder
    artverwandt* | oder so ähnlich | oder * vergleichbar* | oder * ähnlich* | oder gleichartig*
  `,
  years: list`jahre | jahren | jahr | jahres | jährige | jähriger | jähriges | jährigen | j`,
  numbers: list`
    ein/eine/einem/einen/einer | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | elf | zwölf
  `,
  amounts,
  either: list`entweder`,
  kinds: list`
    sprache* | programmiersprache* | skriptsprache* | framework* | werkzeug* | tools | tool | bibliothek* |
    datenbank* | plattform* | technologie*  | system* | betriebssystem* | cloud* | umgebung* |
    anbieter* | software | lösung* | dienste | cloud-plattform* | cloud-anbieter* | hauptsprache
  `,
  areas: list`
    backend | frontend | mobil | mobile | web | desktop | daten | datenanalyse | auswertung* | statistik |
    visualisierung | monitoring | überwachung | logging | testing | tests | automatisierung | konfiguration* |
    bereitstellung | virtualisierung | container | netzwerk* | sicherheit | embedded | firmware | modellierung |
    simulation | programmierung | entwicklung | skripting | scripting | big data | apps
  `,
  starters: [],
  calls: list`
    bewirb | bewerben | melde | melden | schreib* | ruf | sprechen | komm | her mit | lies weiter | los |
    sende | schick*
  `,
  glue: list`aus | bei | bzw | der | die | für | mit | oder | sowie | und | von | wie`,
  evidence: {
    before: list`
      erfahrung mit | erfahrung in | kenntnisse in | umgang mit | entwicklung mit | entwicklung in |
      programmierung in | gängiges | gängigen | entwickler für | entwicklerin für | sprache |
      programmiersprache | programmiersprachen | kenntnisse von | geschrieben in | entwickeln in |
      programmieren in | migration auf | framework | frameworks | basierend auf | mittels | du kennst | kennst du |
      sie kennen | vertraut mit | versiert in | erfahrung im | kenntnisse mit | arbeiten mit | arbeitest mit | wir nutzen
      | einsatz von | know-how in
    `,
    after: list`
      kenntnisse | entwickler* | entwicklung | erfahrung | umfeld | umgebung* | programmierung |
      administration | administrator* | anwendungen | spezialist*
    `,
  },
};
