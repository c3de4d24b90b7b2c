import { list, type NegationWords } from '../cues';

/** The words of an Italian negation. */
export const negation: NegationWords = {
  not: list`
    non | né | mai | senza | nessuno | niente | nessun | nessuna | nulla | nemmeno | neppure
  `,
  needed: list`
    necessari* | obbligatori* | indispensabil* | richiest* | requisito | prerequisito | essenzial* |
    fondamental* | imprescindibil* | serve | servono | occorre | vincolant* | previst* | un must | pretes* |
    parte dei requisiti | important* | rilevant* |
    criterio
  `,
  need: list`
    serve | servono | occorre | devi | richiediamo | chiediamo | è necessario | è necessaria | è richiesta | è
    richiesto | necessario | necessaria | richiesta | richiesto | indispensabile | obbligatorio | obbligatoria |
    pretendiamo | hai bisogno | cerchiamo | ci aspettiamo | aspettiamo | vogliamo
  `,
  asking: list`
    non solo | non soltanto | non ti separi | non facciamo sconti | non scendiamo a compromessi | non meno di | non ti spaventa | non hai paura di | senza paura | non ha segreti |
    non può mancare | non è una novità | non puoi fare a meno | non è un mistero | non è opzionale | non è
    negoziabile | non è un lusso | non ti fa paura | non ti fanno paura | non basta | non dimenticare | non sono
    un mistero | non è un problema per te | senza difficoltà | non hanno segreti | non sono un problema per te |
    non ti è estrane* | non ti sono estrane* | non ti è nuov* | non ti sono nuov* | non ti mette in difficoltà |
    non è un optional | non si discute | non si tratta | non transigiamo | non ti intimorisce | non ti
    intimidisce | non solo per sentito dire | per sentito dire | senza problemi | senza batter ciglio | non può
    essere | non ha misteri | non hanno misteri | non ti coglie | non è arabo per te | non è ostrogoto
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
      lo impari con noi | impari con noi | te lo insegniamo noi | lo impari strada facendo | lo impari sul campo |
      ti insegneremo | ti insegniamo | te lo insegniamo | verrà insegnat* | si impara | lo imparerai | imparerai
      | ti formeremo | ti formiamo | offriamo formazione | la formazione è a carico | ti affianchiamo | ti
      affiancheremo | ti aiutiamo | ti aiuteremo | ti guidiamo | ti guideremo | ti accompagniamo | ti seguiamo
      noi | lo impari qui | lo impari da noi | impari da noi | si impara qui | si impara sul campo | impari sul
      campo | formazione interna | prevediamo formazione | è prevista formazione | riceverai formazione | te lo
      spieghiamo | lo spieghiamo noi | lo imparerai con noi | imparerai con noi | potrai impararlo | verrai
      format* | sarai formato | sarai formata | parte da zero | si parte da zero | parte tutti da zero | partono
      da zero | partiamo da zero
    `,
  },
  job: list`
    il ruolo | questo ruolo | il lavoro | questo lavoro | il progetto | questo progetto | la posizione |
    questa posizione | la mansione | il tuo lavoro
  `,
  others: {
    who: list`
      un altro team | altro team | altri team | un'altra squadra | altri | altri colleghi | colleghi | i
      colleghi | i tuoi colleghi | qualcun altro | un fornitore | un partner | il team di | il nostro team di
    `,
    does: list`
      occupa | occupano | gestisce | gestiscono | pensa | pensano | segue | seguono | cura | curano | mantiene
    `,
    by: list`
      da | compito di | competenza di | a carico di | in mano a | affidato a
    `,
  },
  fine: list`benvenut* | comunque | nessun problema | possibile | anche | va bene`,
  harmless: list`poco male | nessun problema | non fa niente | non fa nulla | non importa | pazienza | niente paura | fa lo stesso | non è un dramma | tranquill* | va bene lo stesso | nessun dramma`,
  helping: {
    to: list`ti`,
    by: list`colleg* | mentor* | un buddy | il team | un tutor`,
  },
  without: list`senza`,
  but: list`ma | però | bensì | tuttavia | invece | al contrario`,
};
