import { list, type NegationWords } from '../cues';

/** The words of a Dutch negation. */
export const negation: NegationWords = {
  not: list`niet | geen | nooit | niemand | niets`,
  needed: list`
    nodig | vereist* | verplicht* | noodzakelijk* | must | een must | eis | harde eis | voorwaarde |
    vereiste | verwacht | een vereiste | gevraagd | probleem | noodzaak | essentieel | voor nodig | te
    kennen | te kunnen | te beheersen | belangrijk | relevant | onderdeel van de eisen | criterium | ramp
    | punt | bezwaar | belemmering | hinder | drempel | drama | gebruikt | lijstje | lijst | prioriteit
  `,
  need: list`hoef | hoeft | hoeven | verwachten | eisen | vragen | vereisen | verwacht |
    zoeken
  `,
  asking: list`
    niet alleen | niet enkel | geen concessies | geen compromis* | sluiten we geen | niet slechts | niet bang voor | niet vreemd | geen onbekende | geen vreemde |
    geen geheimen | niet minder dan | geen angst voor | niet zonder | niet te min | geen probleem met | geen
    luxe | niet bang | niet genoeg | niet onbekend | schrikt je niet af | geen beginner | niet vergeten | geen
    geheim | geen geheim meer | geen mysterie | zonder moeite | geen moeite met | draai je je hand niet voor om
    | je hand niet voor om | hand niet om | niet bang van | niet vies van | geen abracadabra | geen chinees |
    geen nieuws voor | geen nieuwkomer | niet van horen zeggen | niet alleen van horen zeggen | niet
    onderhandelbaar | niet weg te denken | niet ontbreken | geen geheim voor | geen geheimen meer | geen
    probleem voor jou | niet optioneel | schrikken je niet af | deins je niet terug | kijk je niet van op |
    zonder problemen | zonder blikken of blozen | geen optie
  `,
  unknown: list`
    geen ervaring met | geen kennis van | geen voorkennis van | zonder kennis van | zonder ervaring met |
    ook als je geen | als je geen ervaring hebt met | nog nooit met | niet kent | geen probleem als | maakt
    niet uit als | niet erg als | geen ramp als | geen zorgen als | maak je geen zorgen als | ook zonder |
    maakt niet uit of | vergeet | je zult geen | je hoeft geen | nog geen ervaring met | nieuw in | onbekend
    met | geen idee van | nooit gewerkt met | nog niet bekend met | het maakt niet uit of je | nooit
    geprogrammeerd in | nooit geschreven | nooit gebruikt | nooit aangeraakt | geen kaas gegeten van
  `,
  leaving: {
    verbs: list`migr* | overstap* | overgang | omzett* | overzett* | verhuiz*`,
    from: list`van | vanaf`,
    to: list`naar`,
    direct: list`vervang* | afscheid van | in plaats van | afbouw van | weg van`,
    behind: list`zijn we afgestapt | hebben we afscheid genomen | is verleden tijd | is geschiedenis | hebben we vervangen | wordt vervangen | is vervangen | wordt uitgefaseerd | is uitgefaseerd | hebben we achter ons gelaten | faseren we uit`,
  },
  teaching: {
    before: list`leren we je | leer je | we leren je | wij leren je`,
    after: list`
      leren we je wel | leren wij je wel | leer je wel | leer je bij ons wel | brengen we je wel bij |
      leer je bij ons | leren we je | leer je hier | wordt aangeleerd | leer je op de werkvloer | kun je hier
      leren | krijg je bij ons | krijg je hier | leer je gaandeweg | leer je tijdens | leer je snel | leer je
      vanzelf | leren wij je | leren we jou | helpen we je | helpen wij je | begeleiden we je | begeleiden wij
      je | word je begeleid | word je opgeleid | word je ingewerkt | word je wegwijs | maken we je wegwijs |
      wegwijs in | krijg je training | krijg je een training | krijg je een opleiding | bieden we training |
      bieden we een opleiding | leiden we je op | leiden we je | leggen we je uit | leggen we uit | pik je op |
      pik je bij ons op | brengen we je bij | brengen we je | werken we je in | bij nul
    `,
  },
  comparing: { more: list`liever | eerder`, than: list`dan` },
  job: list`
    de functie | deze functie | de rol | deze rol | het werk | je werk | het project | dit project | de
    baan | deze baan
  `,
  others: {
    who: list`
      een ander team | ander team | andere teams | iemand anders | collega's | je collega's | onze collega's |
      een collega | anderen | een partner | een leverancier | specialisten | het team in | ons team in | ons
      team van
    `,
    does: list`
      regelt | regelen | doet | doen | beheert | beheren | zorgt | zorgen | verzorgt | verzorgen |
      onderhoudt | pakt | pakken
    `,
    by: list`
      door | ligt bij | liggen bij | bij | de taak van | zaak van | aan
    `,
  },
  fine: list`welkom | toch | geen probleem | mogelijk | ook | gerust | prima | oké`,
  harmless: list`geen probleem | geen ramp | geen punt | niet erg | geeft niet | geeft niks | maakt niet uit | maakt niks uit | geen zorgen | geen drama | prima | niks aan de hand`,
  helping: {
    to: list`we je | wij je | je we | je wij | we jou | wij jou | je te helpen | leren je | helpen je | helpt je | leert je`,
    by: list`collega* | mentor | een buddy | het team`,
  },
  without: list`zonder`,
  but: list`maar | echter | wel | doch | daarentegen`,
};
