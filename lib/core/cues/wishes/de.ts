import { list, type WishWords } from '../cues';

/** What makes a statement a wish in German. */
export const wish: WishWords = {
  before: list`
    freuen wir uns über | freuen würden wir uns über | würden wir uns freuen über | würden wir uns noch mehr freuen | würden uns noch mehr freuen | würden wir uns freuen | würden wir uns sehr freuen | würden wir uns besonders freuen | würden wir uns zusätzlich freuen |
    idealerweise | wünschenswert | von vorteil | gerne auch | optimalerweise | vorzugsweise | im idealfall |
    bestenfalls | am besten | im besten fall | wünschenswert wäre | wünschenswert sind | schön wäre | schön
    wären | toll wäre | super wäre | ein plus ist | ein plus sind | ein pluspunkt | pluspunkte: | pluspunkte
    gibt es für | bonuspunkte gibt es für | bonuspunkte: | bonuspunkte für | bonus: | bonus sind | optional |
    gern auch | gerne gesehen sind | von vorteil ist | von vorteil sind | von vorteil wäre | vorteilhaft sind |
    nice to have | gegebenenfalls | kein muss, aber | nicht zwingend, aber | schön, wenn | toll, wenn | super,
    wenn | prima, wenn | klasse, wenn | gut, wenn | ideal, wenn | perfekt, wenn | umso besser, wenn | noch
    besser, wenn | freuen uns, wenn | freut uns, wenn | spitze, wenn | cool, wenn | hilfreich, wenn | gern
    darfst du | gerne darfst du | darfst du gern* | gern bringst du | gerne bringst du | gern hast du | gerne
    hast du | du darfst gern* | vielleicht hast du | vielleicht kennst du | vielleicht auch | freuen uns über |
    pluspunkte für | extrapunkte für | vielleicht | am liebsten | noch besser | wenn du außerdem | wenn sie
    außerdem | begeistert, wenn | würden uns freuen, wenn | hättest du noch | wir mögen es, wenn | schätzen es,
    wenn | nett wäre | nett, wenn | bestenfalls auch | im optimalfall | sympathiepunkte für | sympathiepunkte
    gibt es für | nach möglichkeit | wenn möglich | falls möglich | vorteilhaft ist | vorteilhaft wäre |
    vorteilhaft: | pluspunkt: | pluspunkt ist | plus: | ein pluspunkt ist | gern gesehen: | wünschenswert: |
    gern gesehen sind | wir begrüßen | begrüßenswert | obendrauf | zusätzlich freuen wir uns über | zusätzlich
    punkten | on top: | als bonus | als i-tüpfelchen | als kür | kür: | kür ist | zur kür | im besten fall auch
    | wenn du dann noch | wenn sie dann noch | wenn dann noch | am schönsten wäre | am schönsten ist | das beste
    wäre | ideal ist | ideal wäre | ideal ist es, wenn | ideal wäre es, wenn | optimal wäre | optimal ist |
    großartig, wenn | fantastisch, wenn | genial, wenn | wunderbar, wenn | wäre *, wenn | wäre es, wenn | fänden
    wir es, wenn | finden wir es, wenn
  `,
  after: list`
    würden wir uns freuen | würden wir uns * freuen | würden wir uns * * freuen | würde uns * freuen | würde uns * * freuen |
    von vorteil | wünschenswert | sind ein plus | ist ein plus | ein plus | vorteilhaft | gern gesehen | wären
    super | wäre super | wäre toll | wäre schön | hilfreich | ist von vorteil | sind von vorteil | wäre von
    vorteil | wären von vorteil | wäre ein plus | wären ein plus | ein pluspunkt | pluspunkt | pluspunkte |
    bonus | ein bonus | wären schön | wären toll | gerne gesehen | willkommen | nützlich | optional |
    wünschenswert, aber | kein muss, aber | sind kein muss, aber | ist kein muss, aber | runden dein profil ab |
    runden ihr profil ab | rundet dein profil ab | runden das profil ab | ist ein vorteil | ein vorteil | wäre
    das tüpfelchen | das tüpfelchen auf dem i | wäre die kirsche | kann nicht schaden | schadet nicht | schadet nie | schaden nie | schadet nicht * | nie verkehrt | nicht verkehrt | schaden
    nicht | sehen wir gern | sehen wir gerne | freut uns | würde uns freuen | wäre ein bonus | kommt gut an |
    macht sich gut | einen vorsprung | vorsprung | die kür | ist kür | umso besser | noch besser | hilft dir |
    hilft ihnen | hilft beim | hilft sehr | hilft aber | helfen dir | helfen beim | schon die halbe miete |
    sahnehäubchen | i-tüpfelchen | kirsche auf | nehmen wir gern* mit | nehmen wir gern | extrapunkte |
    zusatzpunkte | sammelt punkte | begeistert uns | umso schöner | hilft jedoch | freuen wir uns | rundet * ab
    | ist hilfreich | wäre ein * | wäre * | wären * | ist ein bonus | bringt dir | bringt ihnen | bringt
    pluspunkte | gibt pluspunkte | gibt extrapunkte | ist von nutzen | schätzen wir | sehen wir gern* | gefällt
    uns | beeindruckt uns | das i-tüpfelchen | das sahnehäubchen | verschafft dir | ebnet dir | im vorteil |
    klar im vorteil | punktet | punkten | sammelt pluspunkte | macht uns glücklich | stein im brett | hat die
    nase vorn | die nase vorn | wird gern gesehen | werden gern gesehen | wird gerne gesehen | werden gerne
    gesehen | ist gern gesehen | wäre die krönung | ist die krönung | krönung | on top | das salz in der suppe |
    macht dich noch interessanter | fällt positiv auf | nicht schlecht | nehmen wir mit handkuss | mit handkuss
    | sorgt für pluspunkte | bringt bonuspunkte | bonuspunkte | wird positiv bewertet | werden positiv bewertet
    | rechnen wir dir hoch an | hoch an | honorieren wir | begrüßen wir | wird begrüßt | werden begrüßt |
    begrüßenswert | verleiht dir | hebt dich ab | spricht für dich | spricht für sie | sprechen für dich |
    sprechen für sie | wissen wir zu schätzen | zu schätzen | finden wir klasse | finden wir super | finden wir
    toll | finden wir gut | finden wir spannend | käme uns gelegen | kommt uns entgegen | gerne genommen | nice
    to have | rundet * * ab | runden * * ab
  `,
  tried: list`schon einmal | schon mal | schonmal | schon | bereits | zufällig | zusätzlich | obendrein | nebenbei | auch | dazu | sogar | erste`,
};
