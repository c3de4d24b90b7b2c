import { list, type WishWords } from '../cues';

/** What makes a statement a wish in Italian. */
export const wish: WishWords = {
  before: list`
    preferibilmente | di preferenza | idealmente | possibilmente | se possibile | gradit* | è gradit* | sono
    gradit* | è gradita la | gradita la conoscenza | gradita esperienza | auspicabil* | desiderabil* | è
    preferibile | preferibile | costituisce titolo preferenziale | costituiscono titolo preferenziale |
    costituirà titolo preferenziale | titolo preferenziale | è considerato un plus | è un plus | sarà un plus |
    sarebbe un plus | plus: | un plus: | bonus: | punti in più | è un vantaggio | sarà un vantaggio | sarebbe un
    vantaggio | sarà considerat* | sarà apprezzat* | apprezziamo | completa il profilo | completano il profilo |
    completano la figura | ci piacerebbe | sarebbe ideale | sarebbe bello | non indispensabile ma | non
    obbligatorio ma | punti extra per | punti in più per | ci farebbe piacere | sarebbe bello se | sarebbe
    ideale se | saremmo felici se | magari | forse | se inoltre | se in più | meglio se | bonus per |
    facoltativo: | facoltativa: | facoltativ* | nel migliore dei casi | nel caso ideale | bonus se | in aggiunta
    | ancora meglio se | meglio ancora se | punti bonus | gradito: | gradita: | graditi: | plus se | un plus se
    | extra: | come extra | se anche | se poi | l'ideale è che | l'ideale sarebbe che | l'ideale sarebbe | il
    massimo sarebbe | il top sarebbe | sarebbe * se | sarebbe * che | sarebbe davvero * se
  `,
  after: list`
    non guasta mai | non guasta | non guasterebbe | male non fa | fa sempre comodo | fa comodo | torna sempre utile |
    gradit* | è gradit* | sono gradit* | preferibile | preferibili | è preferibile | preferenziale |
    preferenziali | titolo preferenziale | costituisce titolo preferenziale | costituiscono titolo preferenziale
    | è titolo preferenziale | un plus | è un plus | sono un plus | è considerat* un plus | sarà considerat* un
    plus | sarà un plus | sarebbe un plus | costituisce un plus | un vantaggio | è un vantaggio | costituisce un
    vantaggio | auspicabil* | desiderabil* | sarà apprezzat* | saranno apprezzat* | apprezzat* | molto
    apprezzat* | opzional* | benvenut* | valore aggiunto | un valore aggiunto | ma non indispensabil* | ma non
    obbligatori* | ma non necessari* | completa il profilo | completano il profilo | punto a favore | punti a
    favore | un punto a favore | fa comodo | sarebbe comodo | dà punti | ciliegina | tanto meglio | meglio
    ancora | ancora meglio | fa curriculum | sarebbe * | sarebbero * | è benvenut* | gioca a tuo favore | a tuo
    favore | fa la differenza | farà la differenza | vale doppio | non guasta | non guastano | ci piace | è
    apprezzat* | sarà valutat* positivamente | ma aiuta | ma aiutano | ti aiuterà | aiuta. | aiutano. | fa
    punteggio | dà punteggio | vale punti | ti darà una marcia in più | marcia in più | è un valore aggiunto | è
    ben accett* | ben accett* | ben vist* | sarà ben vist* | di buon occhio | sarà tenut* in considerazione | è
    un bonus | un bonus | punti extra | punti bonus | guadagni punti | colpisce | ci colpisce | ci conquista |
    ci conquisti | aiuterà | aiuteranno | sarà utile | sarebbe utile | è utile | torna utile | tornano utili |
    tornerà utile | è un di più | un di più | è un extra | un extra | non fa male | non farebbe male | ci
    interessa | arricchisce il profilo | arricchisce | sarà valutat* | saranno valutat* | è una marcia in più |
    conta molto | gioca a favore | parte avvantaggiat* | parti avvantaggiat* | è avvantaggiat* | ha una marcia
    in più
  `,
  tried: list`già | inoltre | anche | in più | pure | qualche volta | mai`,
};
