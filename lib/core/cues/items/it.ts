import { type ItemWords, list } from '../cues';

/** By what an item of a list is told in Italian. */
export const items: ItemWords = {
  asks: list`
    esperienz* | conoscenza | conoscenze | ottima | ottime | ottimo | buona | buone | buon | solida | solide | solido | padronanza |
    competenz* | capacità | attitudine | laurea | laureat* | diploma | titolo | minimo | almeno | inglese | hai | sei | conosci |
    possiedi | sai | parli | familiarità | dimestichezza | passione | curiosità | autonomia | proattiv* | disponibilità | spirito |
    precisione | problem solving | forte | eccellent* | propensione | predisposizione | comprensione | abilità | background | avere |
    essere | conoscere | saper | sapere | padroneggiare | pregressa | comprovata | consolidata | approfondita | livello | italiano |
    orientamento | utilizzo | uso di
  `,
  does: list`
    sviluppo | progettazione | manutenzione | gestione | analisi | realizzazione | implementazione | partecipazione | supporto | definizione | collaborazione | creazione | stesura | integrazione | ottimizzazione |
    coordinamento | monitoraggio | redazione | configurazione | amministrazione di | svilupperai | lavorerai | parteciperai | collaborerai | ti occuperai | sarai responsabile | responsabile | progetterai | contribuirai | gestirai
  `,
  doing: list`are | ere | ire | urre | rai`,
  gives: list`
    ferie | giorni di ferie | stipendio | retribuzione | ral | smart working | buoni pasto | ticket restaurant | assicurazione | contratto | orario | welfare | formazione continua | premio | benefit | budget
  `,
};
