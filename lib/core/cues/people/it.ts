import { list, type PeopleWords } from '../cues';

/** People of Italian postings who do not apply. */
export const people: PeopleWords = {
  outside: list`
    clienti | utenti | studenti | studentesse | alunni | partecipanti | corsisti | pazienti | cittadini |
    visitatori | fornitori | partner | inquilini | ospiti | ogni cliente | ogni utente | ogni partecipante
  `,
  workers: list`
    capo | responsabile | manager | predecessore | colleghi | colleghe | ingegneri | sviluppatori | sviluppatrici | programmatori | consulenti | esperti |
    specialisti | analisti | amministratori | architetti | docenti | formatori | insegnanti | tecnici |
    dipendenti | scienziati | ricercatori | team | squadra | persone | professionisti | tester | medici |
    infermieri | funzionari
  `,
  ours: list`nostri | nostre | nostro | nostra | tuoi | tue | tuo | gli altri`,
  must: list`devono | dovranno | dovrebbero | deve | necessitano | hanno bisogno`,
  has: list`
    scrivono | scriveva | programmano | programmava | era | è stato | è un ex | hanno | ha | conoscono | conosce | padroneggiano | sanno | possiedono | vantano | vanta | sono | parlano |
    portano | dispongono
  `,
  beside: list`
    lavorerai con | lavorare con | lavori con | al fianco di | a fianco di | insieme a | assieme a | accanto a |
    collaborerai con | collaborare con | circondato da | circondata da | a contatto con
  `,
  helps: list`
    affiancherai | affiancare | formerai | formare | insegnerai | insegnerai a | aiuterai | aiutare |
    supporterai | supportare | assisterai | guiderai
  `,
  relative: list`che`,
  having: list`con`,
  they: list`loro | essi`,
  masters: list`padroneggiarl* | padroneggi | conoscerl* | conosca | a tuo agio | dimestichezza | padronanza`,
  lets: list`
    permette | permettono | consente | consentono | aiuta | aiutano | lascia | lasciano | risparmia | facilita
  `,
};
