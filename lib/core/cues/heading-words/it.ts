import { type HeadingWords, list } from '../cues';

/** What Italian headings are told by; verbs hold their person. */
export const headingWords: HeadingWords = {
  reader: list`
    tu | tuo | tua | tuoi | tue | ti | te | candidat* | la risorsa | la persona | porti | porterai | farai |
    devi | dovrai | dovresti | sai | sei | hai | avrai | chi sei | ti occuperai | lavorerai | troverai |
    andrai | conosci | aspirante | chi cerchiamo | voi | vostr*
  `,
  persons: list`il profilo | profilo | figura | una persona | qualcuno | stesso`,
  firm: list`
    noi | nostr* | ci | il team | l'azienda | la società | cerchiamo | chiediamo | richiediamo | aspettiamo |
    offriamo | usiamo | utilizziamo | siamo | vogliamo | abbiamo | stiamo | saremo | apprezziamo |
    apprezzeremmo
  `,
  question: list`cosa | che cosa | quello che | ciò che | come | dove | quali | qual è | su cosa | di cosa`,
  whom: list`chi`,
  relative: list`che | chi`,
  why: list`perché`,
  condition: list`se`,
  wishes: list`
    plus | un plus | gradit* | preferenzial* | preferibil* | desiderabil* | auspicabil* | apprezz* | opzional* |
    punti in più | bonus | vantaggio | sarebbe un vantaggio | valore aggiunto | fa la differenza | distinguer* |
    in più | completa* il profilo | completano | non obbligatori* | non indispensabil* | nice to have* |
    ciliegina | meglio ancora | ci piacerebbe | sarebbe bello | sarebbe ideale | sarebbe * | sarebbero * |
    fantastico | distinguere | ti farà distinguere | utile | utili | ma utile | conquistar* | conquista |
    stupir* | sorprend* | impression* | ancora * | ancora più | marcia in più | se inoltre | inoltre | ben
    accett* | benvenut* | piacevol* | non è obbligatori* | non è indispensabile | non è necessari* | colpir* |
    ci faranno | innamorare | dettagli in più | meglio | farà la differenza | punti extra | nice to have |
    ciliegina sulla torta | sulla torta | punti bonus | punto a favore | punti a favore | a tuo favore | graditi
    | gradite | preferenza | preferenze | titolo preferenziale | preferenziali | preferibilmente | desiderabili
    | desiderat* | auspicat* | auspicabili | apprezzat* | valorizzat* | valuteremo | valutat* positivamente |
    positivamente | in aggiunta | aggiuntiv* | complementar* | accessori* | extra | facoltativ* | opzionali |
    non essenzial* | non è essenziale | non vincolant* | non è richiest* | anche se non | sarebbe perfetto |
    sarebbe fantastico | bello se | ottimo se | meglio se | perfetto se | fantastico se | idealmente | ancora
    meglio | sorridere | felici se | felici di | emozionar* | brillare gli occhi | occhi | conquistarci |
    stupirci | colpirci | distingu* | risaltare | spiccare | emergere | marcia | asso nella manica | jolly |
    aiuta | aiutano | aiuterebbe | fa piacere | farebbe piacere | ci farebbe | ci farebbero | gradiremmo |
    amiamo anche | meno important* | secondari* | meno essenzial*
  `,
  asks: list`
    non può mancarti | non possono mancarti | non deve mancarti | non devono mancarti |
    requisit* | prerequisit* | richiest* | richiediamo | qualific* | competenz* | conoscenz* | esperienz* |
    capacità | abilità | formazione | titolo di studio | profilo | porti | porterai | devi | dovrai | dovresti |
    obbligatori* | indispensabil* | necessari* | essenzial* | fondamental* | imprescindibil* | cassetta degli
    attrezzi | bagaglio | sai | serve | servono | bisogno | fa per te | fai per noi | successo | skill* | ideale
    | must have* | conosci | chiediamo | caratteristiche | non può mancare | non possono mancare | non deve
    mancare | incontrare | conoscere te | vorremmo incontrare | avere successo | successo in | irrinunciabil* |
    carte vincenti | già sapere | devi già | saper fare | persona giusta | candidato ideale | candidata ideale |
    ideali | ti riconosci | riconosc* | valigia | zaino | padroneggi | padronanza | basi solide | basi | criteri
    | must | che tu abbia | mancare | tue carte | attrezzi | minimi | minimo | agio | superpoter* | ti senti |
    punti di forza | forza | profilo desiderato | profilo ideale | ti serve | serve per | per candidarti | cosa
    serve | fare a meno | vogliamo conoscerti | convincer* | borsa | cassetta | arsenale | repertorio | dna |
    ingredienti per | ricetta | talent* | doti | qualità | attitudin* | titoli | titolo | laurea | diploma |
    istruzione | percorso di studi | background | sapere | bisogna | occorr* | necessit* | esigenz* | requisiti
    | indispensabili | imprescindibili | irrinunciabili | non negoziabil* | vincolant* | criteri* | soglia |
    profilo ricercato | profilo richiesto | profilo che cerchiamo | figura ricercata | la persona che cerchiamo
    | chi sei | sei tu | se sei | fa al caso tuo | caso tuo | fatto per te | fatta per te | per te se | ti
    rispecchi | rispecchi* | rivedi | ti rivedi | ti ritrovi | ritrov* | suona come te | parla di te | spunt* |
    caselle | dici di sì | alza la mano | candidati se | scrivici se | contattaci se | possied* | possesso |
    dispon* | vant* | dimostr* | comprov* | solide basi | solida | solide | portare con te | porti con te |
    portare in | porta in | metti sul piatto | disinvoltura | a tuo agio | esperto | esperta | chiave | pilastri
    | fondamenta | attese | ci aspettiamo | aspettiamo da te | dovresti avere | metti sul tavolo | richiede |
    esige | idealmente sei | idealmente, sei | senza questo | senza questi | senza queste | sai già | hai già |
    conosci già | padroneggi già | lista della spesa | navigato
  `,
  has: list`hai | sei | avere | avrai`,
  does: list`
    farai | fare | ti occuperai | occuper* | responsabilità | attività | mansion* | compit* | missione | ruolo |
    giornata | sfid* | posizione | progett* | lavorerai | lavor* | svilupp* | impatto | ti aspetta | contribu* |
    descrizione | obiettiv* | tua settimana | settimana | primi progetti | metterai le mani | mani | costruir* |
    costruirai | di cosa ti | in concreto | seguirai | gestirai | tra le mani | giornate | le tue giornate |
    ambito | raggio d'azione | ruol* | responsabil* | incaric* | quotidian* | quotidianità | giorno | giornata
    tipo | lunedì | routine | affronter* | affrontare | risolver* | guidare | guiderai | progetter* | progettare
    | realizz* | contribuirai | darai | parteciper* | rimbocc* | maniche | mettere le mani | in pasta | mansioni
    | funzion* | funzione | ti troverai a fare | troverai a | ti confronterai | compiti | sul campo | campo
    d'azione | come sarà | sarà il tuo | oggetto | scopo della posizione | consiste | agenda | scrivania
  `,
  will: list`andrai | sarai`,
  gets: list`
    offr* | offriamo | benefit | benefici | vantaggi | stipendio | retribuzione | troverai | ricev* | avrai da
    noi | pacchetto | condizioni | cosa ti diamo | imparer* | ci guadagni | guadagni | per te | c'è per te | ti
    aspetta da noi | diamo | ricompens* | ferie | welfare | assicurazione | smart working | in cambio | dalla
    nostra parte | da parte nostra | ti regal* | coccol* | cura di te | crescita | crescer* | formarti |
    promett* | promessa | ti piacerà | ti piacerà lavorare | perché ti piacerà | motivi | ragioni | cosa ci
    guadagni | guadagnerai | ti porterai a casa | porti a casa | portare a casa | il bello | nostra offerta |
    abbiamo per te | in serbo | riserviamo | ti aspetterà | premi | premio
  `,
  seeks: list`
    cerc* | cerchiamo | cercando | chiediamo | aspettiamo | vogliamo | richiediamo | sogniamo | desideriamo |
    speriamo | contiamo | ricerca | alla ricerca | in cerca | gradiremmo | ci piacerebbe vedere | ci serve | ci
    servono
  `,
  uses: list`
    usiamo | utilizziamo | stack | tecnologie | strumenti | lavoriamo con | usiamo da noi | sotto il cofano |
    motore | dietro le quinte | sala macchine | cofano | ferri del mestiere | costruiamo | tecnologia | cassetta
    degli attrezzi | arsenale
  `,
};
