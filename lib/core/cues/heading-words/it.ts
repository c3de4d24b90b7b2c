import { type HeadingWords, list } from '../cues';

/** What Italian headings are told by; verbs hold their person. */
export const headingWords: HeadingWords = {
  reader: list`
    tu | tuo | tua | tuoi | tue | ti | te | candidat* | la risorsa | la persona | porti | porterai | farai |
    devi | dovrai | dovresti | sai | sei | hai | avrai | chi sei | ti occuperai | lavorerai | troverai |
    andrai | conosci
  `,
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
    plus | un plus | gradit* | preferenzial* | preferibil* | desiderabil* | auspicabil* | apprezz* |
    opzional* | punti in più | bonus | vantaggio | sarebbe un vantaggio | valore aggiunto | fa la differenza |
    distinguer* | in più | completa* il profilo | completano | non obbligatori* | non indispensabil* |
    nice to have* | ciliegina | meglio ancora | ci piacerebbe | sarebbe bello | sarebbe ideale | sarebbe * |
    sarebbero * | fantastico | distinguere | ti farà distinguere | utile | utili | ma utile | conquistar* |
    conquista | stupir* | sorprend* | impression* | ancora * | ancora più | marcia in più | se inoltre |
    inoltre | ben accett* | benvenut* | piacevol* | non è obbligatori* | non è indispensabile |
    non è necessari* | colpir* | ci faranno | innamorare | dettagli in più | meglio |
    farà la differenza | punti extra
  `,
  asks: list`
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
    serve | fare a meno | vogliamo conoscerti | convincer*
  `,
  has: list`hai | sei | avere | avrai`,
  does: list`
    farai | fare | ti occuperai | occuper* | responsabilità | attività | mansion* | compit* | missione | ruolo |
    giornata | sfid* | posizione | progett* | lavorerai | lavor* | svilupp* | impatto | ti aspetta | contribu* |
    descrizione | obiettiv* | tua settimana | settimana | primi progetti | metterai le mani | mani | costruir* |
    costruirai | di cosa ti | in concreto | seguirai | gestirai | tra le mani | giornate | le tue giornate |
    ambito | raggio d'azione
  `,
  will: list`andrai | sarai`,
  gets: list`
    offr* | offriamo | benefit | benefici | vantaggi | stipendio | retribuzione | troverai | ricev* |
    avrai da noi | pacchetto | condizioni | cosa ti diamo | imparer* | ci guadagni | guadagni | per te |
    c'è per te | ti aspetta da noi | diamo
  `,
  seeks: list`cerc* | cerchiamo | cercando | chiediamo | aspettiamo | vogliamo | richiediamo`,
  uses: list`
    usiamo | utilizziamo | stack | tecnologie | strumenti | lavoriamo con | usiamo da noi | sotto il cofano
  `,
};
