/** Names a job, in a line of its own. */
const JOB =
  /(?<!\p{L})(?:\p{L}*(?:engineer|developer|programmer|architect|administrator|specialist|analyst|scientist|designer|consultant|manager|trainer|tester|technician|entwickler|ingenieur|architekt|berater|techniker|ontwikkelaar|programista|specjalista|vývojář|specialista|inżynier)(?:in|s|e|ka)?|développeu\p{L}+|ingénieure?|desarrollador\p{L}*|desenvolvedor\p{L}*|programador\p{L}*|ingenier[oa]|engenheir[oa]|sviluppat\p{L}+|ingegnere)(?!\p{L})/iu;

/** True for a line that names a job, as a title does. */
export function namesJob(line: string): boolean {
  return JOB.test(line);
}
