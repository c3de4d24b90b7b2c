import { amounts } from './amounts/fr';
import { type Cues, list } from './cues';
import { negation } from './negation/fr';

/** French. */
export const fr: Cues = {
  headings: {
    required: list`
      profil | votre profil | ton profil | profil recherché | le profil recherché | compétences |
      compétences requises | vos compétences | prérequis | qualifications | ce que nous recherchons |
      vous avez | exigences
    `,
    preferred: list`les plus | un plus | atouts | souhaité* | bonus`,
    duties: list`
      missions | vos missions | tes missions | responsabilités | le poste | description du poste | votre rôle |
      ton rôle | tâches
    `,
    stack: list`environnement technique | stack technique | technologies`,
    about: list`à propos | qui sommes-nous | l'entreprise | notre équipe | l'équipe | a propos`,
    offer: list`nous offrons | avantages | ce que nous offrons | rémunération | nos avantages`,
    legal: list`égalité | diversité | confidentialité`,
    apply: list`postuler | candidature | processus de recrutement | contact`,
  },
  wish: {
    before: list`idéalement | de préférence | si possible | serait un plus`,
    after: list`
      est un plus | serait un plus | sont un plus | seraient un plus | un plus | un atout | apprécié* |
      souhaité* | souhaitable*
    `,
  },
  demand: list`obligatoire | indispensable* | requis | requise | exigé* | impératif | minimum | au moins`,
  knowledge: list`
    expérience en | expérience avec | expérience de | connaissance de | connaissance des | connaissances en |
    maîtrise de | maîtrise des | maîtrise | vous maîtrisez | bonne connaissance | à l’aise avec |
    à l'aise avec | expérience | connaissances
  `,
  knowledgeBehind: list`expérience | connaissances | compétences`,
  telling: list`nous utilisons | notre stack | vous travaillerez avec`,
  seeking: list`nous recherchons | nous cherchons | recherchons | capacité à`,
  excluded: {
    before: list`sans | pas de | au lieu de | plutôt que | autre que`,
    after: list`pas nécessaire | pas requis`,
  },
  headingWords: {
    reader: list`vous | votre | vos | tu | ton | ta | tes | toi | te | t | candidat* | votre profil`,
    firm: list`nous | notre | nos | on | l'équipe | l'entreprise | la société`,
    why: list`pourquoi`,
    condition: list`si`,
    wishes: list`
      un plus | les plus | le plus | petit plus | bonus | idéalement | souhaité* | souhaitable* | apprécié* | un atout |
      démarquer | la différence | facultati* | optionnel* | serait top | cerise sur | encore mieux | de préférence |
      nice to have* | non obligatoire* | serait génial | serait idéal
    `,
    asks: list`
      apport* | maîtris* | profil | compétence* | qualif* | expérience* | connaissance* | savoir | savoirs | savoir-faire |
      savoir-être | exigence* | prérequis | pré-requis | requis* | qualités | atouts | boîte à outils | besoin | correspond* |
      formation | faut | devez | doit | dois | indispensable* | bagage* | réussir | fait pour toi | fait pour vous |
      fait* pour ce poste | parcours | connais* | reconnais* | must have* | must-have* | forces | check-list
    `,
    has: list`avez | êtes | as | es | ayez | sais | savez`,
    does: list`
      mission* | rôle | ferez | feras | faire | responsabilit* | tâche* | activité* | quotidien | journée* | poste |
      défi* | travaill* | impact | attend | contribu* | challenge* | job | interviendr* | interviens | participer* | terrain
    `,
    will: list`allez | serez | seras | vas`,
    gets: list`
      avantage* | offr* | propos* | rémunération | salaire | bénéfi* | gagne* | apprendr* | recev* | recevrez | plaire |
      package
    `,
    seeks: list`recherch* | cherch* | attend* | attentes | souhait* | demand* | besoin | exige* | voulons | aimerions`,
    uses: list`stack | outils | utilis* | technologies | environnement technique`,
  },
  negation,
  or: list`ou | et/ou`,
  and: list`et | ainsi que`,
  oneOf: list`l'un des | l'une des | au moins un | ex. | p. ex.`,
  examples: list`tels que | telles que | comme | par exemple | type`,
  similar: list`ou similaire* | ou équivalent* | ou autre*`,
  years: list`ans | années | an | année`,
  numbers: list`un/une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze`,
  amounts,
  either: list`soit`,
  kinds: list`
    langage* | framework* | outil* | librairie* | bibliothèque* | technologie* | techno | technos | stack |
    plateforme* | base de données | bases de données | système* | cloud* | environnement* | fournisseur* |
    logiciel* | solution* | services
  `,
  starters: [],
  glue: list`avec | chez | des | en | et | les | ou | par | pour | sous | sur`,
  evidence: {
    before: list`expérience en | connaissance de | maîtrise de | développement en | programmation en`,
    after: list`développeur* | développement`,
  },
};
