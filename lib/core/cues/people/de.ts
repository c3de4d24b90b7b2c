import { list, type PeopleWords } from '../cues';

/** People of German postings who do not apply. */
export const people: PeopleWords = {
  outside: list`
    kunden | kundinnen | nutzer | nutzerinnen | anwender | anwenderinnen | anwendern | nutzern | benutzer |
    benutzern | studierende | studierenden | studenten | studentinnen | schüler | schülern | schülerinnen |
    teilnehmer | teilnehmern | teilnehmerinnen | teilnehmende | teilnehmenden | patienten | patientinnen |
    bürger | bürgern | bürgerinnen | besucher | besuchern | gäste | gästen | mieter | mietern | lieferanten |
    partner | partnern | lernende | lernenden | eltern
  `,
  workers: list`
    chef | chefin | vorgesetzter | vorgesetzte | teamleiter | teamleiterin | teamlead | vorgänger | vorgängerin | kollegen | kolleginnen | entwickler* | ingenieur* | berater* | consultants | fachleute* | expert* |
    spezialist* | administrator* | architekt* | analyst* | trainer* | dozent* | lehrkräfte* | lehrer* |
    sachbearbeiter* | mitarbeiter* | mitarbeitende* | forscher* | wissenschaftler* | tester* | techniker* |
    ärzt* | pflegekräfte* | leute* | menschen | team | teams | programmierer* | controller* | buchhalter* | data
    scientists
  `,
  ours: list`unsere* | unser | unsre* | deine* | dein | die anderen`,
  must: list`müssen | muss | brauchen | braucht | sollten | sollen | benötigen | benötigt`,
  has: list`
    programmieren | programmiert | programmierte | schreiben | schrieb | träumen in | war | waren | haben | hat | kennen | kennt | können | beherrschen | beherrscht | bringen | bringt | verfügen | verfügt |
    besitzen | sprechen | verstehen | sind | schwören
  `,
  beside: list`
    arbeitest mit | arbeiten mit | arbeitest du mit | arbeiten sie mit | zusammen mit | gemeinsam mit |
    zusammenarbeit mit | an der seite von | neben | leitest | leiten | führst | führen | umgeben von | lernst
    von | lernen von | triffst auf | unter | im team mit
  `,
  helps: list`
    schulst | schulen | schulung von | unterstützt | unterstützen | hilfst | helfen | betreust | betreuen |
    berätst | beraten | coachst | trainierst
  `,
  relative: list`die | der | denen | deren | welche`,
  having: list`mit`,
  they: list`sie`,
  masters: list`
    beherrschen | beherrschst | kennen | kennst | auskennen | auskennst | sicher bewegen | zu hause | fit sein |
    vertraut | sattelfest | verstehen | verstehst | sicher umgehen
  `,
  lets: list`
    lässt | lassen | hilft | helfen | erlaubt | ermöglicht | erspart | spart | gibt | bringt | verschafft |
    erleichtert
  `,
};
