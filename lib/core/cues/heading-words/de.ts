import { type HeadingWords, list } from '../cues';

/** What German headings are told by. */
export const headingWords: HeadingWords = {
  reader: list`
    du | dein* | dich | dir | sie | ihr | ihre* | ihnen | euch | euer* | bewerber* | kandidat* | jemand* |
    wer du bist
  `,
  firm: list`wir | uns | unser* | das team | das unternehmen | die firma`,
  question: list`was | wie | womit | wo | damit | das | dies | so | hier | kannst du | hast du | bist du`,
  whom: list`wer | wen | wem`,
  relative: list`der | die | das | welche | welcher`,
  why: list`warum | wieso | weshalb`,
  condition: list`wenn | falls | sofern`,
  wishes: list`
    wünschenswert* | wünsche | von vorteil | vorteilhaft | bonus | bonuspunkte | pluspunkt* | extrapunkte |
    ein plus | plus | idealerweise | optimalerweise | optional* | schön wäre | wäre schön | wäre toll |
    wäre super | toll wäre | freuen uns besonders | umso besser | noch besser | gern gesehen | gerne auch |
    nice to have* | nice-to-have* | kür | sahnehäubchen | i-tüpfelchen | hervorstechen | punkten |
    zusätzlich* | außerdem | abrunde* | kein muss | darüber hinaus | begeister* uns | on top |
    freuen wir uns besonders | freuen wir uns zusätzlich | besonders freuen | kirsche auf | interessanter |
    noch interessanter | noch mehr | zusatzqualifikation* | zusatzkenntnis* | zusatzwissen | zusatz* |
    schön, wenn | toll, wenn | super, wenn | klasse, wenn | perfekt, wenn | prima, wenn | gern auch |
    extra* | umwerfen | begeisterst du uns | begeisterst uns | beeindruck* | uns umhaut | höher schlagen |
    nicht zwingend | nice | kein must-have | wäre * | hilfreich | nützlich | sammelst du |
    hebst du dich ab | abheben | das gewisse etwas | glänz* | darf es auch | herzen höher | auch mit |
    gerne bringst | gern bringst | gern gesehene* | gern hast du | freuen wir uns
  `,
  asks: list`
    macht dich aus | dich ausmacht | macht sie aus | sie ausmacht | mitbring* | bringst | bringen sie mit |
    bring* mit | brauch* | benötig* | anforderung* | voraussetzung* | qualifikation* | kenntnis* | kompetenz*
    | fähigkeit* | skill* | know-how | erfahrung* | expertise | profil* | stärken | werkzeugkasten |
    werkzeugkiste | toolbox | rüstzeug | handwerkszeug | checkliste | zeichne* dich aus | zeichne* sie aus |
    auszeichnet | überzeug* | passt zu | passen zu | richtig bei uns | genau richtig | erfolgreich | muss |
    musst | must-have* | must have* | kannst du | können sie | solltest | sollten | kannst | beherrsch* | im
    gepäck | ausbildung | hintergrund | steckbrief | das bist du | wer du bist | erfüll* | match |
    eintrittskarte | kennst dich aus | kennst du dich | kennen sie sich | auskenn* | voraussetz* |
    angesprochen | stellen wir uns dich vor | stellen wir uns vor | vorstellen | wunschkandidat* |
    wunschkolleg* | traumkandidat* | unverzichtbar* | unabdingbar* | unerlässlich* | grundvoraussetzung* |
    geht es nicht | geht's nicht | idealer kandidat | ideale kandidatin | ideale besetzung | richtige person |
    die richtige | der richtige | vorwissen | schon mitbringst | idealerweise mit | idealerweise schon |
    kannst du schon | erkennst dich wieder | wiedererkenn* | findest dich wieder | das steckt in dir | in
    deinem rucksack | rucksack | koffer | vertraut | sattelfest | kriterien | muss man | gehört dazu | zuhause
    bist | zu hause bist | fit bist | wunschprofil | gewünschtes profil | erwartung* | verzichten | nicht
    verzichten
  `,
  has: list`hast | haben | bist | sind | hat`,
  does: list`
    aufgabe* | tust | tun | machst | machen | mach* | rolle | mission | verantwort* | job | alltag |
    arbeitstag | tag | tätigkeit* | herausforderung* | gestalte* | bewegst | bewegen | wirk* | arbeitest |
    arbeiten | beitrag | einsatz* | stelle | position | spielfeld | bewirk* | unterstütz* | entwickelst |
    projekt* | erwartet dich | dich erwartet | erwartet sie | sie erwartet | füllst | tage | woche | packst |
    packst du an | anpack* | beschäftig* | übernimmst | übernehmen | dafür bist du | zuständig | worum |
    ersten wochen | ersten monate | baust | bauen | tust du | dein spielplatz | bewegst du | zukommt | to-do*
    | todos | einfluss | kümmer* | wirkungskreis | wirkungsfeld | einsatzgebiet | betätigungsfeld | packen sie
    | mit an | mit anpacken
  `,
  will: list`wirst | werden`,
  gets: list`
    biet* | bekommst | bekommen | erhältst | erhalten | angebot* | vorteil* | benefit* | gehalt | leistung* |
    freuen | freu* dich | gewinn* | profitier* | genieß* | versprech* | lern* | geboten | für dich drin |
    goodies | lieben wirst | perks | erwarten kannst | von uns | kriegst | für dich | drin ist | für sie |
    geben wir | freuen darfst | obendrauf | haben wir für dich | tun wir für dich | dankeschön | dank* | wir
    im gepäck | haben wir im gepäck | im gepäck haben wir | bringen wir mit | wir mitbringen
  `,
  seeks: list`
    such* | erwarten | erwarten wir | wünschen | wünschen wir | brauchen | benötigen | verlangen |
    erhoffen | fordern | wichtig | kennenlernen | hätten
  `,
  uses: list`
    nutzen | verwenden | einsetzen | stack | tech-stack | techstack | technologie* | tools | arbeiten mit |
    setzen | arbeiten unsere teams | unter der haube | läuft bei uns | worauf wir bauen
  `,
};
