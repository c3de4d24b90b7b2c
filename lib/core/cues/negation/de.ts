import { list, type NegationWords } from '../cues';

/** The words of a German negation. */
export const negation: NegationWords = {
  not: list`
    nicht | kein | keine | keinen | keiner | keinerlei | weder | nie | dafür nicht | nichts | niemand | kaum
  `,
  needed: list`
    erforderlich | nötig | notwendig | voraussetzung | voraussetzungen | vorausgesetzt | muss | pflicht |
    verpflichtend | zwingend | verlangt | gefordert | benötigt | erwartet | bedingung |
    ausschlusskriterium | problem | k.o.-kriterium | ko-kriterium | must-have | anforderung | gebraucht |
    voraus | abverlangt | unbedingt nötig | mitbringen | können | kennen | beherrschen | hindernis |
    hinderungsgrund | k.-o.-kriterium | zwang | grund zur sorge | relevant | wichtig | entscheidend |
    ausschlaggebend | teil der anforderungen | kriterium | muss-kriterium | rolle | gefragt | beinbruch |
    weltuntergang | drama | von belang | von bedeutung | nachteil | hürde | minuspunkt | hinderlich |
    schlimm | tragisch | thema | wert | liste | agenda
  `,
  need: list`
    brauchst | brauchen | benötigst | benötigen | erwarten | verlangen | setzen | fordern | musst | müssen |
    suchen | fragt | fragen | brauchst du | verlangt | prüfen | testen | interessiert | interessieren | kümmert
    | muss
  `,
  asking: list`
    nicht nur | nicht allein | scheitert es nicht | scheitert es bei dir nicht | scheitert es bei ihnen nicht | scheitern wird es nicht | soll es nicht scheitern | keine abstriche | nicht mit uns handeln | nicht bloß | nicht ausschließlich | kein fremdwort | keine fremdwörter | nicht
    fremd | kein neuland | kein problem mit | keine angst vor | keine scheu vor | nicht weniger als | nicht ohne
    | nicht unter | keine unbekannte* | kein buch mit sieben siegeln | nicht wegzudenken | nicht verzichten |
    kein geheimnis | führt kein weg vorbei | kein weg vorbei | keine kompromisse | kein böhmisches dorf | keine
    böhmischen dörfer | keine berührungsängste | schwer | aufgeschmissen | verloren | schwierig | eng für dich |
    kein neuling | keine neulinge | kein anfänger | keine anfänger | kein hexenwerk | kein problem für dich |
    nicht vergessen | nicht genug | nicht scheuen | nicht scheust | nicht scheu | nicht missen | keine rätsel |
    kein rätsel | keine geheimnisse | keine schwierigkeiten | bereitet dir keine | bereiten dir keine | keine
    mühe | nicht nur vom hörensagen | nicht nur aus dem lehrbuch | nicht nur theoretisch | nicht erst seit
    gestern | kein böhmischer wald | kein spanisches dorf | keine spanischen dörfer | kein zufall | kein
    mysterium | keine hürde für | nichts neues für | nicht mehr wegzudenken | nicht schocken | nicht aus der
    ruhe | nicht ins schwitzen | nicht erst erklären | nicht lange bitten | nicht um | niemand erklären | niemand mehr erklären | keiner erklären | keiner mehr erklären | nicht mehr
    erklären | schreck* * nicht zurück | schreck* nicht | schreckt dich nicht | schrecken dich nicht | schreckt sie nicht | schrecken sie nicht | nicht zurückschreck* | scheu* dich nicht | scheu* du dich
    nicht | scheu* sich nicht | keine fremdsprache | kein
    kunststück | keine kunst für
  `,
  unknown: list`
    auch ohne | ohne vorkenntnisse in | ohne kenntnisse in | ohne erfahrung mit | ohne erfahrung in |
    keine vorkenntnisse in | keine erfahrung mit | keine erfahrung in | keine kenntnisse in | wenn du
    noch nie mit | noch nie mit | wenn du noch kein* | auch wenn du noch kein* | nicht kennst | nichts zu
    tun mit | nichts mit | kennst du noch nicht | du kennst noch kein* | noch nie gehört von | macht
    nichts, wenn | nicht schlimm, wenn | kein problem, wenn | kein drama, wenn | halb so wild, wenn |
    fehlende* | mangelnde* | fehlt dir | fehlen dir | fehlt ihnen | fehlen ihnen | am hut mit | vergiss |
    vergessen sie | egal, ob du | egal ob du | unabhängig davon, ob du | mach dir keine sorgen, wenn |
    keine sorge, wenn | keine angst, wenn | wir suchen keine* | noch fremd | noch neu | keine sorge,
    falls | keine angst, falls | kein problem, falls | macht nichts, falls | nicht schlimm, falls |
    keinerlei vorwissen | kein vorwissen | in berührung
  `,
  leaving: {
    verbs: list`migr* | wechsel* | umstieg* | umzustellen | umstellung* | ablös* | umstellen | umzug | portier* | übergang`,
    from: list`von | weg von`,
    to: list`nach | zu | auf | in richtung | hin zu | zum`,
    direct: list`
      ablösung von | ablösen von | ersetz* | ersatz von | weg von | abschaltung von | abkehr von | statt
      | verabschied* von | trennen uns von | getrennt von | abschied von | abgelöst | ablösung |
      ausgemustert*
    `,
    behind: list`haben wir uns verabschiedet | verabschieden wir uns | haben wir abgeschafft | haben wir abgelöst | lösen wir ab | ist geschichte | sind geschichte | hat ausgedient | haben ausgedient | ist vergangenheit | gehört der vergangenheit | wird abgelöst | wurde abgelöst | wird abgeschaltet | wurde abgeschaltet | wurde ersetzt | wird ersetzt | haben wir ersetzt | hinter uns gelassen | haben wir uns getrennt | ist abgelöst`,
  },
  teaching: {
    before: list`
      lernst du | bringen wir dir bei | zeigen wir dir | schulen dich in | schulen wir dich in |
      einarbeitung in | du lernst | sie lernen | wirst du lernen | lernst | arbeiten wir dich ein |
      eingearbeitet in | bringen dir | zeigen dir | machen dich fit in | bilden dich weiter in |
      einarbeitung in das thema | führen dich an | führen dich in
    `,
    after: list`
      lernst du | beibringen | bringen wir dir | wird dir beigebracht | wird beigebracht | zeigen wir dir | kannst du lernen
      | kannst du bei uns lernen | lernen sie | werden sie eingearbeitet | wirst du eingearbeitet | schulen wir
      | vermitteln wir | bringen wir dir bei | bringen wir ihnen bei | bringen wir dir gern bei | beigebracht |
      arbeiten wir dich | arbeiten wir sie | kannst du dir aneignen | eignest du dir an | erarbeitest du dir |
      kommt mit der zeit | bekommst du gezeigt | schulen wir dich | bilden wir dich | wird geschult | vermittelt
      | lernst du im job | lernt man | unterstützen wir dich | helfen wir dir | bringen wir dich | nehmen wir
      dich mit | begleiten wir dich | gibt es schulungen | bieten wir schulungen | gibt es eine schulung |
      bieten wir weiterbildungen | gibt es weiterbildungen | bieten wir trainings | gibt es trainings | gibt es
      eine einarbeitung | kannst du dir bei uns aneignen | aneignen | eignest du dir | eignen sie sich |
      anlernen wir | erlernen | erlernst du | nachholen | holst du | reinwachsen | hineinwachsen | wächst du
      hinein | wächst du rein | arbeitest du dich | arbeiten sie sich | arbeitest dich ein | einarbeiten |
      schaust du dir ab | schaffst du dir drauf | bringst du dir bei | bringst du dir bei uns bei | lernen sie
      bei uns | lernst du bei uns | lernst du hier | lernst du dann | erklären wir | bekommst du beigebracht |
      bekommen sie beigebracht | machst du dich vertraut | machen sie sich vertraut | bei null
    `,
  },
  comparing: { more: list`eher | lieber`, than: list`als` },
  job: list`
    die stelle | diese stelle | der job | dieser job | die rolle | diese rolle | die position | diese
    position | die arbeit | deine arbeit | das projekt | dieses projekt | im projekt | in dieser rolle |
    unser stack | deine aufgaben
  `,
  others: {
    who: list`
      ein anderes team | anderes team | andere | anderen | jemand anders | jemand anderes | kollegen |
      kolleginnen und kollegen | unsere kollegen | die kollegen | deine kollegen | deine kolleginnen und
      kollegen | ein kollege | eine kollegin | einem anderen team | ein externer partner | ein dienstleister |
      ein partner | spezialisten | unser * team | das * team | externe | das team in | unser team in | die
      kollegen in | ein externer
    `,
    does: list`
      kümmert | kümmern | übernimmt | übernehmen | macht | machen | betreut | betreuen | verantwortet |
      verantworten | betreibt | betreiben | pflegt | pflegen | erledigt | erledigen
    `,
    by: list`
      von | durch | liegt bei | liegen bei | bleibt bei | sache von | aufgabe von | überlassen wir
    `,
  },
  fine: list`willkommen | trotzdem | dennoch | gern | gerne | kein problem | möglich | auch | okay | in ordnung | bewerben | bewirb | freuen`,
  harmless: list`kein problem | kein ding | kein drama | kein thema | kein beinbruch | keine sorge | keine panik | macht nichts | macht nix | macht gar nichts | halb so wild | halb so schlimm | nicht schlimm | nicht weiter schlimm | nicht tragisch | auch gut | auch kein problem | alles gut | ist okay | ist in ordnung | völlig in ordnung | stört uns nicht | stört niemanden`,
  helping: {
    to: list`dir | dich | ihnen | euch`,
    by: list`kolleg* | dein team | das team | ein buddy | pate | patin | mentor* | akademie`,
  },
  without: list`ohne`,
  that: list`dass | daß | ob`,
  pronouns: list`das | dies | es | diese | sie`,
  but: list`
    aber | obwohl | obgleich | wenngleich | wenn auch | jedoch | sondern | dafür | allerdings | doch | hingegen
    | dagegen | indes
  `,
};
