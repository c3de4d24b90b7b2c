/** How a firm says "our" of its sites, and what they are called, by language; a star stands for the rest of a word. */
const SITES: [ours: string, nouns: string][] = [
  [
    'our',
    'clinic|hospital|lab|laboratory|plant|factory|site|office|studio|workshop|warehouse|depot|branch|practice|school|campus|store|shop|data centre|data center|centre|center|brewery|museum|library|facility|headquarters|hub|kitchen|restaurant|hotel|newsroom|garage|yard|mill|hangar|foundry|bakery|shipyard|premises|works|terminal|showroom|nursery|theatre|offices',
  ],
  [
    'unser|unsere|unserem|unserer|unseren|eigenes|eigenen',
    'klinik|praxis|werk|werkstatt|niederlassung|zentrale|standort|büro|labor|filiale|geschäftsstelle|krankenhaus|schule|lager|rechenzentrum|fabrik|hauptsitz|zweigstelle|kanzlei|produktion|betrieb|haus|studio|werft|redaktion|küche|logistikzentrum|atelier|kita|hotel|restaurant|laden|rathaus|verwaltung|hauptverwaltung',
  ],
  [
    'notre|nos',
    'clinique|hôpital|laboratoire|usine|site|agence|siège|bureau|bureaux|locaux|atelier|entrepôt|école|magasin|campus|centre|boutique|studio|dépôt|restaurant|hôtel|cuisine|cabinet|rédaction|chantier|établissement',
  ],
  [
    'nuestro|nuestra|nuestras|nuestros',
    'clínica|hospital|laboratorio|planta|fábrica|sede|oficina|oficinas|centro|taller|almacén|delegación|tienda|estudio|nave|hotel|restaurante|cocina|escuela|bodega|obrador',
  ],
  [
    'nosso|nossa|nossos',
    'clínica|hospital|laboratório|fábrica|sede|escritório|escritórios|unidade|loja|centro|oficina|armazém|estúdio|escola|hotel|restaurante|polo|planta|filial',
  ],
  [
    'nostro|nostra|nostri',
    'clinica|ospedale|laboratorio|stabilimento|fabbrica|sede|ufficio|uffici|filiale|magazzino|studio|centro|negozio|officina|scuola|albergo|hotel|ristorante|cantiere',
  ],
  [
    'ons|onze',
    'kliniek|ziekenhuis|lab|laboratorium|fabriek|vestiging|kantoor|hoofdkantoor|studio|werkplaats|magazijn|school|winkel|datacenter|locatie|praktijk|hotel|restaurant|keuken|loods|werf|gemeentehuis',
  ],
  [
    'nasz|nasza|nasze|naszym|naszej|naszego|naszą',
    'klini*|szpital*|laboratori*|fabry*|zakład*|siedzib*|biur*|oddzia*|magazyn*|szko*|centrum|studi*|warszta*|hotel*|restaurac*|hal*',
  ],
  [
    'náš|naše|naší|našem|našeho|naši',
    'klini*|nemocnic*|laborato*|závod*|továrn*|centrál*|kancelář*|poboč*|sklad*|škol*|centrum|centru|díln*|hotel*|restaurac*|provoz*',
  ],
];

const phrasesWith = (...between: string[]): string[] =>
  SITES.flatMap(([ours, nouns]) =>
    ours
      .split('|')
      .flatMap((our) => nouns.split('|').flatMap((noun) => between.map((words) => `${our} ${words}${noun}`))),
  );

/** "Our plant", "our new plant", "our Galway plant", in all languages. */
export const OUR_SITES: string[] = phrasesWith('', '* ');

/** What is seldom spoken of but where it is told of a site. */
const TELLING =
  'laboratory|factory|workshop|warehouse|brewery|foundry|bakery|shipyard|newsroom|showroom|werkstatt|krankenhaus|rechenzentrum|logistikzentrum|laboratoire|entrepôt|fábrica|almacén|laboratório|armazém|stabilimento|fabbrica|magazzino|fabriek|werkplaats|magazijn';

/** Those by which a sentence tells that it may say where a site is. */
export const TELLING_SITES: string[] = [...phrasesWith(''), ...TELLING.split('|')];
