/** Experience that says itself what it is of: "3 years of experience in retail". */
const OBJECT =
  /^['’]?\s*(?:of\s+)?(?:[\p{L}-]+\s+){0,3}(?:experience|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|doświadczenia|zkušeností)\s+(?:in|with|as|of|mit|als|en|dans|comme|con|como|com|come|met|w|z|jako|s|v)\s+\p{L}/iu;
/** Opens a statement of its own behind a name: "in Scala, and has", "in AWS Minimum". */
const OPENS = /^[\s,]*(?:(?:and|und|et|y|e|en|i|oraz)\s|\p{Lu}\p{Ll})/u;
/** Experience and knowledge of the same. */
const TWIN =
  /^(\s*(?:(?:of|de|di|d['’])\s*)?(?:hands-on |professional |practical |commercial |work |working )?(?:experience|erfahrung|expérience|experiencia|experiência|esperienza|ervaring))\s+(?:and|und|et|y|e|en|&)\s+(?:de\s+)?(?:knowledge|expertise|proficiency|skills|understanding|kenntnisse|connaissances?|conocimientos?|conhecimentos?|conoscenz[ae]|kennis)(?=\s+(?:of|in|with|on|von|en|de|di|em|van|su|sur|mit)\s)/iu;

/** True for years behind a name that are of something else: "Scala, and has 3 years of experience in retail". `rest`: what follows them. */
export function isOfOther(gap: string, rest: string): boolean {
  return OPENS.test(gap) && OBJECT.test(rest);
}

/** What stands between years and a name, with what is said twice of the same said once: "of experience and knowledge of". */
export function saidOnce(between: string): string {
  return between.replace(TWIN, '$1');
}
