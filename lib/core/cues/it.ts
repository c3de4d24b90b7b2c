import { amounts } from './amounts/it';
import { clients } from './clients/it';
import { type Cues, list } from './cues';
import { headingWords } from './heading-words/it';
import { items } from './items/it';
import { negation } from './negation/it';
import { people } from './people/it';
import { wish } from './wishes/it';

/** Italian. */
export const it: Cues = {
  headings: {
    required: list`
      requisiti | requisiti richiesti | requisiti necessari | requisiti tecnici | requisiti minimi |
      requisiti obbligatori | requisiti fondamentali | requisito | prerequisiti | cosa cerchiamo |
      chi cerchiamo | chi stiamo cercando | cosa ci aspettiamo | cosa ci aspettiamo da te |
      cosa ti chiediamo | cosa chiediamo | cosa serve | di cosa hai bisogno | cosa devi avere |
      cosa devi sapere | cosa porti | profilo | il tuo profilo | profilo ricercato | profilo richiesto |
      il profilo ideale | profilo del candidato | il candidato | il candidato ideale | la persona ideale |
      la candidata ideale | chi sei | competenz* | competenze tecniche | competenze richieste |
      le tue competenze | conoscenz* | conoscenze tecniche | conoscenze richieste | capacità | abilità |
      esperienza | esperienza richiesta | esperienze | qualific* | formazione richiesta | titolo di studio |
      indispensabile | indispensabili | obbligatori* | necessari* | si richiede | si richiedono |
      è richiest* | sono richiest* | caratteristiche richieste | fai per noi se | fa per te se |
      per avere successo | per riuscire | non può mancare | per questo lavoro | per questo ruolo servono |
      ti senti a tuo agio
    `,
    preferred: list`
      costituisce titolo preferenziale | costituiscono titolo preferenziale | titolo preferenziale |
      titoli preferenziali | requisiti preferenziali | preferenzial* | preferibilmente | gradit* | è gradit* |
      sono gradit* | competenze gradite | requisiti desiderabili | desiderabil* | auspicabil* | un plus |
      sarebbe un plus | sarà un plus | è un plus | punti in più | un vantaggio | sarebbe un vantaggio |
      sarà considerato | saranno considerati | apprezziamo | sarà apprezzat* | saranno apprezzat* |
      completa il profilo | completano il profilo | ci piacerebbe | opzional* | fa la differenza |
      non indispensabil* | non obbligatori* | idealmente | valore aggiunto
    `,
    duties: list`
      responsabilità | principali responsabilità | le tue responsabilità | attività | principali attività |
      attività principali | le tue attività | mansioni | mansione | principali mansioni | compiti |
      di cosa ti occuperai | cosa farai | cosa andrai a fare | che cosa farai | il tuo ruolo | il ruolo |
      ruolo | la tua missione | la tua giornata | la tua giornata tipo | descrizione del lavoro |
      descrizione della posizione | descrizione del ruolo | la posizione | il progetto | la risorsa |
      la risorsa si occuperà | ti occuperai | sfide | le tue sfide | la sfida | obiettivi | cosa ti aspetta
    `,
    stack: list`
      il nostro stack | stack tecnologico | tecnologie | tecnologie utilizzate | le nostre tecnologie |
      tecnologie che usiamo | strumenti | ambiente tecnologico | ambiente tecnico | cosa usiamo
    `,
    about: list`
      chi siamo | su di noi | l'azienda | la nostra azienda | descrizione dell'azienda | il team |
      il nostro team | la nostra cultura | i nostri valori | la nostra storia | la nostra missione |
      perché noi | perché lavorare | perché unirti | azienda
    `,
    offer: list`
      cosa offriamo | offriamo | si offre | la nostra offerta | cosa ti offriamo | benefit | benefici |
      i nostri benefit | vantaggi | i vantaggi | retribuzione | stipendio | ral | inquadramento |
      cosa troverai | contratto | tipologia di contratto | orario | orario di lavoro | condizioni |
      formazione e crescita
    `,
    legal: list`
      pari opportunità | diversità | inclusione | diversità e inclusione | privacy | trattamento dei dati |
      informativa
    `,
    apply: list`
      candidati | candidatura | come candidarsi | invia la tua candidatura | invia il cv | contatti |
      processo di selezione | sede | sede di lavoro | luogo di lavoro | informazioni aggiuntive |
      altre informazioni | prossimi passi | interessat*
    `,
  },
  wish,
  demand: list`
    fa parte della tua | fanno parte della tua | fa parte delle tue | fa parte del tuo quotidiano | fa parte del tuo lavoro quotidiano |
    non ti separi | non facciamo sconti | non scendiamo a compromessi |
    pane per i tuoi denti | pane per i suoi denti | non si va da nessuna parte |
    obbligatori* | indispensabil* | necessari* | richiest* | si richiede | si richiedono | richiediamo |
    essenzial* | fondamental* | imprescindibil* | almeno | minimo | è requisito | devi avere | devi conoscere |
    deve avere | deve conoscere | dovrai avere | occorre | padroneggi | padroneggia | dai del tu a | a occhi
    chiusi | ad occhi chiusi | nel sangue | a menadito | seconda natura | irrinunciabil* | non negoziabil* | è
    la base | è d'obbligo | respiri | sogni in | pensi in | te la cavi bene con | mastichi | sai usare | sai | è
    scontat* | si dà per scontat* | è il minimo | parte del tuo | tuo quotidiano | conosci | pane quotidiano |
    il tuo pane | seconda lingua | è il tuo forte | sei un esperto | sei un'esperta | sei esperto | sei esperta
    | è importante che | è fondamentale che | è necessario che | è essenziale che | è indispensabile | esigiamo
    | pretendiamo | devi saper | devi saperti | deve essere il tuo | lingua madre | punto forte | come le tue
    tasche | sine qua non | di casa | ti è familiare | non si discute | è un must | è imprescindibile | è la tua
    | ferrat* in | ferrat* su | devi arrivare | devi
  `,
  knowledge: list`
    esperienza con | esperienza in | esperienza nell* | esperienza nel | esperienza nello | esperienza di |
    esperienza su | esperienza * in | esperienza * con | esperienza * nell* | esperienza * su | esperienza
    maturata | anni di esperienza | esperienza pregressa | conoscenz* | padronanza | padronanza di | padronanza
    del | dimestichezza con | familiarità con | competenz* in | competenze su | competenza su | competenze di |
    competenza nell* | nozioni di | capacità di programmare | abilità con | buon uso di | utilizzo avanzato |
    buon utilizzo | ottimo utilizzo | conoscere | conosci | sai programmare in | hai lavorato con | aver
    lavorato con | comprensione di | progetti in | progetti con | hai sviluppato in | hai sviluppato con | hai
    amministrato | hai programmato in | alle spalle
  `,
  knowledgeBehind: list`avanzat* | livello avanzato | intermedi* | alle spalle`,
  telling: list`
    usiamo | utilizziamo | lavoriamo con | il nostro stack | i nostri sistemi | la nostra piattaforma |
    i nostri servizi | i nostri prodotti | lavorerai con | adottiamo
  `,
  seeking: list`
    cerchiamo | stiamo cercando | ricerchiamo | siamo alla ricerca di | alla ricerca di | ricerca |
    selezioniamo | cercasi | abbiamo bisogno di | capacità di | in grado di
  `,
  excluded: {
    before: list`
      senza | senza necessità di | non è necessario | non è necessaria | non è necessaria la | non è richiesto |
      non è richiesta | non è richiesta esperienza | non sono richieste | non richiediamo | non chiediamo |
      non è obbligatorio | non è obbligatoria | non è indispensabile | non serve | non serve conoscere |
      non servono | non occorre | non devi conoscere | non usiamo | non utilizziamo | invece di | al posto di
    `,
    after: list`
      non è necessari* | non sono necessari* | non necessari* | non è richiest* | non sono richiest* | non
      richiest* | non è obbligatori* | non obbligatori* | non è indispensabile | non indispensabil* | non è un
      requisito | non è requisito | non serve | non occorre | non servono | irrilevante | irrilevanti |
      superfluo | superflua | inutile | non conta | può aspettare | è indifferente | non importa | esagerato |
      non fa al caso nostro | non ha importanza | non hanno importanza | è secondari* | sono secondari* | passa
      in secondo piano | resta fuori | restano fuori | possono aspettare | lascialo a casa | puoi lasciarlo |
      puoi dimenticarlo | non c'entra | è acqua passata | non importano | è ininfluente | ci interessa poco |
      interessa poco | non ci interessa
    `,
  },
  headingWords,
  jobWords: list`ruolo | posizione | lavoro | opportunità | giorno | giornata | giornate | settimana`,
  negation,
  people,
  clients,
  items,
  namesakes: list`scala | pensando | chi | base`,
  weVerbs: list`*iamo`,
  or: list`o | od | oppure | e/o | o in alternativa`,
  and: list`e | ed | nonché | oltre a | così come | insieme a`,
  oneOf: list`
    uno dei | una delle | uno tra | una tra | uno fra | una fra | almeno uno | almeno una | almeno un | uno dei
    seguenti | una delle seguenti | uno o più | una o più | qualsiasi tra | uno qualsiasi | es.: | es: | a
    scelta tra | a scelta fra | almeno uno dei | almeno una delle | almeno uno tra | almeno una tra | almeno uno
    fra | almeno una fra | alcuni tra | alcune tra | qualcuno dei
  `,
  whoever: list`chi | i candidati che | coloro che | aver | avere | conoscere`,
  anyKind: list`
    un | uno | una | un' | almeno un | almeno una | qualche | qualsiasi | almeno uno | una qualsiasi | qualunque
  `,
  examples: list`
    come ad esempio | come per esempio | ad esempio | per esempio | ad es. | quali | quali ad esempio | tipo |
    es. | come | come per es. | del tipo | sul genere di | sullo stile di | in stile | p.es. | per es.
  `,
  similar: list`
    o simil* | o equivalent* | o altr* | e altr* | o analog* | o affini | e simili | o qualsiasi altr* | tra gli
    altri | o tecnologie simili | o framework simili | o strumenti simili | o * simil* | o * analog* | o *
    equivalent* | o * affin* | o un altr* | o un'altr* | o qualche altr* | oppure un altr* | o alternativ* | o
    un'alternativa | o qualcosa di simile | o assimilabil* | o paragonabil* | o comparabil* | o affin* | e
    affini | e analoghi | e equivalenti | ed equivalenti | o corrispondent*
  `,
  years: list`anni | anno`,
  numbers: list`un/uno/una | due/un paio di/paio di | tre | quattro | cinque | sei | sette | otto | nove | dieci | undici | dodici`,
  amounts,
  either: list`sia`,
  kinds: list`
    linguagg* | framework | strument* | libreri* | database | piattaform* | tecnologi* | stack | sistem* |
    cloud | ambient* | provider | software | soluzion* | servizi* | tool
  `,
  areas: list`
    backend | frontend | mobile | web | dati | analisi dati | analisi dei dati | statistica | visualizzazione |
    monitoraggio | test | testing | automazione | configurazione | rilascio | virtualizzazione | container |
    reti | sicurezza | embedded | modellazione | simulazione | programmazione | sviluppo | scripting | big data
  `,
  starters: [],
  calls: list`
    candidati | scrivici | invia | unisciti | contatta* | parliamone | leggi | vieni | manda
  `,
  evidence: {
    before: list`
      esperienza con | esperienza in | conoscenza di | conoscenza del | padronanza di | sviluppo in |
      sviluppo con | programmazione in | linguaggio | linguaggi | sviluppatore | sviluppatrice | sviluppatori |
      programmatore | programmatrice | utilizzando | scritto in
    `,
    after: list`avanzato | sviluppatore`,
  },
};
