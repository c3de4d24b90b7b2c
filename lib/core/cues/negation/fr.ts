import { list, type NegationWords } from '../cues';

/** The words of a French negation. */
export const negation: NegationWords = {
  not: list`
    pas | non | non pas | aucun* | nullement | ni | jamais | sans | n'est pas | ne sont pas | rien | nul | nulle
  `,
  needed: list`
    requis* | nécessaire* | obligatoire* | indispensable* | exigé* | demandé* | impérati* | attendu* |
    prérequis | pré-requis | condition | éliminatoire* | rédhibitoire* | un must | essentiel* | imposé* |
    une obligation | problème | partie de nos exigences | partie des exigences | partie des prérequis |
    important* | primordial* | critère* | une condition | frein | obstacle | barrière | souci | un drame
    | grave | pénalis* | ligne de compte | bloquant* | discriminant* | importance | intérêt
  `,
  need: list`
    besoin | exigeons | demandons | attendons | nécessite | requiert | exige | obligé de | tenu de | devez |
    cherchons | recherchons | besoin d
  `,
  asking: list`
    pas seulement | pas uniquement | ne transige pas | ne transigeons pas | ne vous séparez jamais | ne te sépares jamais | ne badinons pas | ne plaisante pas | non seulement | pas que | pas moins de | pas peur de | pas étranger* | sans
    limite* | pas de secret* | aucun secret | plus de secret* | sans exception | pas négociable | non
    négociable* | pas vivre sans | plus de secret | plus de secrets | n'a plus de secret | n'ont plus de secret
    | difficile | aucune compromission | n'est pas un mystère | pas un luxe | pas une option | pas en option |
    ne vous fait pas peur | ne te fait pas peur | ne vous effraie pas | ne suffit pas | n'oubliez pas | pas peur
    | pas de mystère | aucun mystère | sans difficulté | pas un problème pour vous | ne vous pose pas de
    problème | ne vous posent pas de problème | pas étranger à | plus à vous présenter | plus à présenter |
    n'est plus à | pas du chinois | pas de l'hébreu | pas qu'un mot | pas qu'un nom | n'est pas inconnu* | ne
    sont pas inconnu* | ne vous est pas inconnu* | ne te font pas peur | ne vous font pas peur | ne vous
    effraient pas | ne se discute pas | pas une découverte | n'est pas une nouveauté | ne saurait être | ne vous
    impressionne pas | ne vous impressionnent pas | sans peine | sans problème | sans sourciller | sans hésiter
    | sans souci | pas froid aux yeux | ne plaisantons pas | pas transiger | aucune concession | sans concession
    | ne vous laisse pas indifférent | ne * que | rien d'une option | rien d'un luxe
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
      on vous l'apprendra | on te l'apprendra | ça s'apprend | ça s'apprend ici | on vous forme | on te forme | on vous y forme |
      s'apprend | s'apprendra | vous sera enseigné | te sera enseigné | s'apprend chez nous | on vous formera |
      on te formera | nous vous formons | nous vous formerons | sur le tas | vous l'apprendrez | tu l'apprendras
      | nous vous l'apprendrons | on vous l'apprend | on te l'apprend | vous apprendrez | tu apprendras | en
      interne | sera enseigné* | on vous apprend | on t'apprend | formation assurée | formation prévue | vous
      sera expliqué* | te sera expliqué* | vous sera transmis* | vous sera appris | sera appris* | seront
      appris* | vous serez formé* | tu seras formé* | on vous y formera | nous vous y formerons | nous vous y
      formons | formation en interne | formation interne | formation à la clé | apprentissage sur place | vous
      monterez en compétence* | tu monteras en compétence* | montée en compétence* | se découvre | se découvrira
      | vous découvrirez | tu découvriras | vous vous y mettrez | vous prendrez en main | accompagnement prévu |
      est enseigné* | vous l'apprendrez chez nous | avec nous | on vous montre | vous pourrez apprendre | tu
      pourras apprendre | part de zéro | partent de zéro | commence de zéro | commencent de zéro | partons de
      zéro | partez de zéro
    `,
  },
  job: list`
    le poste | ce poste | la mission | cette mission | le projet | ce projet | votre travail | votre
    poste | ton poste | notre stack | le rôle | ce rôle
  `,
  others: {
    who: list`
      une autre équipe | autre équipe | d'autres équipes | quelqu'un d'autre | d'autres | des collègues | vos
      collègues | nos collègues | un collègue | un prestataire | un partenaire | des spécialistes | d'autres
      collègues | l'équipe de | notre équipe de | l'équipe d' | une équipe dédiée
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
  harmless: list`pas de souci | aucun souci | pas de problème | aucun problème | pas grave | ce n'est pas grave | pas bien grave | rien de grave | tant pis | pas de panique | ça ne fait rien | peu importe | aucune importance | pas d'inquiétude | c'est pas grave | on s'en remettra`,
  helping: {
    to: list`nous vous | nous t' | nous te | on vous | on te | on t' | vous accompagne* | vous aide* | vous épaule* | vous forme* | t'accompagne* | t'aide* | t'épaule* | vous guide* | te guide* | vous montre* | te montre*`,
    by: list`collègue* | un binôme | binôme | mentor* | parrain | marraine | buddy | l'équipe`,
  },
  without: list`sans`,
  that: list`que | qu'`,
  pronouns: list`ce | c'est | cela | ça | il | elle | ils | elles`,
  but: list`mais | bien que | bien qu' | quoique | cependant | toutefois | en revanche | par contre`,
};
