import { amounts } from './amounts/nl';
import { type Cues, list } from './cues';
import { negation } from './negation/nl';

/** Dutch. */
export const nl: Cues = {
  headings: {
    required: list`
      functie-eisen | functie eisen | wat vragen wij | wat wij vragen | jouw profiel | profiel | wie ben jij |
      wat breng je mee | dit ben jij | eisen | dit neem je mee | jij hebt | vereisten | kennis en ervaring
    `,
    preferred: list`pré | een pré | wensen | nice to have | pluspunten`,
    duties: list`
      wat ga je doen | jouw rol | de functie | functieomschrijving | taken | jouw taken | werkzaamheden |
      verantwoordelijkheden | de rol
    `,
    stack: list`onze stack | technologieën`,
    about: list`over ons | wie zijn wij | het team | jouw team | de organisatie | het bedrijf`,
    offer: list`wat bieden wij | wij bieden | wat wij bieden | arbeidsvoorwaarden | ons aanbod | dit krijg je`,
    legal: list`diversiteit | privacy`,
    apply: list`solliciteren | sollicitatie* | contact | interesse`,
  },
  wish: {
    before: list`bij voorkeur | idealiter | liefst`,
    after: list`
      is een pré | een pré | is een pre | is een plus | pluspunt | een pluspunt | een plus | pré |
      is mooi meegenomen
    `,
  },
  demand: list`vereist | noodzakelijk | minimaal | moet | verplicht`,
  knowledge: list`
    ervaring met | ervaring in | kennis van | kennis over | bekend met | werkervaring | ervaring |
    goede kennis
  `,
  knowledgeBehind: list`ervaring | kennis | vaardigheden`,
  telling: list`wij gebruiken | we gebruiken | onze stack | je werkt met`,
  seeking: list`wij zoeken | we zoeken | op zoek naar | in staat`,
  excluded: {
    before: list`geen | zonder | in plaats van | anders dan`,
    after: list`niet nodig | niet vereist`,
  },
  headingWords: {
    reader: list`jij | je | jou | jouw | u | uw | jullie | kandida* | jezelf | iemand`,
    firm: list`wij | we | ons | onze | het team | het bedrijf`,
    why: list`waarom`,
    condition: list`als | wanneer | indien`,
    wishes: list`
      pré | pre | pluspunt* | een plus | plus | bonus | bonuspunten | mooi meegenomen | liefst | idealiter | bij voorkeur |
      wens* | optione* | nice to have* | streepje voor | onderscheid* | helemaal mooi | nog beter | leuk als | extra punten |
      kers op
    `,
    asks: list`
      meebreng* | breng* je | breng* jij | breng* u | neem je mee | neemt u mee | eis* | functie-eis* | vereist* | profiel |
      kwalificatie* | vaardighe* | ervaring | kennis | skills | nodig | moet | past bij | pas je bij | passen bij |
      gereedschapskist | kunt | kun jij | opleiding | competentie* | match | in huis | beheers* | herken* | bagage |
      must have* | must-have* | slaag* | succesvol
    `,
    has: list`hebt | heb | bent | ben | heeft`,
    does: list`
      doen | doe | taken | rol | functie | werkzaamheden | verantwoordelijk* | uitdaging* | dag | werk | werken | werkdag* |
      bijdra* | missie | bouw* | impact | aan de slag | baan
    `,
    will: list`ga | gaat | zult | zul`,
    gets: list`
      bied* | krijg* | aanbod | voordelen | arbeidsvoorwaarden | verwachten | ontvang* | leren | salaris | geniet* |
      terug | extra's
    `,
    seeks: list`zoek* | vragen | vraag | verwachten | verwacht* | willen | nodig | belangrijk`,
    uses: list`gebruik* | stack | tools | technologie*`,
  },
  negation,
  or: list`of | en/of`,
  and: list`en | alsmede`,
  oneOf: list`een van | bijv. | minimaal een`,
  examples: list`zoals | bijvoorbeeld`,
  similar: list`of vergelijkbaar | of soortgelijk* | of andere*`,
  years: list`jaar | jaren`,
  numbers: list`een/één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien`,
  amounts,
  either: list`ofwel | hetzij`,
  kinds: list`
    taal | talen | programmeertaal | programmeertalen | framework* | tool | tools | bibliothe* | technologie* |
    platform* | database* | systemen | cloud* | omgeving* | software | stack | aanbieders
  `,
  starters: [],
  glue: list`en | met | naar | of | op | van | voor | zoals`,
  evidence: {
    before: list`ervaring met | kennis van | werken met | ontwikkeling in`,
    after: list`ontwikkelaar* | kennis | ervaring | omgeving* | beheerder*`,
  },
};
