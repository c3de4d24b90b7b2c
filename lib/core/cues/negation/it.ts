import { list, type NegationWords } from '../cues';

/** The words of an Italian negation. */
export const negation: NegationWords = {
  not: list`non | né | mai | senza | nessuno | niente`,
  needed: list`
    necessari* | obbligatori* | indispensabil* | richiest* | requisito | prerequisito | essenzial* |
    fondamental* | imprescindibil* | serve | servono | occorre | vincolant* | previst* | un must | pretes* |
    parte dei requisiti | important* | rilevant* |
    criterio
  `,
  need: list`
    serve | servono | occorre | devi | richiediamo | chiediamo | è necessario | è necessaria | è richiesta |
    è richiesto | necessario | necessaria | richiesta | richiesto | indispensabile | obbligatorio |
    obbligatoria | pretendiamo | hai bisogno |
    cerchiamo
  `,
  asking: list`
    non solo | non soltanto | non meno di | non ti spaventa | non hai paura di | senza paura | non ha segreti |
    non può mancare | non è una novità | non puoi fare a meno
  `,
  unknown: list`
    anche senza | se non conosci | mai usato | non hai mai usato | senza esperienza in |
    senza esperienza con | senza conoscenze di | senza conoscenza di | senza necessità di |
    anche se non conosci | anche se non sai | anche se non hai | non importa se | nessun problema se
    | non fa niente se
  `,
  leaving: {
    verbs: list`migra* | migri* | passa* | passagg* | transizione | convert* | porting`,
    from: list`da | dal | dalla`,
    to: list`a | verso`,
    direct: list`
      sostitu* | in sostituzione di | rimpiazza* | abbandon* | dismiss* | invece di | al posto di | anziché
    `,
  },
  teaching: {
    before: list`imparerai | ti insegneremo | ti insegniamo | ti formeremo su | formazione su | formiamo su`,
    after: list`
      ti insegneremo | ti insegniamo | te lo insegniamo | verrà insegnat* | si impara | lo imparerai |
      imparerai | ti formeremo | ti formiamo | offriamo formazione | la formazione è a carico
    `,
  },
  without: list`senza`,
  but: list`ma | però | bensì | tuttavia`,
};
