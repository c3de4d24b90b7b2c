import { amounts } from './amounts/fr';
import { clients } from './clients/fr';
import { type Cues, list } from './cues';
import { headingWords } from './heading-words/fr';
import { items } from './items/fr';
import { negation } from './negation/fr';
import { people } from './people/fr';
import { wish } from './wishes/fr';

/** French. */
export const fr: Cues = {
  headings: {
    required: list`
      profil | votre profil | ton profil | profil recherché | le profil recherché | compétences |
      compétences requises | vos compétences | prérequis | qualifications | ce que nous recherchons |
      vous avez | exigences | vous maîtrisez | tu maîtrises | ce que tu apportes | ce que vous apportez |
      ce que nous attendons | ce que nous attendons de vous | ce qu'on attend de toi |
      ce qu'on attend de vous | ce que nous cherchons | ce qu'on recherche | qui recherchons-nous |
      qui cherchons-nous | qui êtes-vous | qui es-tu | ce qu'il vous faut | ce qu'il te faut | il vous faut |
      il te faut | vous êtes | tu es | tu as | vous disposez | vous justifiez | vos atouts |
      vos qualifications | vos connaissances | vos expériences | votre expérience | ton expérience |
      vos savoir-faire | savoir-faire | savoir-faire technique* | compétences techniques | compétences clés |
      compétences attendues | compétences recherchées | compétences et expérience* | compétences nécessaires |
      compétences indispensables | connaissances requises | connaissances techniques | connaissances |
      expérience requise | expérience | pré-requis | prérequis techniques | profil du candidat |
      profil souhaité | le profil | le candidat idéal | profil idéal | formation et expérience | formation |
      indispensable* | obligatoire* | comment exceller | comment réussir | ce poste est fait pour vous si |
      ce poste est fait pour toi si | hard skills | les compétences requises | bagage technique |
      on recherche | nous recherchons | pour réussir | incontournables | indispensables | un must
    `,
    preferred: list`
      les plus | un plus | atouts | souhaité* | bonus | les petits plus | petit plus | le petit plus |
      les plus qui font la différence | serait un plus | seraient un plus | ce qui ferait la différence |
      ce qui fait la différence | ce qui vous distingue | ce qui te distinguera | atouts supplémentaires |
      atout | un atout | apprécié* | serait apprécié* | compétences appréciées | compétences souhaitées |
      compétences optionnelles | idéalement | optionnel* | facultatif* | en bonus | points bonus |
      nice to have | nous apprécierions | on adorerait | vous vous démarquez si | non obligatoire* |
      la cerise sur le gâteau
    `,
    duties: list`
      missions | vos missions | tes missions | responsabilités | le poste | description du poste | votre rôle |
      ton rôle | tâches | votre mission | ta mission | la mission | mission | missions principales |
      vos principales missions | vos responsabilités | tes responsabilités | vos activités |
      activités principales | votre quotidien | ton quotidien | au quotidien | ce que vous ferez |
      ce que tu feras | vous serez amené | votre poste | ton poste | le rôle | descriptif du poste |
      description de la mission | description de l'offre | vos tâches | dans ce cadre | à ce titre | rattaché* |
      ce qui vous attend | ce qui t'attend | le projet | contexte de la mission | vos challenges | vos défis |
      tu interviendras | vous interviendrez
    `,
    stack: list`
      environnement technique | stack technique | technologies | notre stack | notre stack technique |
      la stack | la stack technique | environnement technologique | nos technologies | nos outils | outils |
      les outils | technos | on utilise | nous utilisons
    `,
    about: list`
      à propos | qui sommes-nous | l'entreprise | notre équipe | l'équipe | a propos | qui nous sommes |
      qui sommes nous | notre entreprise | description de l'entreprise | présentation de l'entreprise |
      la société | notre société | notre histoire | notre culture | nos valeurs | notre mission |
      pourquoi nous rejoindre | pourquoi nous | nous rejoindre | rejoignez-nous | contexte | en quelques mots |
      l'équipe data
    `,
    offer: list`
      nous offrons | avantages | ce que nous offrons | rémunération | nos avantages |
      ce que nous vous proposons | ce que nous vous offrons | ce que nous te proposons | ce que nous proposons |
      nous vous proposons | nous vous offrons | on te propose | nous proposons | vos avantages | tes avantages |
      les avantages | avantages sociaux | package | salaire | conditions | ce que vous y gagnez |
      pourquoi vous allez aimer | raisons de nous rejoindre | type de contrat
    `,
    legal: list`
      égalité | diversité | confidentialité | diversité et inclusion | inclusion | égalité des chances |
      handicap | données personnelles | nos engagements
    `,
    apply: list`
      postuler | candidature | processus de recrutement | contact | comment postuler | postulez |
      processus de sélection | process de recrutement | étapes du recrutement | informations supplémentaires |
      informations complémentaires | localisation | lieu de travail | intéressé* | prochaines étapes
    `,
  },
  wish,
  demand: list`
    ne transige pas | ne transigeons pas | ne vous séparez jamais | ne te sépares jamais |
    obligatoire | indispensable* | requis | requise | exigé* | impératif | minimum | au moins | obligatoires |
    requises | impérativement | impérative* | nécessaire* | exigence* | vous devez | tu dois | doit maîtriser |
    essentiel* | vous maîtrisez | tu maîtrises | pas de secret | pas de secrets | plus de secret | plus de
    secrets | aucun secret | exigée | exigé | exigées | exigés | vous savez | tu sais | bout des doigts | est
    attendu* | vous êtes capable | est votre quotidien | est ton quotidien | vous connaissez bien | il faut | va
    de soi | prérequis | depuis longtemps | depuis des années | vous vivez | tu vis | il vous faut | il te faut
    | doit être acquis* | acquis* | incontournable* | sur le bout des doigts | dans le sang | seconde nature |
    langue maternelle | les yeux fermés | incollable* | non négociable* | pas négociable | la base | vous rêvez
    en | vous pensez en | vous respirez | vous dominez | vous jonglez avec | tu jongles avec | n'a * secret |
    vous connaissez | tu connais | fait partie de votre quotidien | votre quotidien | ton quotidien | il est
    impératif | il est nécessaire | il est indispensable | il est essentiel | il est important que vous |
    important que vous | il est important que tu | faire partie de votre adn | dans votre adn | doit être
    maîtrisé* | doivent être maîtrisé* | est exigé* | sont exigé* | est requis* | sont requis* | nous tenons à |
    nous insistons sur | nous attendons | attendons de vous | votre domaine | votre terrain de jeu | votre dada
    | votre langage | comme un poisson dans l'eau | terrain connu | comme votre poche | comme ta poche |
    quotidiennement | couramment | parlez couramment | vous domptez | de rigueur | sine qua non | est un
    prérequis | sont des prérequis | inévitable | passage obligé | doit couler | votre tasse de thé | votre
    point fort | ton point fort | votre spécialité | ta spécialité | vous excellez | tu excelles
  `,
  knowledge: list`
    bon niveau en | bon niveau sur | bon niveau de | bon niveau d' | très bon niveau | niveau avancé en | niveau avancé sur | excellent niveau |
    expérience en | expérience avec | expérience de | connaissance de | connaissance des | connaissances en |
    maîtrise de | maîtrise des | maîtrise | vous maîtrisez | bonne connaissance | à l’aise avec | à l'aise avec
    | expérience | connaissances | expérience sur | expérience dans | expérience du | expérience des |
    expérience d' | expérience significative | expérience réussie | expérience confirmée | ans d'expérience |
    connaissance du | connaissance d' | connaissances de | connaissances des | connaissances sur | connaissances
    solides | bonnes connaissances | maîtrise du | maîtrise d' | maîtrisez | maîtrises | maîtriser | connaissez
    | connais | compétences en | compétences sur | compétence en | pratique de | pratique du | à l'aise sur | à
    l'aise en | aisance avec | aisance sur | familier avec | familiarité avec | familiarisé* avec | expertise en
    | expertise sur | solides compétences | notions de | notions en | appétence pour | savoir utiliser | savez
    utiliser | compréhension de | compréhension des | utilisation avancée | justifiez | à l'aise sous | à l'aise
    dans | à l’aise sous | à l’aise en | à l’aise dans | à l’aise sur | vous avez pratiqué | tu as pratiqué |
    avez pratiqué | avez travaillé avec | avez travaillé sur | avez déjà travaillé | avez manipulé | avez
    développé en | avez administré | as pratiqué | as travaillé avec | as travaillé sur
  `,
  knowledgeBehind: list`
    expérience | connaissances | compétences | maîtrisé* | niveau avancé | avancé | exigé* | confirmé*
  `,
  telling: list`
    nous utilisons | notre stack | vous travaillerez avec | nous travaillons avec | on utilise |
    on travaille avec | notre plateforme | nos services | nos applications | nos produits |
    tu travailleras avec | repose sur | reposent sur
  `,
  seeking: list`
    nous recherchons | nous cherchons | recherchons | capacité à | nous sommes à la recherche | à la
    recherche d' | on recherche | on cherche | recherche un | recherche une | capable de | capacités à |
    capacité de | nous exigeons | exigeons | nous demandons | nous voulons | nous avons besoin de |
    quelqu'un qui | une personne qui | il faut | nous recrutons
  `,
  excluded: {
    before: list`
      tout sauf | sans | pas de | au lieu de | plutôt que | autre que | au lieu d' | à la place de | à la place d'
    `,
    after: list`
      ce n'est pas nécessaire | n'est pas nécessaire | pas nécessaire | pas requis | est nouveau pour vous | est nouveau pour toi | vous est inconnu* | t'est
      inconnu* | inutile | inutiles | superflu* | hors sujet | sans importance | n'a pas sa place | n'ont pas
      leur place | peu importe | importe peu | facultative chez nous | ne sert à rien | n'est pas au programme |
      au placard | aux oubliettes | n'entre pas en jeu | n'entre pas en ligne | vous pouvez l'oublier | passer
      votre chemin | sans objet | est accessoire | sont accessoires | est secondaire | sont secondaires | peut
      attendre | peuvent attendre | n'intervient pas | pas au menu
    `,
  },
  headingWords,
  jobWords: list`job | poste | rôle | fonction | périmètre | jour | journée* | semaine* | quotidien | lundi`,
  negation,
  people,
  clients,
  items,
  everyday: list`en`,
  namesakes: list`vue | chef | ton | base`,
  or: list`ou | et/ou | ou bien | soit`,
  and: list`et | ainsi que | ainsi qu' | mais aussi | et aussi`,
  oneOf: list`
    l'un des | l'une des | au moins un | ex. | p. ex. | l'un de | l'une de | un des | une des | un de ces | une
    de ces | au moins une | au moins l'un | au moins l'une | un langage parmi | parmi | l'un ou plusieurs | un
    ou plusieurs | une ou plusieurs | au moins deux | deux ou plusieurs | deux ou plus | au choix parmi | au
    choix entre | au moins un des | au moins une des | n'importe lequel de | certains de
  `,
  whoever: list`celui qui | celles qui | ceux qui | quiconque | les candidats qui | avoir | avez-vous | connaître`,
  anyKind: list`un | une | au moins un | au moins une | n'importe quel*`,
  examples: list`
    tels que | telles que | comme | par exemple | type | tel que | telle que | par ex. | du type | de type | à
    l'instar de | notamment | genre | du genre | du style | façon
  `,
  similar: list`
    ou similaire* | ou équivalent* | ou autre* | ou tout autre | ou toute autre | ou assimilé* | et autres | ou
    une autre | ou un autre | ou apparenté* | ou comparable* | ou * similaire* | ou * équivalent* | ou *
    comparable* | ou * analogue* | ou * du même type | ou analogue* | ou alternative* | ou une alternative | ou
    du même type | ou du même genre | ou quelque chose | ou de même nature | ou proche* | et assimilé* | et
    équivalent* | et similaire*
  `,
  years: list`ans | années | an | année`,
  numbers: list`un/une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze`,
  amounts,
  either: list`soit`,
  kinds: list`
    langage* | framework* | outil* | librairie* | bibliothèque* | technologie* | techno | technos  |
    plateforme* | base de données | bases de données | système* | cloud* | environnement* | fournisseur* |
    logiciel* | solution* | services
  `,
  areas: list`
    backend | back-end | back | frontend | front-end | front | mobile | web | données | data | analyse |
    statistique* | visualisation | supervision | monitoring | observabilité | tests | automatisation |
    configuration | déploiement | virtualisation | conteneurs | conteneurisation | réseau* | sécurité | embarqué
    | modélisation | simulation | programmation | développement | scripting | big data | gestion de
    configuration
  `,
  starters: [],
  calls: list`
    postul* | rejoign* | rejoins | contact* | écri* | parl* | candidat* | envo* | lisez | viens | venez |
    appel*
  `,
  glue: list`avec | chez | des | en | et | les | ou | par | pour | sous | sur`,
  evidence: {
    before: list`
      expérience en | connaissance de | maîtrise de | développement en | programmation en | expérience avec |
      expérience sur | connaissance du | connaissances en | maîtrise du | maîtrisez | développement avec |
      développement sur | développeur | développeuse | langage | langages | framework | frameworks |
      outils tels | codé en | écrit en | programmer en | vous connaissez | utilisation de | nous utilisons |
      aise avec | travaillé avec
    `,
    after: list`développeur* | développement | confirmé | avancé`,
  },
};
