import { amounts } from './amounts/nl';
import { type Cues, list } from './cues';

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
    before: list`geen | zonder`,
    after: list`niet nodig | niet vereist`,
  },
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
  evidence: {
    before: list`ervaring met | kennis van | werken met | ontwikkeling in`,
    after: list`ontwikkelaar* | kennis | ervaring | omgeving* | beheerder*`,
  },
};
