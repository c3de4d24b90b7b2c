/** Says whom they look for, not what is expected of the reader: "ability to write Go" and "we want you to know Go" ask. */
const PERSON_SOUGHT =
  /(?:^|\s)(?:looking (?:for|to hire)|seek(?:ing)?|searching(?: for)?|hiring|in search of|in need of|on the (?:hunt|lookout) for|we need|buscamos|procuramos|cerchiamo|recherch\p{L}+|suchen|zoeken)$/iu;
/** What such a person is there for, in an infinitive: "to help build", "pour maintenir", "para desarrollar"; what they have to have or know is asked for. */
const PURPOSE =
  /(?<!\b(?:able|ability|need|needs|have|has|ready|willing|willingness|how|desire|keen|eager|wants?|likes?|loves?) )(?<=[\p{L},] )(?:to (?!(?:have|be|know|bring|show|demonstrate|speak|the|an?|our|your|their)\b)\p{Ll}+|pour \p{Ll}+(?:er|ir|re)(?!\p{L})|(?:para|per) \p{Ll}+[aei]re?(?!\p{L})|(?:um|om) (?=[^,.]{0,80}?(?:\s(?:zu|te) \p{Ll}|\p{Ll}zu\p{Ll})))/u;

/** Goes on to whom they look for: "engineers to join us who know Rust". */
const WHO = /(?<!\p{L})who\s/u;

/** Where a sentence that says whom they look for goes on to what for, behind an offset; past everything where it does not. */
export function purposeAt(text: string, cue: string, from: number): number {
  if (!PERSON_SOUGHT.test(cue.trim())) return Number.POSITIVE_INFINITY;
  const said = PURPOSE.exec(text.slice(from));
  const isOther =
    said === null ||
    WHO.test(text.slice(from + said.index)) ||
    /[;]|\byou\b/i.test(text.slice(from, from + said.index));
  return isOther ? Number.POSITIVE_INFINITY : from + said.index;
}
