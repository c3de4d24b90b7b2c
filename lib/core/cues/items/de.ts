import { type ItemWords, list } from '../cues';

/** By what an item of a list is told in German. */
export const items: ItemWords = {
  asks: list`
    sehr gute* | gute | guter | gutes | fundierte* | solide* | umfassende* | umfangreiche* | tiefe | tiefes | tiefgehende* |
    tiefgreifende* | ausgeprägte* | hohe | hohes | ein hohes maß | abgeschlossen* | erfolgreich abgeschlossen* | ein abgeschlossen* |
    eine abgeschlossen* | studium | ausbildung | berufserfahrung | mehrjährige* | langjährige* | erste | einschlägige* | praktische* |
    nachgewiesene* | nachweisbare* | kenntnisse | gute kenntnisse | grundkenntnisse | grundlegende* | erfahrung* | praxiserfahrung |
    know-how | verständnis | fähigkeit* | bereitschaft | freude | spaß | leidenschaft | interesse | begeisterung | teamfähig* |
    teamgeist | selbstständig* | selbständig* | eigenständig* | eigenverantwortlich* | strukturierte* | analytisch* | kommunikations* |
    kommunikativ* | sicher | sichere | sicherer | routiniert* | vertraut* | fließend* | verhandlungssicher* | deutsch |
    deutschkenntnisse | englisch* | du hast | du bist | du bringst | du verfügst | du kennst | du beherrschst | du kannst | du sprichst
    | du besitzt | du liebst | sie haben | sie sind | sie verfügen | sie bringen | sie kennen | sie beherrschen | sie besitzen |
    mindestens | bachelor | master | hochschul* | fachhochschul* | abschluss | eigeninitiative | zuverlässig* | lernbereitschaft |
    motivation | expertise | versiert* | affinität | technisches verständnis | profunde* | ein abschluss | mind. | idealerweise |
    führerschein | reisebereitschaft
  `,
  does: list`
    entwicklung | weiterentwicklung | neuentwicklung | konzeption | konzeptionierung | konzipierung | planung | umsetzung | implementierung | betreuung | betrieb |
    wartung | pflege | analyse | durchführung | erstellung | mitarbeit | mitwirkung | unterstützung | beratung | verantwortung | verantwortlich |
    koordination | leitung | steuerung | optimierung | sicherstellung | aufbau | ausbau | abstimmung | enge abstimmung | zusammenarbeit | enge zusammenarbeit | dokumentation | einführung |
    gestaltung | automatisierung | überwachung | administration von | administration der | administration unserer | installation | konfiguration | entwurf | definition | übernahme | bearbeitung | einrichtung | begleitung | schulung | eigenverantwortliche * | selbstständige entwicklung |
    du entwickelst | du baust | du arbeitest | du übernimmst | du gestaltest | du planst | du betreust | du unterstützt | du sorgst | du stellst | du bist verantwortlich | du wirst | du implementierst | du analysierst | du konzipierst | du optimierst | du berätst | du leitest | du
    erstellst | du treibst | du wirkst | sie entwickeln | sie arbeiten | sie übernehmen | sie gestalten | sie planen | sie betreuen | sie unterstützen | sie sorgen | sie stellen | sie werden | sie implementieren | sie analysieren | sie konzipieren | sie optimieren | sie beraten | sie leiten | sie erstellen |
    entwickeln | weiterentwickeln | planen | umsetzen | betreuen | betreiben | bauen | gestalten | unterstützen | konzipieren | implementieren | administrieren
  `,
  doing: [],
  gives: list`
    urlaub | tage urlaub | urlaubstage | gehalt | vergütung | attraktive| betriebliche altersvorsorge | altersvorsorge | flexible arbeitszeit| homeoffice | home-office | weiterbildung|
    fortbildung| jobrad | jobticket | zuschuss | zuschüsse | unbefristete| kostenlose| obst | getränke | firmenwagen | dienstwagen | moderne| team-events | teamevents | corporate benefits | ein
    attraktives | flache hierarchien | sonderzahlung| bonus| laptop
  `,
};
