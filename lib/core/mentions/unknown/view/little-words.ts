import { foldedLower } from '../../../text/fold';
import { hashOf } from '../model/hash';

/**
 * Words that stand around names, by what English says for them, in the other languages that postings are read in: German, French,
 * Dutch, Portuguese, Spanish, Italian, Polish, Czech. Nearly all postings that are learnt from are English: read so, what is learnt there holds in all.
 */
const LITTLE_WORDS: Record<string, string> = {
  and: 'und sowie | et | en | e | y e | e ed | i oraz | a i',
  or: 'oder bzw | ou | of | ou | o u | o oppure | lub albo czy | nebo či',
  with: 'mit | avec | met | com | con | con | z ze | s se',
  in: 'in im | en dans | in | em no na nos nas | en | in nel nella nello nei nelle | w we | v ve',
  on: 'auf | sur sous | op | sobre | sobre | su sul sulla | na | na',
  of: 'von vom des | de des du d | van | de do da dos das | de del | di del della dei delle dello | od | od',
  the: 'der die das den dem | le la les l | de het | o os as | el la los las | il la gli le lo l | | ',
  a: 'ein eine einen einer eines einem | un une | een | um uma | un una | un una uno | | ',
  to: 'zu zum zur an | à au aux | aan naar | para a ao | a al | a al ad alla | do | k ke do',
  for: 'für | pour | voor | por pelo pela | para por | per | dla | pro',
  via: 'über durch | par | door | através pelo | mediante vía | tramite attraverso | przez za | přes pomocí',
  at: 'bei beim | chez | bij | na | | presso | u przy | u při',
  like: 'wie etwa beispielsweise | comme tels telles | zoals | como | como | come quali | jak takich np | jako např například',
  is: 'ist sind | est sont | is zijn | é são | es son | è sono | jest są | je jsou',
  using:
    'nutzen nutzt verwenden einsetzen | utilisons utilise utilisant | gebruiken gebruikt gebruik | usamos usando utilizamos | usamos usando utilizamos utilizando | usiamo utilizziamo usando utilizzo | używamy korzystamy używając | používáme pomocí',
  experience:
    'erfahrung erfahrungen | expérience expériences | ervaring | experiência | experiencia | esperienza esperienze | doświadczenie doświadczenia | zkušenost zkušenosti',
  knowledge:
    'kenntnis kenntnisse kenntnissen wissen | connaissance connaissances maîtrise | kennis | conhecimento conhecimentos | conocimiento conocimientos | conoscenza conoscenze | znajomość znajomości wiedza | znalost znalosti',
  our: 'unser unsere unserer unserem unseren | nos notre | ons onze | nosso nossa nossos nossas | nuestro nuestra nuestros nuestras | nostro nostra nostri nostre | nasz nasza nasze naszym | náš naše našem',
  we: 'wir | nous on | wij we | nós | nosotros | noi | my | my',
  you: 'sie du ihr | vous tu | je jij jouw u | você | tú usted | tu voi | ty | ty vy',
  your: 'ihr ihre ihren dein deine | votre vos ton tes | jouw uw | seu sua seus suas | tu tus su sus | tuo tua | twój twoje | tvůj tvoje váš vaše',
  tools:
    'tools werkzeuge werkzeugen | outils outil | tools hulpmiddelen | ferramentas ferramenta | herramientas herramienta | strumenti strumento | narzędzia narzędzi | nástroje nástrojů',
  languages:
    'sprachen programmiersprachen | langages langage | talen programmeertalen | linguagens linguagem | lenguajes lenguaje | linguaggi linguaggio | języki języków | jazyky jazyků',
  technologies:
    'technologien | technologies | technologieën | tecnologias | tecnologías | tecnologie | technologie technologii | technologie technologií',
  stack: 'stack | stack | stack | stack | stack | stack | stack stos stosem | stack',
  requirements:
    'anforderungen | exigences | eisen | requisitos | requisitos | requisiti richiesti | wymagania | požadavky požadujeme',
  preferred:
    'vorteil wünschenswert | apprécié souhaité atout | pré pre | desejável diferencial | valorable deseable | gradito gradita preferibile | atutem mile | výhodou',
  framework:
    'framework | framework | framework | framework | framework | framework | framework frameworku | framework frameworku',
  platform:
    'plattform | plateforme | platform | plataforma | plataforma | piattaforma | platforma platformie platformy | platforma platformy platformě',
  system:
    'system systeme systems | système | systeem | sistema | sistema | sistema | system systemu systemem | systém systému',
  systems: 'systemen | systèmes | systemen | sistemas | sistemas | sistemi | systemy systemów | systémy systémů',
  team: 'team abteilung | équipe équipes service direction | team afdeling | equipe equipa time departamento | equipo departamento | team ufficio reparto | zespół zespole zespołu dział | tým týmu oddělení',
  company:
    'unternehmen firma | société entreprise groupe | bedrijf organisatie | empresa | empresa compañía | azienda società | firma firmy spółka | firma společnost',
  contact:
    'kontakt ansprechpartner ansprechpartnerin herr herrn frau | contact mme | contact | contato contacto | contacto | contatto contatti | kontakt | kontakt',
  university:
    'universität hochschule | université école | universiteit hogeschool | universidade faculdade | universidad | università politecnico | uniwersytet politechnika | univerzita',
  office:
    'standort büro sitz | bureaux siège site | kantoor vestiging | escritório sede | oficina sede | sede ufficio | biuro biurze | kancelář kanceláři sídlo',
};

/** For each language by its number in `speechOf`, what its little words are in English, hash by hash. */
const ENGLISH_OF: ReadonlyMap<number, number>[] = tables();

/** The hash of what English says for a word of a language; the word's own where it is none of these. */
export function inEnglish(hash: number, speech: number): number {
  return ENGLISH_OF[speech]?.get(hash) ?? hash;
}

function tables(): Map<number, number>[] {
  const maps: Map<number, number>[] = [new Map()];
  for (const [english, languages] of Object.entries(LITTLE_WORDS))
    for (const [i, words] of languages.split('|').entries()) {
      maps[i + 1] ??= new Map();
      for (const word of words.split(' ').filter(Boolean)) {
        const hash = hashOf(foldedLower(word));
        // Without accents two may be one: what comes first is said more.
        if (!maps[i + 1]?.has(hash)) maps[i + 1]?.set(hash, hashOf(english));
      }
    }
  return maps;
}
