import { amounts } from './amounts/nl';
import { clients } from './clients/nl';
import { type Cues, list } from './cues';
import { headingEndings, headingWords } from './heading-words/nl';
import { items } from './items/nl';
import { negation } from './negation/nl';
import { people } from './people/nl';
import { wish } from './wishes/nl';

/** Dutch. */
export const nl: Cues = {
  headings: {
    required: list`
      functie-eisen | functie eisen | wat vragen wij | wat wij vragen | jouw profiel | profiel | wie ben jij |
      wat breng je mee | dit ben jij | eisen | dit neem je mee | jij hebt | vereisten | kennis en ervaring |
      wat breng jij mee | wat jij meebrengt | wat je meebrengt | dit breng jij mee | dit breng je mee |
      jij brengt mee | dit vragen we | dit vragen we van je | dit vragen wij | dit vragen wij van jou |
      wat vragen we | wat we vragen | wat vragen we van jou | wie zoeken we | wie zoeken wij | wie we zoeken |
      dit zoeken we | wij zoeken | jouw vaardigheden | vaardigheden | jouw skills | jouw kwaliteiten |
      jouw achtergrond | jouw kennis en ervaring | jouw ervaring | kwalificaties | competenties |
      technische vaardigheden | kennis | ervaring | opleiding en ervaring | herken jij jezelf | jij bent |
      wie jij bent | dit heb je nodig | wat heb je nodig | wat je nodig hebt | gevraagd | profielschets |
      functieprofiel | harde eisen | must haves | dit ben je | dit heb jij | jij beschikt over |
      onze wensen aan jou | past dit bij jou | onmisbaar | om te slagen | een must
    `,
    preferred: list`
      pré | een pré | wensen | nice to have | pluspunten | mooi meegenomen | pluspunt | een plus |
      wat we leuk vinden | leuk als je | het is een plus als | bonuspunten | extra punten |
      daarnaast mooi meegenomen | gewenst | wenselijk | optioneel | bij voorkeur | niet verplicht |
      maar niet noodzakelijk | kers op de taart
    `,
    duties: list`
      wat ga je doen | jouw rol | de functie | functieomschrijving | taken | jouw taken | werkzaamheden |
      verantwoordelijkheden | de rol | wat je gaat doen | dit ga je doen | wat ga jij doen | dit ga jij doen |
      jouw werkzaamheden | jouw verantwoordelijkheden | jouw functie | jouw werkdag | jouw dag |
      jouw uitdaging | de uitdaging | de opdracht | opdrachtomschrijving | over de functie | over de rol |
      takenpakket | jouw impact | waar ga je aan werken | wat houdt de functie in | het project
    `,
    stack: list`
      onze stack | technologieën | onze tech stack | onze tools | onze technologie | tools waarmee we werken |
      waar we mee werken | wij werken met | we werken met | technische omgeving
    `,
    about: list`
      over ons | wie zijn wij | het team | jouw team | de organisatie | het bedrijf | wie we zijn |
      wie zijn we | over het bedrijf | over het team | ons team | onze cultuur | onze waarden | ons verhaal |
      waarom wij | waarom bij ons | dit zijn wij | de opdrachtgever
    `,
    offer: list`
      wat bieden wij | wij bieden | wat wij bieden | arbeidsvoorwaarden | ons aanbod | dit krijg je |
      dit bieden we | dit bieden we jou | dit bieden wij | wat we bieden | wat bieden we | wat bieden we jou |
      wat krijg je | wat krijg je ervoor terug | wat je krijgt | jij krijgt | wij bieden jou | voordelen |
      salaris | secundaire arbeidsvoorwaarden | waarom je bij ons wilt werken
    `,
    legal: list`diversiteit | privacy | inclusie | gelijke kansen | diversiteit en inclusie`,
    apply: list`
      solliciteren | sollicitatie* | contact | interesse | solliciteer | solliciteer direct |
      sollicitatieproces | hoe solliciteer je | locatie | standplaats | procedure | meer weten |
      enthousiast geworden | interesse gewekt
    `,
  },
  wish,
  demand: list`
    hoort bij je dagelijks* | hoort bij jouw dagelijks* | horen bij je dagelijks* | is dagelijkse kost | dagelijkse kost |
    geen concessies | geen compromis* |
    vereist | noodzakelijk | minimaal | moet | verplicht | noodzaak | must | essentieel | minstens | ten minste
    | tenminste | een vereiste | is een must | je moet | moet je | dien je | onmisbaar | verplichte | vereiste |
    in de vingers | in je vingers | je droomt in | je droomt | je ademt | door en door | op je duimpje | een
    vanzelfsprekendheid | vanzelfsprekend | spreekt voor zich | spreekt vanzelf | tweede natuur | niet
    onderhandelbaar | staat of valt met | je weet | met je ogen dicht | in je bloed | je beheerst |
    basisvoorwaarde | je kunt | je kan niet zonder | je denkt in | je leeft | je kent | u kent | ken je | van
    binnen en van buiten | van binnen en buiten | dagelijkse kost | voor jou gesneden koek | gesneden koek | je
    weet alles van | het belangrijk dat | belangrijk dat | het is belangrijk dat | is het noodzakelijk dat |
    noodzakelijk dat | van belang dat | we eisen | we verwachten dat | met de paplepel | jouw tweede taal | je
    tweede taal | moedertaal | jouw ding | jouw sterke punt | je sterke punt | je hand niet voor om | dagelijks
    brood | je brood | geen discussie | zit in je dna | als een vis in het water | blindelings | vloeiend | je
    specialiteit | staat buiten kijf | gesneden brood | heb je ervaring | je bent goed in | goed zijn in
  `,
  knowledge: list`
    ervaring met | ervaring in | kennis van | kennis over | bekend met | werkervaring | ervaring | goede kennis
    | ervaring als | ervaring met het | aantoonbare ervaring | ruime ervaring | jaar ervaring | jaar
    werkervaring | kennis op het gebied | kennis met | gedegen kennis | grondige kennis | diepgaande kennis |
    vaardig in | vaardig met | bedreven in | thuis in | handig met | vertrouwd met | bekendheid met | beheerst |
    beheers je | beheersing van | kunnen werken met | werken met het | expertise in | expertise op | affiniteit
    met | begrip van | kunt programmeren in | weet van | gewerkt met
  `,
  knowledgeBehind: list`
    ervaring | kennis | vaardigheden | expertise | skills | werkervaring | toegepast
  `,
  telling: list`
    wij gebruiken | we gebruiken | onze stack | je werkt met | wij werken met | we werken met | onze systemen |
    ons platform | onze diensten | onze applicaties | je gaat werken met | draait op | draaien op
  `,
  seeking: list`wij zoeken | we zoeken | op zoek naar | in staat | zoeken wij | zoeken we | gezocht`,
  excluded: {
    before: list`geen | zonder | in plaats van | anders dan`,
    after: list`
      niet nodig | niet vereist | overbodig | irrelevant | doet er niet toe | speelt geen rol | komt hier niet
      voor | niet aan de orde | kan wachten | komt later | maakt niet uit | hoeft niet | hoeven niet | is
      bijzaak | bijzaak | mag je vergeten | kun je vergeten | kan je vergeten | laat ons koud | komt niet aan
      bod | gebruiken we niet | is niet van belang | is ondergeschikt | mag thuisblijven | kun je thuis laten |
      zul je niet tegenkomen | kom je niet tegen | kom je hier niet tegen
    `,
  },
  headingWords,
  jobWords: list`job | baan | functie | rol | werk | dag | dagen | week`,
  headingEndings,
  negation,
  people,
  clients,
  items,
  namesakes: list`flink | rust | helm | chef`,
  or: list`of | en/of | ofwel | dan wel`,
  and: list`en | alsmede | evenals | als ook`,
  oneOf: list`
    een van | bijv. | minimaal een | één van | een van de | één van de | een of meer | één of meer | één of
    meerdere | een of meerdere | minimaal één | minstens één | minstens een | ten minste één | tenminste één |
    b.v. | bv. | één uit | naar keuze uit | ten minste een van | tenminste een van | ten minste één van |
    minstens één van | minimaal één van | één van deze | een van deze | een van de volgende
  `,
  whoever: list`wie | kandidaten die | heb je | ken je | iedereen die`,
  anyKind: list`
    een | één | minstens één | minimaal één | een willekeurig* | ten minste één | tenminste één | minstens een |
    minimaal een
  `,
  examples: list`
    zoals | bijvoorbeeld | zoals bijvoorbeeld | zoals bijv. | waaronder | denk aan | o.a. | onder andere | à la
    | type | in de trant van | in de stijl van | onder meer
  `,
  similar: list`
    of vergelijkbaar | of soortgelijk* | of andere* | of iets vergelijkbaars | of vergelijkbar* | of iets
    soortgelijks | of gelijkwaardig* | of een ander* | en dergelijke | e.d. | of gelijksoortig* | of equivalent*
    | of * vergelijkbare | of * soortgelijke | of iets dergelijks | of een alternatief | of alternatie* | of
    aanverwant* | of verwant* | of iets anders | en vergelijkbare | en soortgelijke | of ander* | of een
    soortgelijk* | of een vergelijkbaar | of een vergelijkbare | en andere
  `,
  years: list`jaar | jaren | jarige | jr`,
  numbers: list`een/één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien`,
  amounts,
  either: list`ofwel | hetzij`,
  kinds: list`
    taal | talen | programmeertaal | programmeertalen | framework* | tool | tools | bibliothe* | technologie* |
    platform* | database* | systemen | cloud* | omgeving* | software | stack | aanbieders
  `,
  areas: list`
    backend | frontend | mobiel | mobile | web | data | data-analyse | statistiek | visualisatie | monitoring |
    testen | automatisering | configuratie* | deployment | virtualisatie | containers | netwerk* | beveiliging |
    embedded | modellering | simulatie | programmeren | ontwikkeling | scripting | big data
  `,
  starters: [],
  calls: list`
    solliciteer | reageer | neem contact | schrijf | bel | kom | stuur | lees | mail | praten
  `,
  glue: list`en | met | naar | of | op | van | voor | zoals`,
  evidence: {
    before: list`
      ervaring met | kennis van | werken met | ontwikkeling in | ervaring in | kennis met | programmeren in |
      ontwikkelen in | programmeertaal | programmeertalen | taal | framework | frameworks | gebruik van |
      geschreven in | ontwikkelaar
    `,
    after: list`ontwikkelaar* | kennis | ervaring | omgeving* | beheerder* | developer* | engineer* | programmeur*`,
  },
};
