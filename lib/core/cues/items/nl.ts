import { type ItemWords, list } from '../cues';

/** By what an item of a list is told in Dutch. */
export const items: ItemWords = {
  asks: list`
    ervaring | kennis | goede | sterke | uitstekende | ruime | gedegen | grondige | minimaal | minstens | ten minste | hbo | hbo-* | wo
    | mbo | diploma | opleiding | een afgeronde | afgeronde | bachelor* | master* | je hebt | je bent | je beschikt | je kent | je kunt
    | je kan | je beheerst | je spreekt | je weet | u heeft | u bent | u beschikt | vaardig* | affiniteit | passie | interesse |
    beheersing | vloeiend* | communicatie* | communicatief | analytisch* | teamspeler | zelfstandig* | proactie* | werkervaring |
    aantoonbare | bekend | bekendheid | ervaren | begrip | inzicht | in staat | vermogen | nieuwsgierig* | gedreven | praktische |
    relevante | een relevante | een goede | diepgaande | brede | engels | nederlands | oog voor | bereid* | enthousias* | leergierig* |
    een diploma | hands-on
  `,
  does: list`
    ontwikkelen | ontwerpen | bouwen | onderhouden | beheren | meedenken | werken | samenwerken | schrijven | testen van | opzetten | implementeren | verbeteren | adviseren | ondersteunen | analyseren |
    begeleiden | coördineren | uitvoeren | zorgen | automatiseren | oplossen | optimaliseren | inrichten | monitoren | bewaken | realiseren | documenteren | opstellen | leiden | het ontwikkelen | het ontwerpen | het bouwen | het onderhouden | het beheren | het
    schrijven | het opzetten | het implementeren | ontwikkeling van | onderhoud van | beheer van | ontwerp van | je ontwikkelt | je bouwt | je werkt | je denkt | je zorgt | je ontwerpt | je schrijft | je onderhoudt | je gaat | je bent verantwoordelijk | je draagt | je begeleidt | je
    verbetert | je beheert | verantwoordelijk
  `,
  doing: [],
  gives: list`
    vakantiedagen | vakantiedagen | salaris | een salaris | pensioen| reiskosten| laptop | een laptop | lease| opleidingsbudget | thuiswerk| bonus| vakantiegeld | lunch | gratis | een bruto | flexibele werktijden | ruimte voor
  `,
};
