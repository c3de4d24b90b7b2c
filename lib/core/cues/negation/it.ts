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
    non solo | non soltanto | non meno di | non ti spaventa | non hai paura di | senza paura | non ha
    segreti | non può mancare | non è una novità | non puoi fare a meno | non è un mistero | non è opzionale
    | non è negoziabile | non è un lusso | non ti fa paura | non ti fanno paura | non basta | non
    dimenticare | non sono un mistero | non è un problema per te | senza difficoltà | non hanno segreti |
    non sono un problema per te
  `,
  unknown: list`
    anche senza | se non conosci | mai usato | non hai mai usato | senza esperienza in | senza esperienza
    con | senza conoscenze di | senza conoscenza di | senza necessità di | anche se non conosci | anche se
    non sai | anche se non hai | non importa se | nessun problema se | non fa niente se | non userai | non
    toccherai | non dovrai | non ti servirà | dimentica | dimenticati | mancanza di | non vedrai | non è un
    ruolo | non ti chiederemo | non ti chiediamo | poco importa se | fa lo stesso se | nessun dramma se |
    non conoscere | mai sentito parlare di | non lavorerai | non scriverai | non ti occuperai di | non avrai
    a che fare con | mai scritto in | mai programmato in | mai lavorato con | mai toccato | non sai | non
    conosci
  `,
  leaving: {
    verbs: list`migra* | migri* | passa* | passagg* | transizione | convert* | porting`,
    from: list`da | dal | dalla`,
    to: list`a | verso`,
    direct: list`
      sostitu* | in sostituzione di | rimpiazza* | abbandon* | dismiss* | invece di | al posto di |
      anziché | abbandonat* | detto addio a | addio a | lasciato alle spalle | lasciamo | salutato |
      smesso di usare
    `,
    behind: list`è storia | è acqua passata | appartiene al passato | è stato sostituito | è stata sostituita | è stato abbandonato | è in dismissione | è stato dismesso | verrà dismesso | è un ricordo`,
  },
  teaching: {
    before: list`imparerai | ti insegneremo | ti insegniamo | ti formeremo su | formazione su | formiamo su`,
    after: list`
      ti insegneremo | ti insegniamo | te lo insegniamo | verrà insegnat* | si impara | lo imparerai |
      imparerai | ti formeremo | ti formiamo | offriamo formazione | la formazione è a carico
    `,
  },
  job: list`
    il ruolo | questo ruolo | il lavoro | questo lavoro | il progetto | questo progetto | la posizione |
    questa posizione | la mansione | il tuo lavoro
  `,
  others: {
    who: list`
      un altro team | altro team | altri team | un'altra squadra | altri | altri colleghi | colleghi |
      i colleghi | i tuoi colleghi | qualcun altro | un fornitore | un partner
    `,
    does: list`
      occupa | occupano | gestisce | gestiscono | pensa | pensano | segue | seguono | cura | curano | mantiene
    `,
    by: list`
      da | compito di | competenza di | a carico di | in mano a | affidato a
    `,
  },
  fine: list`benvenut* | comunque | nessun problema | possibile | anche | va bene`,
  without: list`senza`,
  but: list`ma | però | bensì | tuttavia`,
};
