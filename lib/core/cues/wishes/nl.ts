import { list, type WishWords } from '../cues';

/** What makes a statement a wish in Dutch. */
export const wish: WishWords = {
  before: list`
    bij voorkeur | idealiter | liefst | het liefst | idealiter met | mooi meegenomen | mooi meegenomen: |
    pluspunt: | pluspunten: | een plus is | een pré is | pré: | pre: | bonus: | bonuspunten voor | leuk als |
    fijn als | gewenst | wenselijk | optioneel | eventueel | niet verplicht, maar | geen must, maar | pluspunten
    voor | extra punten voor | blij als | mooi als | top als | misschien | wellicht | nog mooier als | we
    waarderen | waarderen het als | hopelijk | zou leuk zijn als | zou mooi zijn als | zou fijn zijn als | zou *
    zijn als | zou geweldig zijn | in het beste geval | in het ideale geval | zo mogelijk | indien mogelijk |
    als het kan | pluspunt als | een plus als | een pré als | bonus als | bonuspunten als | extra leuk als |
    extra fijn als | nog beter als | des te beter als | optioneel: | leuk meegenomen | fijn zou zijn | waardevol
    als | graag ook | graag met | het mooiste is als | het mooist is als | ideaal is als | ideaal zou zijn | het
    liefst heb je | het leukst is als | geweldig als | fantastisch als | prachtig als | super als | tof als |
    ideaal als | leuk dat je
  `,
  after: list`
    altijd meegenomen | onze held | onze heldin | mooi meegenomen | nooit weg | kan nooit kwaad | kan geen kwaad |
    is een pré | een pré | is een pre | is een plus | pluspunt | een pluspunt | een plus | pré | is mooi
    meegenomen | zijn mooi meegenomen | mooi meegenomen | zijn een pré | zijn een pre | een pre | zijn een plus
    | strekt tot aanbeveling | gewenst | is gewenst | wenselijk | is wenselijk | is een pluspunt | zijn een
    pluspunt | is een bonus | een bonus | optioneel | welkom | is een voordeel | een voordeel | is fijn | zou
    mooi zijn | heeft de voorkeur | kan geen kwaad | is handig | zijn handig | scoort punten | kers op |
    meegenomen | streepje voor | tot aanbeveling | zou * zijn | nog beter | des te beter | vinden we leuk |
    waarderen we | wordt gewaardeerd | maakt indruk | komt van pas | in je voordeel | spreekt ons aan | maar
    helpt | het helpt | maar dat helpt | helpt je | helpt zeker | helpt. | scoor je punten | scoor je
    bonuspunten | bonuspunten | heb je een streepje voor | een streepje voor | levert punten op | levert
    bonuspunten op | is een mooie bonus | een mooie bonus | is meegenomen | zien we graag | worden gewaardeerd |
    vinden we fijn | vinden we top | vinden we mooi | stellen we op prijs | op prijs gesteld | op prijs | is
    welkom | zijn welkom | is leuk | pluspunten | een mooie plus | een dikke plus | een extra | is een extra |
    verdient punten | een voorsprong | voorsprong | kan helpen | zou helpen | zou fijn zijn | zou top zijn | in
    jouw voordeel | valt in de smaak | maakt je profiel compleet | maakt het af
  `,
  tried: list`al | al eens | weleens | wel eens | ooit | ook | bovendien | daarnaast | toevallig`,
};
