import { type HeadingWords, list } from '../cues';

/** What Dutch headings are told by. */
export const headingWords: HeadingWords = {
  reader: list`jij | je | jou | jouw | u | uw | jullie | kandida* | jezelf | iemand`,
  firm: list`wij | we | ons | onze | het team | het bedrijf`,
  question: list`
    wat | hoe | waar | waarmee | waaraan | dit | dat | hier | hiermee | zo | heb jij | ben jij | kun jij |
    herken jij
  `,
  whom: list`wie`,
  relative: list`die | dat`,
  why: list`waarom`,
  condition: list`als | wanneer | indien`,
  wishes: list`
    pré | pre | pluspunt* | een plus | plus | bonus | bonuspunten | mooi meegenomen | liefst | idealiter | bij
    voorkeur | wens* | optione* | nice to have* | streepje voor | onderscheid* | helemaal mooi | nog beter |
    leuk als | extra punten | kers op | val je op | opvallen | blij van | blij worden we | blij maak* | nog
    mooier | nog leuker | nog * | zou * zijn | handig | niet verplicht | niet noodzakelijk | geen must |
    meegenomen | extra | extra's bij | pluspunt | pré's | prés | leuk om | mooi als | top als | fijn als |
    onder de indruk | verrassen | maakt het af | gewaardeerd | waarderen | wenselijk | pre's | zouden we |
    zouden wij | leuk vinden | leuk vindt | wat helpt | helpt | wel zo fijn | zo fijn | wel fijn | wel handig
    | wel leuk | fijn | niet onmisbaar | niet essentieel | niet vereist
  `,
  asks: list`
    meebreng* | breng* je | breng* jij | breng* u | neem je mee | neemt u mee | eis* | functie-eis* | vereist*
    | profiel | kwalificatie* | vaardighe* | ervaring | kennis | skills | nodig | moet | past bij | pas je bij
    | passen bij | gereedschapskist | kunt | kun jij | opleiding | competentie* | match | in huis | beheers* |
    herken* | bagage | must have* | must-have* | slaag* | succesvol | onmisbaar | zien wij jou | zien we jou |
    herken je | herken jij | thuis in | noodzakelijk* | essentieel | vereiste* | voorwaarde* | harde eisen |
    ideale kandidaat | ideale collega | droomkandidaat | juiste persoon | rugzak | koffer | weet alles van |
    handig in | goed in | kan je niet zonder | niet zonder | basis | kunnen | weten | ken je | kennen |
    gewenst profiel | gewenste profiel | overtuig* | in de vingers
  `,
  has: list`hebt | heb | bent | ben | heeft`,
  does: list`
    doen | doe | taken | rol | functie | werkzaamheden | verantwoordelijk* | uitdaging* | dag | werk | werken
    | werkdag* | bijdra* | missie | bouw* | impact | aan de slag | baan | mee bezig | bezig | klus* | week |
    weken | aan gaat bouwen | maken | verantwoordelijkheden | opdracht* | project* | op je bord | dagen |
    houdt je bezig | to-do* | dolijst | werkterrein | werkgebied | speelveld
  `,
  will: list`ga | gaat | zult | zul`,
  gets: list`
    bied* | krijg* | aanbod | voordelen | arbeidsvoorwaarden | verwachten | ontvang* | leren | salaris |
    geniet* | terug | extra's | voor jou in zit | voor jou | van ons | voor je | erbij | terugkrijg*
  `,
  seeks: list`
    zoek* | vragen | vraag | verwachten | verwacht* | willen | nodig | belangrijk | kijken naar
  `,
  uses: list`
    gebruik* | stack | tools | technologie* | waarmee we | waarmee wij | werken wij met | draaien |
    onder de motorkap
  `,
};
