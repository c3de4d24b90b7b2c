import { type HeadingEndings, type HeadingWords, list } from '../cues';

/** What German headings are told by. */
export const headingWords: HeadingWords = {
  reader: list`
    du | dein* | dich | dir | sie | ihr | ihre* | ihnen | euch | euer* | bewerber* | kandidat* | jemand* |
    wer du bist | bewerbende* | deinem | deinen
  `,
  persons: list`person | mensch* | jede* der | personen`,
  firm: list`wir | uns | unser* | das team | das unternehmen | die firma`,
  question: list`was | wie | womit | wo | damit | das | dies | so | hier | kannst du | hast du | bist du`,
  whom: list`wer | wen | wem`,
  relative: list`der | die | das | welche | welcher`,
  why: list`warum | wieso | weshalb`,
  condition: list`wenn | falls | sofern`,
  wishes: list`
    zusätzlich punkte* | extra punkte* | noch mehr punkte* | punktest du zusätzlich | besonders punkte* |
    wünschenswert* | wünsche | von vorteil | vorteilhaft | bonus | bonuspunkte | pluspunkt* | extrapunkte | ein
    plus | plus | idealerweise | optimalerweise | optional* | schön wäre | wäre schön | wäre toll | wäre super |
    toll wäre | freuen uns besonders | umso besser | noch besser | gern gesehen | gerne auch | nice to have* |
    nice-to-have* | kür | sahnehäubchen | i-tüpfelchen | hervorstechen | punkten | zusätzlich* | außerdem |
    abrunde* | kein muss | darüber hinaus | begeister* uns | on top | freuen wir uns besonders | freuen wir uns
    zusätzlich | besonders freuen | kirsche auf | interessanter | noch interessanter | noch mehr |
    zusatzqualifikation* | zusatzkenntnis* | zusatzwissen | zusatz* | schön, wenn | toll, wenn | super, wenn |
    klasse, wenn | perfekt, wenn | prima, wenn | gern auch | extra* | umwerfen | begeisterst du uns |
    begeisterst uns | beeindruck* | uns umhaut | höher schlagen | nicht zwingend | nice | kein must-have | wäre
    * | hilfreich | nützlich | sammelst du | hebst du dich ab | abheben | das gewisse etwas | glänz* | darf es
    auch | herzen höher | auch mit | gerne bringst | gern bringst | gern gesehene* | gern hast du | freuen wir
    uns | sahnehaube | zuckerl | zuckerguss | extraportion | dazu noch | obendrein | herz höher | herz hüpf* |
    freudensprung | freudensprünge | jubel* | wow | pluspunkte | gut zu wissen wäre | gut wäre | praktisch wäre
    | hilft | helfen | nicht notwendig | nicht erforderlich | nicht verpflichtend | nicht zwingend nötig | kein
    ausschluss* | kein k.o.* | gerne mit | gerne noch | lieber noch | vorteil für dich | bevorzugt* | darf gern
    | darf gerne | dürfen gern* | beflügel* | schmankerl | bonbon | zugabe | topping* | krönung | runde* dein |
    rundet | abrunden | runden | sympathiepunkte | sternchen | ergänzend* | ergänzung* | wenn du zusätzlich |
    optional | umso schöner | umso lieber | gern gelesen | punkte sammel* | extra-punkte | sammeln sie | punkten
    sie | hervorheb* | herausstech* | aus der masse | von der masse | interessant wäre | auch schön | auch gut |
    auch toll | auch super | noch spannender | noch attraktiver | noch passender | noch wertvoller | noch
    stärker | noch schöner | noch toller | noch lieber | noch größer | weniger wichtig | nachrangig |
    zweitrangig | kein hindernis, aber
  `,
  asks: list`
    werkzeugkoffer | darf nicht fehlen | dürfen nicht fehlen | punktest | punkten kannst | punkten sie |
    macht dich aus | dich ausmacht | macht sie aus | sie ausmacht | mitbring* | bringst | bringen sie mit |
    bring* mit | brauch* | benötig* | anforderung* | voraussetzung* | qualifikation* | kenntnis* | kompetenz* |
    fähigkeit* | skill* | know-how | erfahrung* | expertise | profil* | stärken | werkzeugkasten | werkzeugkiste
    | toolbox | rüstzeug | handwerkszeug | checkliste | zeichne* dich aus | zeichne* sie aus | auszeichnet |
    überzeug* | passt zu | passen zu | richtig bei uns | genau richtig | erfolgreich | muss | musst | must-have*
    | must have* | kannst du | können sie | solltest | sollten | kannst | beherrsch* | im gepäck | ausbildung |
    hintergrund | steckbrief | das bist du | wer du bist | erfüll* | match | eintrittskarte | kennst dich aus |
    kennst du dich | kennen sie sich | auskenn* | voraussetz* | angesprochen | stellen wir uns dich vor |
    stellen wir uns vor | vorstellen | wunschkandidat* | wunschkolleg* | traumkandidat* | unverzichtbar* |
    unabdingbar* | unerlässlich* | grundvoraussetzung* | geht es nicht | geht's nicht | idealer kandidat |
    ideale kandidatin | ideale besetzung | richtige person | die richtige | der richtige | vorwissen | schon
    mitbringst | idealerweise mit | idealerweise schon | kannst du schon | erkennst dich wieder | wiedererkenn*
    | findest dich wieder | das steckt in dir | in deinem rucksack | rucksack | koffer | vertraut | sattelfest |
    kriterien | muss man | gehört dazu | zuhause bist | zu hause bist | fit bist | wunschprofil | gewünschtes
    profil | erwartung* | verzichten | nicht verzichten | tornister | ranzen | reisegepäck | gepäck | handgepäck
    | schatzkiste | repertoire | talente | talent | eignung | befähigung | zulassung* | bedingungen für |
    vorkenntnis* | vorbildung | bildung | berufserfahrung | fachwissen | wissen | können solltest | im kopf | im
    blut | dna | zutaten für | rezept | steckt in dir | bist du das | das bist | solltest du sein | musst du können
    | fit in | bewandert | versiert | vorausgesetzt | erforderlich* | notwendig* | zwingend* | pflicht* |
    mindest* | formale | einstellung* | wiederfind* | wiederfindest | zutrifft | trifft auf dich | zu dir passt
    | passt du | passen sie | du passt | sie passen | beschreibt dich | klingt nach dir | nach dir klingt |
    angesprochen fühl* | nicken | nickst | ja sagst | mit ja | hand heben | hand hoch | abhaken | häkchen |
    haken | bewerben, wenn | bewirb dich, wenn | melde dich, wenn | schreib uns, wenn | das kannst | draufhast |
    drauf hast | drauf haben | auf dem kasten | am start | dabeihast | dabei hast | dabei haben | im petto | in
    petto | verfüg* | vorweis* | vorzuweisen | nachweis* | beleg* | aussagekräftig | achten | wert legen |
    wichtig an dir | worauf es ankommt | ankommt | darauf kommt es an | entscheidend | maßgeblich |
    stellenprofil | bewerberprofil | unser wunsch | du schon | du bereits | sie bereits | sie schon | verlang* |
    fordert | erfordert | erforder* | idealerweise bist du | idealerweise sind sie | im idealfall bist du | am
    besten bist du | ohne das | ohne dies* | ohne die geht | einkaufsliste | einkaufszettel | auf deiner seite |
    nötig ist | nötig sind | vonnöten | du nötig hast
  `,
  has: list`hast | haben | bist | sind | hat`,
  does: list`
    aufgabe* | tust | tun | machst | machen | mach* | rolle | mission | verantwort* | job | alltag | arbeitstag
    | tag | tätigkeit* | herausforderung* | gestalte* | bewegst | bewegen | wirk* | arbeitest | arbeiten |
    beitrag | einsatz* | stelle | position | spielfeld | bewirk* | unterstütz* | entwickelst | projekt* |
    erwartet dich | dich erwartet | erwartet sie | sie erwartet | füllst | tage | woche | packst | packst du an
    | anpack* | beschäftig* | übernimmst | übernehmen | dafür bist du | zuständig | worum | ersten wochen |
    ersten monate | baust | bauen | tust du | dein spielplatz | bewegst du | zukommt | to-do* | todos | einfluss
    | kümmer* | wirkungskreis | wirkungsfeld | einsatzgebiet | betätigungsfeld | packen sie | mit an | mit
    anpacken | gefragt bist | bearbeit* | betreu* | steuer* | anpackst | loslegst | loslegen | losgeht | umsetzt
    | umsetzen | lösen | löst | meister* | mitwirk* | mitgestalt* | einbring* | verantwortlich | im einzelnen |
    arbeitsgebiet | arbeitsinhalt* | inhalte | schwerpunkt* | schwerpunkte | tagesgeschäft | tagtäglich |
    täglich | montag | auf dem tisch | auf deinem tisch | schreibtisch | ärmel | hochkrempel* | knacken |
    knackst | knobel* | tüftel* | werkel* | tagesablauf | ablauf eines | drehst | schrauben | schraubst |
    bewegen wirst | aktionsfeld | spielwiese | funktion | auf deiner agenda | agenda | dein part | im alltag
  `,
  will: list`wirst | werden`,
  gets: list`
    biet* | bekommst | bekommen | erhältst | erhalten | angebot* | vorteil* | benefit* | gehalt | leistung* |
    freuen | freu* dich | gewinn* | profitier* | genieß* | versprech* | lern* | geboten | für dich drin |
    goodies | lieben wirst | perks | erwarten kannst | von uns | kriegst | für dich | drin ist | für sie | geben
    wir | freuen darfst |  haben wir für dich | tun wir für dich | dankeschön | dank* | wir im gepäck
    | haben wir im gepäck | im gepäck haben wir | bringen wir mit | wir mitbringen | belohn* | zuckerl für |
    verwöhn* | sorgen wir | kümmern wir uns um dich | spendier* | zuschuss | urlaub | weiterbildung* |
    zusatzleistung* | sozialleistung* | rahmenbedingung* | arbeitsbedingung* | konditionen | paket | wohlfühl* |
    deal | gegenleistung | im gegenzug | davon hast du | was du davon hast | hast du davon | bei uns findest |
    schätzen wirst | gründe | argumente | unser versprechen | verdienst | bezahlung | entgelt | wir zahlen | das
    gibt es
  `,
  seeks: list`
    such* | erwarten | erwarten wir | wünschen | wünschen wir | brauchen | benötigen | verlangen | erhoffen |
    fordern | wichtig | kennenlernen | hätten | träumen | freuen uns auf | legen wert | achten | hoffen |
    vorstellen | schauen | gefragt | uns wichtig | voraus | begrüßen | schätzen | sehen möchten | sehen wollen |
    lesen wollen | setzen voraus | setzen wir voraus | setze ich voraus
  `,
  uses: list`
    nutzen | verwenden | einsetzen | stack | tech-stack | techstack | technologie* | tools | arbeiten mit |
    setzen | arbeiten unsere teams | unter der haube | läuft bei uns | worauf wir bauen | maschinenraum |
    motorhaube | werkzeuge im einsatz | im hintergrund läuft | technik | bauen wir | technikstack | gebaut |
    hinter den kulissen | werkzeugkasten | werkzeugkiste | toolbox | rüstzeug | werkzeug*
  `,
};

/** The last parts of German compounds that are heading words. */
export const headingEndings: HeadingEndings = {
  asks: list`
    anforderung | voraussetzung | kenntnis | kompetenz | fähigkeit | fertigkeit | qualifikation | profil | wissen |
    erfahrung | erwartung | kriteri
  `,
  does: list`aufgabe | tätigkeit | alltag | geschäft | spektrum | schwerpunkt`,
  gets: list`leistung | vorteil | angebot | zulage | vergütung`,
};
