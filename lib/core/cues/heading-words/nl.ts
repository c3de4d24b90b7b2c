import { type HeadingEndings, type HeadingWords, list } from '../cues';

/** What Dutch headings are told by. */
export const headingWords: HeadingWords = {
  reader: list`
    jij | je | jou | jouw | u | uw | jullie | kandida* | jezelf | iemand | sollicitant* | jijzelf | de kandidaat
  `,
  persons: list`de persoon | persoon | degene | mensen die`,
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
    meegenomen | extra | extra's bij | pluspunt | pré's | prés | leuk om | mooi als | top als | fijn als | onder
    de indruk | verrassen | maakt het af | gewaardeerd | waarderen | wenselijk | pre's | zouden we | zouden wij
    | leuk vinden | leuk vindt | wat helpt | helpt | wel zo fijn | zo fijn | wel fijn | wel handig | wel leuk |
    fijn | niet onmisbaar | niet essentieel | niet vereist | slagroom | toetje | kersje | kers op de taart |
    sausje | toef | bovenop | daarbovenop | daarnaast | verder nog | ook nog | bonuspunt* | extra pluspunt* |
    plusje | plusjes | plussen | pluspunten | voordeel | een voordeel | voorsprong | onderscheiden | springt
    eruit | eruit springen | spring je eruit | opvalt | scoor* | streepje | streepjes | blijer | vrolijk |
    gelukkig van | hart sneller | harten sneller | enthousiast van | warm van | indruk | niet per se | geen
    vereiste | geen eis | geen harde eis | geen breekpunt | hoeft niet, maar | mag ook | gewenst | graag gezien
    | waardevol | interessant als | gaaf als | tof als | super als | geweldig als | prettig als | prachtig als |
    als je ook | nog extra | meerwaarde | aanvullend* | bijkomend* | wat ook helpt | ook fijn | ook leuk | ook
    handig | ook welkom | welkom | cadeautje | bonus als | verrast ons | verras je ons | droom* van | minder
    belangrijk | minder essentieel | bijzaak
  `,
  asks: list`
    mag niet ontbreken | mogen niet ontbreken | gereedschapskoffer |
    meebreng* | breng* je | breng* jij | breng* u | neem je mee | neemt u mee | eis* | functie-eis* | vereist* |
    profiel | kwalificatie* | vaardighe* | ervaring | kennis | skills | nodig | moet | past bij | pas je bij |
    passen bij | gereedschapskist | kunt | kun jij | opleiding | competentie* | match | in huis | beheers* |
    herken* | bagage | must have* | must-have* | slaag* | succesvol | onmisbaar | zien wij jou | zien we jou |
    herken je | herken jij | thuis in | noodzakelijk* | essentieel | vereiste* | voorwaarde* | harde eisen |
    ideale kandidaat | ideale collega | droomkandidaat | juiste persoon | rugzak | koffer | weet alles van |
    handig in | goed in | kan je niet zonder | niet zonder | basis | kunnen | weten | ken je | kennen | gewenst
    profiel | gewenste profiel | overtuig* | in de vingers | plunjezak | tas | knapzak | toolbox | toolkit |
    arsenaal | repertoire | dna | ingrediënten voor | recept | talent | talenten | sterke punten | kracht | krachten
    | superkracht* | achtergrond | diploma* | opleidingsniveau | werkervaring | expertise | know-how | minimum |
    minimale | minimaal | basiskennis | basiseisen | verwachting* | criteria | voorwaarden voor | ideale profiel
    | jouw profiel | herken je jezelf | jezelf herkent | herkent jezelf | dit ben jij | ben jij dit | wie ben
    jij | wie jij bent | jij bent | ben jij de | ben jij onze | op het lijf geschreven | lijf geschreven |
    aanspreek* | bij jou past | je past | jij past | past dit bij | van toepassing | ja zegt | ja zeggen | zegt
    ja | knikt | vink* | vinkjes | aanvinken | solliciteer als | reageer als | bel ons als | geknipt | gemaakt
    voor | wil jij | onmisbare | onontbeerlijk | moeten hebben | moet hebben | moet je | moet kunnen | kunt
    meebrengen | op zak | in je bagage | in je mars | in huis hebt | in huis heeft | beschik* | bezit | aantonen
    | aantoonbaar | aantoonbare | bewezen | sterk in | thuis bent | zit in je bloed | in je vingers | in de
    vingers hebt | tweede natuur | waar we op letten | letten op | waar wij op letten | kijken we naar |
    gevraagd | verwachten van | verwachten wij | zoeken in jou | pasklaar | klik | kansrijk | waarmee jij ons
    overtuigt | overtuigen | vergt | vraagt deze | deze functie vraagt | eist | idealiter ben je | idealiter ben
    jij | zonder dit | zonder deze | jij al | je al | boodschappenlijst* | verlangt
  `,
  has: list`hebt | heb | bent | ben | heeft`,
  does: list`
    doen | doe | taken | rol | functie | werkzaamheden | verantwoordelijk* | uitdaging* | dag | werk | werken |
    werkdag* | bijdra* | missie | bouw* | impact | aan de slag | baan | mee bezig | bezig | klus* | week | weken
    | aan gaat bouwen | maken | verantwoordelijkheden | opdracht* | project* | op je bord | dagen | houdt je
    bezig | to-do* | dolijst | werkterrein | werkgebied | speelveld | verantwoord* | taak* | klussen | inhoud |
    functie-inhoud | takenpakket | pakket aan taken | jouw werk | je werk | werkweek | alledaags* | dagelijks* |
    doorsnee dag | dag uit | dag in het leven | maandag | tanden in | mouwen | mouwen op | opstropen | stropen |
    aanpakt | aanpakken | oppakken | oppakt | tackelt | oplossen | oplost | ontwikkel* | ontwerp* | realiseer* |
    zorgt voor | beheert | onderhoudt | mee aan de slag | je gaat doen | gaat doen | invulling | rolinvulling |
    functieomschrijving | omschrijving | opdrachtomschrijving | doel van de functie | betekenen | betekent voor
    ons | toevoeg* | waarde toe
  `,
  will: list`ga | gaat | zult | zul`,
  gets: list`
    bied* | krijg* | aanbod | voordelen | arbeidsvoorwaarden | verwachten | ontvang* | leren | salaris | geniet*
    | terug | extra's | voor jou in zit | voor jou | van ons | voor je | erbij | terugkrijg* | beloning |
    beloon* | vergoed* | verwen* | trakteer* | in ruil | ruil | tegenover | staat tegenover | wat je van ons |
    van ons krijgt | wij geven | geven we | geven wij | zorgen we | zorgen wij | wij zorgen | bonusregeling |
    pensioen | vakantie* | verlof | pakket | groei* | doorgroei* | opleidingsbudget | goed geregeld | geregeld |
    redenen | reden om | beloven | belofte | leuk aan werken | waarom je | in de aanbieding | wat heb je eraan |
    heb je eraan | erin voor jou | erin zit | zit erin
  `,
  seeks: list`
    zoek* | vragen | vraag | verwachten | verwacht* | willen | nodig | belangrijk | kijken naar | wensen | wens
    | hopen | dromen | rekenen op | waar we op letten | letten | zoekende | op zoek | zien graag | graag zien |
    horen graag | vinden belangrijk | belangrijk vinden | waarderen in
  `,
  uses: list`
    gebruik* | stack | tools | technologie* | waarmee we | waarmee wij | werken wij met | draaien | onder de
    motorkap | motorkap | machinekamer | achter de schermen | techniek | gereedschap | bouwen wij op | bouwen we
    op | onze setup | draait op | draait ons | gereedschapskist | toolbox | toolkit
  `,
};

/** The last parts of Dutch compounds that are heading words. */
export const headingEndings: HeadingEndings = {
  asks: list`eisen | vereiste | profiel | kennis | vaardighed | competentie | ervaring | criteri`,
  does: list`taken | taak | werkzaamheden`,
  gets: list`voordelen | vergoeding`,
};
