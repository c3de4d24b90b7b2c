import { type ItemWords, list } from '../cues';

/** By what an item of a list is told in French. */
export const items: ItemWords = {
  asks: list`
    maîtrise | maîtriser | maîtrisant | bonne | bonnes | bon | bons | très bonne* | très bon | excellente* | excellent | solide |
    solides | une solide | une bonne | une première | première | connaissance* | expérience* | une expérience | capacité* | aptitude* |
    vous avez | vous êtes | vous maîtrisez | vous connaissez | vous possédez | vous disposez | vous savez | vous justifiez | vous parlez
    | vous aimez | tu as | tu es | tu maîtrises | tu connais | tu possèdes | tu sais | titulaire | diplôm* | formation | de formation |
    bac | bac+* | baccalauréat | minimum | au minimum | au moins | compétence* | sens | le sens | esprit | autonom* | rigueur |
    rigoureux | rigoureuse | curio* | curieux | goût | passion* | niveau | anglais | un anglais | français | être | avoir | à l'aise |
    aisance | familier | familiarité | savoir | savoir-être | connaître | notions | des notions | des connaissances | de bonnes | forte
    | fort | expertise | habileté | facilité | intérêt | un intérêt | dec | master | ingénieur | école d'ingénieur* | pratique de |
    parfaite | première expérience | compréhension | organisé* | dynami* | force de proposition | polyvalen* | motivé* | posséder |
    détenir | pouvoir | justifier
  `,
  does: list`
    développement | conception | participation | réalisation | mise en place | mise en œuvre | mise en oeuvre | mise à jour | rédaction | gestion | analyse | maintenance | maintien | suivi |
    définition | création | animation | élaboration | encadrement | pilotage | contribution | collaboration | intégration | déploiement | administration | optimisation | support aux | support technique | automatisation | veille |
    vous développez | vous participez | vous concevez | vous travaillez | vous assurez | vous contribuez | vous pilotez | vous gérez | vous serez | vous intervenez | vous réalisez | vous accompagnez | vous collaborez | tu développes | tu participes | tu conçois | tu travailles | tu
    contribues | tu seras | vous mettez | vous définissez | vous analysez | vous garantissez
  `,
  doing: list`er | ir | oir | re`,
  gives: list`
    tickets restaurant | titres restaurant | mutuelle | télétravail | rtt | congés | prime | primes | salaire | rémunération | avantages | intéressement | participation aux bénéfices | cse | cdi | remboursement | jours de
    congés | jours de télétravail | forfait | une mutuelle | des tickets | budget | un budget | assurance| horaires
  `,
};
