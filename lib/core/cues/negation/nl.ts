import { list, type NegationWords } from '../cues';

/** The words of a Dutch negation. */
export const negation: NegationWords = {
  not: list`niet | geen | nooit | noch | niemand | niets`,
  needed: list`
    nodig | vereist* | verplicht* | noodzakelijk* | must | een must | eis | harde eis | voorwaarde | vereiste |
    verwacht | een vereiste | gevraagd | probleem | noodzaak | essentieel | voor nodig | te kennen | te kunnen | te beheersen |
    belangrijk | relevant | onderdeel van de eisen |
    criterium
  `,
  need: list`hoef | hoeft | hoeven | verwachten | eisen | vragen | vereisen | verwacht |
    zoeken
  `,
  asking: list`
    niet alleen | niet enkel | niet slechts | niet bang voor | niet vreemd | geen onbekende | geen vreemde | geen geheimen |
    niet minder dan | geen angst voor | niet zonder | niet te min | geen probleem met
  `,
  unknown: list`
    geen ervaring met | geen kennis van | geen voorkennis van | zonder kennis van | zonder ervaring met | ook als je geen |
    als je geen ervaring hebt met | nog nooit met | niet kent |
    geen probleem als | maakt niet uit als | niet erg als | geen ramp als
  `,
  leaving: {
    verbs: list`migr* | overstap* | overgang | omzett* | overzett* | verhuiz*`,
    from: list`van | vanaf`,
    to: list`naar`,
    direct: list`vervang* | afscheid van | in plaats van | afbouw van | weg van`,
  },
  teaching: {
    before: list`leren we je | leer je | we leren je | wij leren je`,
    after: list`leer je bij ons | leren we je | leer je hier | wordt aangeleerd | leer je op de werkvloer | kun je hier leren`,
  },
  without: list`zonder`,
  but: list`maar | echter | wel | doch`,
};
