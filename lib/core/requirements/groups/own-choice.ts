/** Kinds of technology of which whoever applies may take any. */
const OWN_CHOICE =
  /(?<!\p{L})(?:of (?:your|their) (?:own )?choice|(?:deiner|ihrer|eigener|freier) wahl|nach wahl|(?:de (?:votre|ton) |au )choix|de (?:tu|su) elección|a (?:tu )?elección|(?:da|de|à) sua escolha|à escolha|a (?:tua )?scelta|naar keuze|do wyboru|dle (?:vlastního )?výběru)\s?:\s*$/iu;
/** What a job gives a choice of, which is no choice of skills. */
const GIVEN =
  /(?<!\p{L})(?:laptop|hardware|device|machine|os|operating system|computer|phone|gerät|rechner|betriebssystem|ordinateur|portable)(?!\p{L})/iu;

/** True ahead of a list of which whoever applies may take any: "A BI tool of your choice: Tableau, Power BI". */
export function isOwnChoice(before: string): boolean {
  return OWN_CHOICE.test(before) && !GIVEN.test(before);
}
