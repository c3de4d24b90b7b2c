import { list, type NegationWords } from '../cues';

/** The words of a French negation. */
export const negation: NegationWords = {
  not: list`
    pas | non | aucun* | nullement | ni | jamais | sans | n'est pas | ne sont pas | rien
  `,
  needed: list`
    requis* | nécessaire* | obligatoire* | indispensable* | exigé* | demandé* | impérati* | attendu* |
    prérequis | pré-requis | condition | éliminatoire* | rédhibitoire* | un must | essentiel* | imposé* |
    une obligation | problème | partie de nos exigences | partie des exigences | partie des prérequis |
    important* | primordial* | critère* | une condition | frein | obstacle | barrière | souci | un drame
    | grave | pénalis* | ligne de compte | bloquant* | discriminant* | importance | intérêt
  `,
  need: list`besoin | exigeons | demandons | attendons | nécessite | requiert | exige | obligé de | tenu de | devez |
    cherchons | recherchons
  `,
  asking: list`
    pas seulement | pas uniquement | non seulement | pas que | pas moins de | pas peur de | pas étranger* |
    sans limite* | pas de secret* | aucun secret | plus de secret* | sans exception | pas négociable | non
    négociable* | pas vivre sans | plus de secret | plus de secrets | n'a plus de secret | n'ont plus de
    secret | difficile | aucune compromission | n'est pas un mystère | pas un luxe | pas une option | pas en
    option | ne vous fait pas peur | ne te fait pas peur | ne vous effraie pas | ne suffit pas | n'oubliez
    pas | pas peur | pas de mystère | aucun mystère | sans difficulté | pas un problème pour vous | ne vous
    pose pas de problème | ne vous posent pas de problème | pas étranger à
  `,
  unknown: list`
    aucune connaissance de | aucune connaissance en | aucune expérience en | aucune expérience avec | aucune
    expérience de | pas besoin de connaître | pas besoin de maîtriser | sans connaissance de | sans
    expérience en | si tu ne connais pas | si vous ne connaissez pas | même si vous ne connaissez pas | même
    si tu ne connais pas | jamais utilisé | jamais touché à | vous ne connaissez pas | tu ne connais pas |
    sans connaître | toucherez pas à | toucheras pas à | écrirez pas de | utilisons pas | utilise pas | peu
    importe si | pas grave si | jamais fait de | jamais pratiqué | pas de souci si | aucun souci si | pas de
    panique si | pas d'inquiétude si | ne vous inquiétez pas si | ne t'inquiète pas si | pas d'expérience
    sur | pas d'expérience en | pas d'expérience avec | pas d'expérience de | peu importe que | peu importe
    | inutile de connaître | inutile de maîtriser | inutile de savoir | inutile d'être | n'aurez pas à |
    n'auras pas à | n'aurez jamais à | n'auras jamais à | ne pas connaître | ne pas maîtriser | oubliez |
    oublie | ne vous demandera pas | ne vous demanderons pas | ne te demandera pas | ne te demanderons pas |
    aucune idée de | novice en | débutant en | vous ne savez pas | pas un poste | pas une mission | ne
    touchera* | ne ferez pas | ne feras pas | nul besoin de connaître | nul besoin de maîtriser | nul besoin
    d'être | pas besoin d'être | aucun besoin d'être | aucun besoin de connaître | aucune nécessité de | pas
    nécessaire d'être | pas nécessaire de connaître | pas nécessaire de maîtriser | pas obligé de connaître
    | jamais programmé en | jamais codé en | jamais écrit de | jamais travaillé avec | jamais travaillé sur
    | jamais fait d' | tu ne sais pas | vous pouvez oublier | tu peux oublier
  `,
  leaving: {
    verbs: list`migr* | passage | passer | transition | basculer | bascule | convert*`,
    from: list`de | depuis | du | d'`,
    to: list`vers | à`,
    direct: list`
      remplac* | abandon de | sortie de | sortir de | quitter | au lieu de | plutôt que | abandonn* |
      tourné la page de | dit adieu à | adieu à | délaiss* | débarrass* de | migré depuis | quitt*
    `,
    behind: list`c'est du passé | est de l'histoire ancienne | appartient au passé | a été remplacé* | est remplacé* | a été abandonné* | est abandonné* | est en fin de vie | disparaît`,
  },
  teaching: {
    before: list`
      nous vous formerons à | nous te formerons à | vous apprendrez | tu apprendras | formons à | vous
      former à | te former à | vous apprendrons | t'apprendrons | vous apprendra | vous apprend |
      t'apprend | vous enseignerons | vous enseignera | vous formons | te formons | vous initier | vous
      accompagnerons sur
    `,
    after: list`
      s'apprend | s'apprendra | vous sera enseigné | te sera enseigné | s'apprend chez nous | on vous
      formera | on te formera | nous vous formons | nous vous formerons | sur le tas | vous l'apprendrez
      | tu l'apprendras | nous vous l'apprendrons | on vous l'apprend | on te l'apprend | vous apprendrez
      | tu apprendras | en interne | sera enseigné* | on vous apprend | on t'apprend | formation assurée
      | formation prévue
    `,
  },
  job: list`
    le poste | ce poste | la mission | cette mission | le projet | ce projet | votre travail | votre
    poste | ton poste | notre stack | le rôle | ce rôle
  `,
  others: {
    who: list`
      une autre équipe | autre équipe | d'autres équipes | quelqu'un d'autre | d'autres | des collègues |
      vos collègues | nos collègues | un collègue | un prestataire | un partenaire | des spécialistes |
      d'autres collègues
    `,
    does: list`
      s'occupe | s'occupent | gère | gèrent | prend en charge | prennent en charge | se charge | se chargent |
      maintient | maintiennent | assure | assurent
    `,
    by: list`
      par | relève d' | relève de | l'affaire de | l'affaire d' | du ressort d' | du ressort de | confié à |
      c'est | géré par | revient à
    `,
  },
  fine: list`bienvenu* | quand même | pas de problème | possible | aussi | malgré tout | postulez | n'hésitez pas`,
  without: list`sans`,
  that: list`que | qu'`,
  pronouns: list`ce | c'est | cela | ça | il | elle | ils | elles`,
  but: list`mais | bien que | bien qu' | quoique | cependant | toutefois | en revanche | par contre`,
};
