import { list, type NegationWords } from '../cues';

/** The words of a German negation. */
export const negation: NegationWords = {
  not: list`
    nicht | kein | keine | keinen | keiner | keinerlei | weder | nie | dafür nicht | nichts | niemand
  `,
  needed: list`
    erforderlich | nötig | notwendig | voraussetzung | voraussetzungen | vorausgesetzt | muss | pflicht |
    verpflichtend | zwingend | verlangt | gefordert | benötigt | erwartet | bedingung | ausschlusskriterium | problem |
    k.o.-kriterium | ko-kriterium | must-have | anforderung | gebraucht | voraus | abverlangt | unbedingt nötig | mitbringen | können | kennen | beherrschen |
    hindernis | hinderungsgrund | k.-o.-kriterium | zwang | grund zur sorge |
    relevant | wichtig | entscheidend | ausschlaggebend | teil der anforderungen |
    kriterium | muss-kriterium |
    rolle
  `,
  need: list`brauchst | brauchen | benötigst | benötigen | erwarten | verlangen | setzen | fordern | musst | müssen |
    suchen
  `,
  asking: list`
    nicht nur | nicht allein | nicht bloß | nicht ausschließlich | kein fremdwort | keine fremdwörter | nicht fremd |
    kein neuland | kein problem mit | keine angst vor | keine scheu vor | nicht weniger als | nicht ohne | nicht unter |
    keine unbekannte* | kein buch mit sieben siegeln | nicht wegzudenken | nicht verzichten | kein geheimnis |
    führt kein weg vorbei | kein weg vorbei | keine kompromisse | kein böhmisches dorf | keine
    böhmischen dörfer | keine berührungsängste | schwer | aufgeschmissen | verloren |
    schwierig | eng für dich
  `,
  unknown: list`
    auch ohne | ohne vorkenntnisse in | ohne kenntnisse in | ohne erfahrung mit | ohne erfahrung in |
    keine vorkenntnisse in | keine erfahrung mit | keine erfahrung in | keine kenntnisse in |
    wenn du noch nie mit | noch nie mit | wenn du noch kein* | auch wenn du noch kein* | nicht kennst |
    nichts zu tun mit | nichts mit | kennst du noch nicht | du kennst noch kein* | noch nie gehört von |
    macht nichts, wenn | nicht schlimm, wenn | kein problem, wenn | kein drama, wenn | halb so wild,
    wenn | fehlende* | mangelnde*
  `,
  leaving: {
    verbs: list`migr* | wechsel* | umstieg* | umzustellen | umstellung* | ablös* | umstellen | umzug | portier* | übergang`,
    from: list`von | weg von`,
    to: list`nach | zu | auf | in richtung | hin zu | zum`,
    direct: list`ablösung von | ablösen von | ersetz* | ersatz von | weg von | abschaltung von | abkehr von | statt`,
  },
  teaching: {
    before: list`
      lernst du | bringen wir dir bei | zeigen wir dir | schulen dich in | schulen wir dich in |
      einarbeitung in | du lernst | sie lernen | wirst du lernen | lernst | arbeiten wir dich ein |
      eingearbeitet in
    `,
    after: list`
      lernst du | bringen wir dir | wird dir beigebracht | wird beigebracht | zeigen wir dir |
      kannst du lernen | kannst du bei uns lernen | lernen sie | werden sie eingearbeitet |
      wirst du eingearbeitet | schulen wir | vermitteln wir | bringen wir dir bei | bringen wir ihnen bei |
      bringen wir dir gern bei
    `,
  },
  without: list`ohne`,
  that: list`dass | daß | ob`,
  pronouns: list`das | dies | es | diese | sie`,
  but: list`aber | obwohl | obgleich | wenngleich | wenn auch | jedoch | sondern | dafür | allerdings | doch`,
};
