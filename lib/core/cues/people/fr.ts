import { list, type PeopleWords } from '../cues';

/** People of French postings who do not apply. */
export const people: PeopleWords = {
  outside: list`
    clients | clientes | utilisateurs | utilisatrices | usagers | étudiants | étudiantes | élèves | participants
    | participantes | patients | citoyens | visiteurs | fournisseurs | partenaires | locataires | apprenants |
    habitants | administrés | adhérents | chaque client | chaque utilisateur | chaque participant
  `,
  workers: list`
    chef | cheffe | responsable | manager | prédécesseur | collègues | développeurs | développeuses | ingénieurs | ingénieures | consultants | consultantes | experts |
    expertes | spécialistes | administrateurs | architectes | analystes | formateurs | formatrices | enseignants
    | professeurs | agents | techniciens | chercheurs | testeurs | équipe | équipes | gens | personnes |
    salariés | collaborateurs | collaboratrices | juniors | comptables | médecins | soignants | conseillers |
    gestionnaires | data scientists | data engineers
  `,
  ours: list`nos | notre | vos | votre | tes | ton | les autres`,
  must: list`doivent | devront | devraient | doit | ont besoin | nécessitent`,
  has: list`
    écrivent | écrivait | programmaient | programmait | programment | codent | codait | codaient | était | étaient | ont | connaissent | connaît | maîtrisent | maîtrise | savent | possèdent | disposent | parlent | sont |
    justifient | détiennent
  `,
  beside: list`
    travaillerez avec | travailleras avec | travaillez avec | travailler avec | aux côtés de | aux côtés d |
    côtoierez | côtoyez | rejoindrez | rejoignez | rejoindre | collaborerez avec | collaborez avec | collaborer
    avec | entouré de | entourée de | entouré d | au contact de | au contact d | auprès de | auprès d
  `,
  helps: list`
    accompagnerez | accompagneras | accompagnez | accompagner | formerez | formeras | formez | former |
    encadrerez | encadrez | encadrer | aiderez | aidez | aider | épaulerez | épaulez | assisterez | conseillerez
    | conseillez
  `,
  relative: list`qui | ayant | dont`,
  having: list`avec`,
  they: list`ils | elles`,
  masters: list`maîtriser | maîtrisez | maîtrises | connaître | connaissez | connais | à l'aise`,
  lets: list`
    permet | permettent | aide | aident | laisse | laissent | évite | évitent | offre | offrent | donne |
    facilite | épargne
  `,
};
