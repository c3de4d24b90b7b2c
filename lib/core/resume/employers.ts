/** A half-open range of a line: UTF-16 offsets. */
interface Zone {
  start: number;
  end: number;
}

const BETWEEN =
  /(?<!\s)\s+(?:at|@|bei|chez|en|w|ve|у|в|presso|na)\s+|(?<!\s)\s*[|·•,;]\s*|(?<!\s)\s+[-–—]\s+|\t+|\s{3,}/giu;
/** What a title has beside a technology: "Python Developer" names Python. */
const TITLE =
  /(?:developer|engineer|programmer|architect|administrator|admin|consultant|specialist|operator|lead|manager|analyst|scientist|intern|trainer|entwickler|ingenieur|programmierer|architekt|berater|spezialist|leiter|betreuer|werkstudent|praktikant|développeu|ingénieur|architecte|administrateur|consultante?|chef|stagiaire|desarrollador|ingenier|エンジニア|開発|розробник|інженер|адміністратор|ontwikkelaar|beheerder|desenvolvedor|engenheir|sviluppat|ingegnere|programista|inżynier|vývojář|inženýr|team|stack|migration|platform|project|projekt|projet)/iu;

/** Where employers stand in the line that names a position: parts of it that no title's word is in. A name there is no skill. */
export function employersIn(line: string): Zone[] {
  const zones: Zone[] = [];
  let start = 0;
  for (const match of [...line.matchAll(BETWEEN), undefined]) {
    const end = match?.index ?? line.length;
    if (!TITLE.test(line.slice(start, end))) zones.push({ start, end });
    start = match ? match.index + match[0].length : line.length;
  }
  return zones;
}
