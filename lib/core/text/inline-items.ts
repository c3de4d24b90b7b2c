/** The signs that open items in text that lost its line breaks. */
const SIGN = /[●•▪■◦∙·*]/;
/** What an item says first: "Experience with", "You’re familiar", "5+ years of". */
const SAID = "\\s?(?:\\p{Lu}[\\p{L}’']+(?:\\s\\d{1,2}\\+?)?|\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\+?)\\s\\p{Ll}{2,}";
/** An item of no list: signs stand in pairs around words, too, "*this*". */
const ITEM = new RegExp(`(?<![*●•])[●•▪■◦∙·*](?=${SAID})`, 'gu');
const DASH = new RegExp(
  `(?<=\\s)[-–](?=\\s${SAID.slice(3)})|(?<=[\\p{Ll})])-(?=\\p{Lu}\\p{Ll}+\\s\\p{Ll}{2,}\\s)`,
  'gu',
);
/** How many items of one sign make a list; dashes stand in sentences as well. */
const LEAST = { signs: 2, dashes: 3 };

const NONE: ReadonlySet<number> = new Set();

/** Where items begin in the middle of a text, as offsets of their signs: "● You know SQL● Experience with dbt is a plus". */
export function inlineItems(text: string): ReadonlySet<number> {
  const signs = SIGN.test(text) ? manyOf(text, ITEM, LEAST.signs) : [];
  const dashes = hasDashes(text) ? manyOf(text, DASH, LEAST.dashes) : [];
  return signs.length + dashes.length > 0 ? new Set([...signs, ...dashes]) : NONE;
}

/** True where one kind of dash stands so often that it may open items. */
function hasDashes(text: string): boolean {
  return ['-', '–'].some((dash) => {
    let at = -1;
    for (let count = 0; count < LEAST.dashes; count++) {
      at = text.indexOf(dash, at + 1);
      if (at < 0) return false;
    }
    return true;
  });
}

/** The places of each sign that stands there often enough. */
function manyOf(text: string, pattern: RegExp, least: number): number[] {
  const places = Map.groupBy(text.matchAll(pattern), (item) => item[0]);
  return [...places.values()]
    .filter((items) => items.length >= least)
    .flatMap((items) => items.map(({ index }) => index));
}
