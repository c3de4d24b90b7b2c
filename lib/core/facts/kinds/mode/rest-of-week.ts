/** The days of a week that are left over, in all languages, folded. */
const REST =
  /(?<!\p{L})(?:remaining|remainder|(?:the|your) other (?:one|two|three|four|[1-4]|days?)|rest of (?:the|your) (?:week|time|work|days|working week)|the rest(?! of)|the others|die ubrige zeit|ubrige zeit|restantes dias|ubrigen|restlichen|die anderen (?:tage|zwei|drei)|den rest|rest der woche|reste (?:du temps|de la semaine)|le reste|les autres jours|autres jours|les (?:deux|trois|quatre) autres|resto (?:de la semana|del tiempo|da semana|do tempo|della settimana|del tempo)|el resto|o resto|demas dias|otros (?:dos|tres|dias)|outros (?:dois|tres|dias)|restantes|restanti|altri (?:due|tre|giorni)|(?:andere|overige) dagen|rest van de week|de rest|pozostal\p{L}* dni|reszt\p{L}* tygodnia|ostatni(?:ch)? dny?|zbytek tydne|zbyl\p{L}* dn\p{L}*)(?!\p{L})/u;

/** True where a folded text in lower case speaks of the other days of a week: what is said of them is not said of all days. */
export function isRest(lower: string): boolean {
  return REST.test(lower);
}
