import { type HeadingWords, list } from '../cues';

/** What French headings are told by. */
export const headingWords: HeadingWords = {
  reader: list`
    vous | votre | vos | tu | ton | ta | tes | toi | te | t | candidat* | votre profil | postulant* |
    titulaire | le titulaire | toi-même | vous-même
  `,
  persons: list`la personne | quelqu'un | une personne | celui | celle`,
  firm: list`nous | notre | nos | on | l'équipe | l'entreprise | la société | notre équipe | chez nous`,
  question: list`
    ce que | ce qu | ce qui | ce dont | que | quoi | quel* | comment | où | voici | êtes-vous | avez-vous |
    es-tu | as-tu
  `,
  whom: list`qui`,
  relative: list`qui | que`,
  why: list`pourquoi`,
  condition: list`si`,
  wishes: list`
    un plus | les plus | le plus | petit plus | bonus | idéalement | souhaité* | souhaitable* | apprécié* | un
    atout | démarquer | la différence | facultati* | optionnel* | serait top | cerise sur | encore mieux | de
    préférence | nice to have* | non obligatoire* | serait génial | serait idéal | adorer* | on adorerait | nous
    adorerions | petits plus | ferait la différence | encore plus | encore * | serait * | seraient * | en plus |
    gros plus | vrai plus | pas obligatoire* | pas indispensable* | pas nécessaire* | pas requis* | craquer |
    coup de cœur | séduir* | chavirer | points bonus | points supplémentaires | si en plus | cerise | vous
    distinguer* | te distinguer* | sortir du lot | avantage* si | valorisé* | souhaités | bienvenu* | utile* |
    aimerions aussi | pencher la balance | faire pencher | cerise sur le gâteau | feront la différence | fera la
    différence | vous démarquer | un petit plus | les petits plus | marquer des points | petites lignes en plus
    | petit truc en plus | supplément d'âme | supplément* | additionnel* | complémentaire* | complément* |
    valorisée* | valorisant* | appréciée* | appréciées | appréciés | appréciable* | souhaitées | souhaitable |
    préféré* | préférence* | préférentiel* | pas exigé* | non exigé* | non requis* | non éliminatoire* | non
    indispensable* | pas éliminatoire* | pas rédhibitoire* | sans être obligatoire* | sans être indispensable* |
    atout supplémentaire | atouts supplémentaires | ravi* | enchant* | combl* | sourire | fera plaisir | feront
    plaisir | plaisir si | nous ravir | mieux encore | super si | top si | génial si | chouette si | sympa |
    bien aussi | aussi bien | bonus si | petit bonus | gros bonus | chantilly | sur le gâteau | touche en plus |
    un petit truc en plus | remarquer | taper dans l'œil | chouchou | coeur | cœur | vibrer | on aime aussi |
    nous aimons aussi | aimons bien | nous intéresse aussi | différenciant* | faire la différence | également un
    | également appréci* | des points | points avec | moins essentiel* | moins important* | secondaire* | nous
    intéresserait | ce qui nous intéresse aussi
  `,
  asks: list`
    ne peut pas manquer | ne doit pas manquer | ne peuvent pas manquer | ne doivent pas manquer |
    apport* | maîtris* | profil | compétence* | qualif* | expérience* | connaissance* | savoir | savoirs |
    savoir-faire | savoir-être | exigence* | prérequis | pré-requis | requis* | qualités | atouts | boîte à
    outils | besoin | correspond* | formation | faut | devez | doit | dois | indispensable* | bagage* | réussir
    | fait pour toi | fait pour vous | fait* pour ce poste | parcours | connais* | reconnais* | must have* |
    must-have* | forces | check-list | indispensables | il vous faut | il te faut | bagages | sais déjà | savez
    déjà | sais faire | savez faire | pour réussir | réussite | attendons de | attend de toi | attend de vous |
    incontournable* | obligatoire* | impératif* | nécessaire* | essentiel* | clés | pré requis | la bonne
    personne | le bon candidat | candidat idéal | candidate idéale | idéal* | fait rêver | votre valise | valise
    | dans ton sac | bases solides | socle | critères | vous reconnais* | te reconnais | à l'aise | incollable*
    | fibre | retrouv* | attendu* | aise | profil souhaité | profil idéal | candidat souhaité | et vous | et toi
    | et vous ? | reconnaî* | bagage | vos bagages | faut-il | prérequis pour postuler | le candidat idéal | ce
    qu'il faut | faut savoir | c'est vous | c'est toi | c'est tout vous | c'est tout toi | nous passer | se
    passer | s'en passer | convaincre | nous convaincre | sac à dos | besace | cartable | mallette | trousse |
    panoplie | arsenal | caisse à outils | bagage technique | adn | ingrédients pour | recette | aptitude* |
    capacité* | habilet* | talents | talent | acquis | condition* d'accès | conditions requises | conditions
    d'admission | diplôme* | niveau requis | niveau d'études | études | formation* | attentes | portrait* |
    portrait-robot | fiche candidat | candidat recherché | profil recherché | profil attendu | profil type |
    votre profil | la perle rare | perle rare | mouton à cinq pattes | minimum | minimum requis | fondamentaux |
    les bases | incontournables | impératifs | non négociable* | éliminatoire* | conviendr* | ce poste est pour
    | poste est fait | es fait | êtes fait | es-tu fait | êtes-vous fait | te ressemble | vous ressemble | te
    parle | vous parle | tu coches | vous cochez | coch* | tu te retrouves | dis oui | dites oui | dire oui |
    lève la main | bonne personne | bon profil | la bonne | rodé* | aguerri* | calé* | à l'aise avec | affûté* |
    au top | pour postuler | postule si | postulez si | écris-nous si | contacte-nous si | rejoins-nous si |
    rejoignez-nous si | dans vos valises | dans tes valises | ramen* | amèn* | apportez | apportes | possédez |
    détenez | justifi* | démontr* | prouv* | preuve* | témoign* | nécessit* | attendus | demandé* | exigé* |
    exigées | imposé* | évalu* | critère* | exige | exigez | requiert | requièrent | demande le poste |
    idéalement, vous êtes | idéalement vous êtes | idéalement, tu es | idéalement tu es | sans ça | sans cela |
    liste de courses
  `,
  has: list`avez | êtes | as | es | ayez | possédez | possèdes | disposez | disposes`,
  does: list`
    mission* | rôle | ferez | feras | faire | responsabilit* | tâche* | activité* | quotidien | journée* | poste
    | défi* | travaill* | impact | attend | contribu* | challenge* | job | interviendr* | interviens |
    participer* | terrain | construire | construir* | premières missions | semaine | semaines | terrain de jeu |
    projets | au programme | déroul* | concrètement | piloter* | confier* | confié* | périmètre | terrain
    d'action | champ d'action | responsable* | en charge | prise* en charge | prises en charge | fonction* |
    attributions | tes journées | vos journées | jour | au jour le jour | jour après jour | lundi | retrousser |
    manches | mettre la main | main à la pâte | relever | résoudre | façonner | développer | concevoir |
    contribution* | mener | mèner* | conduire | objectif* | enjeux | fil de l'eau | sur le terrain | occuper |
    occup* | programme | ton programme | feuille de route | ce que tu vas | quoi ressemble | ressemblera |
    ressemble une | ressemble ta | ressemblent | confierons | accomplir | réaliser | réalis* | descripti* |
    présentation du poste | détail du poste | contexte de la mission
  `,
  will: list`allez | serez | seras | vas`,
  gets: list`
    avantage* | offr* | propos* | rémunération | salaire | bénéfi* | gagne* | apprendr* | recev* | recevrez |
    plaire | package | y gagne* | réserve* | pour vous | pour toi | chez nous vous | te donne* | vous donne* |
    récompens* | cadeau* | retour | en retour | en échange | contrepartie | mutuelle | congés | rtt |
    télétravail | tickets | primes | conditions | conditions de travail | conditions d'emploi | bénéficier* |
    bénéfici* | épanoui* | te séduire | vous séduire | bonnes raisons | raisons | promesse* | promett* |
    engagements | va te plaire | va vous plaire | aimer chez | aimerez | aimeras | te réserve | gâter | dorlot*
    | trouverez chez | trouveras chez | mettons sur la table
  `,
  seeks: list`
    recherch* | cherch* | attend* | attentes | souhait* | demand* | besoin | exige* | voulons | aimerions |
    rencontrer | espér* | désir* | rêvons | rêve | attendons | comptons | en quête | à la recherche | veut |
    voudrions | souhaitons
  `,
  uses: list`
    stack | outils | utilis* | technologies | environnement technique | technos | technos maison | sous le capot
    | tourne* | coulisses | salle des machines | moteur | boîte à outils | trousse à outils | tourne sous |
    bâti* | repose | technologie* | technique
  `,
};
