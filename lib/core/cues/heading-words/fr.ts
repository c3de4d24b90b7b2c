import { type HeadingWords, list } from '../cues';

/** What French headings are told by. */
export const headingWords: HeadingWords = {
  reader: list`vous | votre | vos | tu | ton | ta | tes | toi | te | t | candidat* | votre profil`,
  firm: list`nous | notre | nos | on | l'équipe | l'entreprise | la société`,
  question: list`
    ce que | ce qu | ce qui | ce dont | que | quoi | quel* | comment | où | voici | êtes-vous | avez-vous |
    es-tu | as-tu
  `,
  whom: list`qui`,
  relative: list`qui | que`,
  why: list`pourquoi`,
  condition: list`si`,
  wishes: list`
    un plus | les plus | le plus | petit plus | bonus | idéalement | souhaité* | souhaitable* | apprécié* |
    un atout | démarquer | la différence | facultati* | optionnel* | serait top | cerise sur |
    encore mieux | de préférence | nice to have* | non obligatoire* | serait génial | serait idéal |
    adorer* | on adorerait | nous adorerions | petits plus | ferait la différence | encore plus | encore * |
    serait * | seraient * | en plus | gros plus | vrai plus | pas obligatoire* | pas indispensable* |
    pas nécessaire* | pas requis* | craquer | coup de cœur | séduir* | chavirer | points bonus |
    points supplémentaires | si en plus | cerise | vous distinguer* | te distinguer* | sortir du lot |
    avantage* si | valorisé* | souhaités | bienvenu* | utile* | aimerions aussi |
  pencher la balance | faire pencher | cerise sur le gâteau | feront la différence | fera la différence | vous démarquer | un petit plus | les petits plus | marquer des points
`,
  asks: list`
    apport* | maîtris* | profil | compétence* | qualif* | expérience* | connaissance* | savoir | savoirs |
    savoir-faire | savoir-être | exigence* | prérequis | pré-requis | requis* | qualités | atouts | boîte à
    outils | besoin | correspond* | formation | faut | devez | doit | dois | indispensable* | bagage* |
    réussir | fait pour toi | fait pour vous | fait* pour ce poste | parcours | connais* | reconnais* | must
    have* | must-have* | forces | check-list | indispensables | il vous faut | il te faut | bagages | sais
    déjà | savez déjà | sais faire | savez faire | pour réussir | réussite | attendons de | attend de toi |
    attend de vous | incontournable* | obligatoire* | impératif* | nécessaire* | essentiel* | clés | pré
    requis | la bonne personne | le bon candidat | candidat idéal | candidate idéale | idéal* | fait rêver |
    votre valise | valise | dans ton sac | bases solides | socle | critères | vous reconnais* | te reconnais |
    à l'aise | incollable* | fibre | retrouv* | attendu* | aise | profil souhaité | profil idéal | candidat
    souhaité | et vous | et toi | et vous ? | reconnaî* | bagage | vos bagages | faut-il | prérequis pour
    postuler | le candidat idéal | ce qu'il faut | faut savoir | c'est vous | c'est toi | c'est tout vous |
    c'est tout toi | nous passer | se passer | s'en passer | convaincre | nous convaincre
  `,
  has: list`avez | êtes | as | es | ayez | possédez | possèdes | disposez | disposes`,
  does: list`
    mission* | rôle | ferez | feras | faire | responsabilit* | tâche* | activité* | quotidien | journée* |
    poste | défi* | travaill* | impact | attend | contribu* | challenge* | job | interviendr* | interviens |
    participer* | terrain | construire | construir* | premières missions | semaine | semaines | terrain de jeu
    | projets | au programme | déroul* | concrètement | piloter* | confier* | confié* | périmètre | terrain
    d'action | champ d'action
  `,
  will: list`allez | serez | seras | vas`,
  gets: list`
    avantage* | offr* | propos* | rémunération | salaire | bénéfi* | gagne* | apprendr* | recev* |
    recevrez | plaire | package | y gagne* | réserve* | pour vous | pour toi | chez nous vous | te donne* |
    vous donne*
  `,
  seeks: list`
    recherch* | cherch* | attend* | attentes | souhait* | demand* | besoin | exige* | voulons | aimerions |
    rencontrer
  `,
  uses: list`
    stack | outils | utilis* | technologies | environnement technique | technos | technos maison |
    sous le capot | tourne*
  `,
};
