import type { FoundMention } from '../mentions/find-mentions';
import type { Skills } from '../skill';
import { areOfOneKind } from './kinds';
import type { Statement } from './statement';

/** Behind a name, up to the end of its clause: it would do as well. */
const FINE_TOO =
  /^,?\s(?:(?:is|are|would be)\s(?:(?:also|just as|equally)\s(?:fine|ok|okay|good)|(?:fine|ok|okay|good|alright|all right),?\s(?:too|as well))|(?:works|will do|would do|does),?\s(?:too|as well)|also works|(?:that|this)(?:'s| is|'s also| is also)?\s(?:works|fine|ok|okay),?\s(?:too|as well)|(?:geht|ist|passt|wäre)\s(?:auch|ebenso)(?:\s(?:gut|okay|ok|in ordnung|möglich))?|(?:convient|va|fait l'affaire)\saussi|también nos (?:vale|sirve)|también (?:vale|sirve)|va bene (?:anche|lo stesso)|serve também|mag ook|is ook (?:goed|prima)|też (?:może być|będzie ok))\s*(?:$|[.,;)!])/iu;
/** Ahead of it: another clause, that says at most where somebody comes from. */
const OPENS =
  /^[^;.(–—]{0,40}?(?:[;.,(–—]\s*)(?:(?:but|and|though|aber|mais|pero)\s)?(?:(?:if you(?:'re| are)? (?:come|coming) from|si vienes de|si vous venez de|wenn du (?:von|aus))\s)?$/iu;

/** Groups in which a name that would do as well stands with the name ahead of it that it would do for: "Docker required; LXD is fine too". */
export function withAdmitted(
  groups: FoundMention[][],
  { text, start, mentions }: Statement,
  skills: Skills,
): FoundMention[][] {
  const joined: FoundMention[][] = [];
  for (const group of groups) {
    const [mention] = group;
    const last = joined.at(-1)?.at(-1);
    const isNext = mention && last && mentions.indexOf(mention) === mentions.indexOf(last) + 1;
    if (
      isNext &&
      group.length === 1 &&
      FINE_TOO.test(text.slice(mention.end - start)) &&
      OPENS.test(text.slice(last.end - start, mention.start - start)) &&
      areOfOneKind([last, mention], skills)
    )
      joined.at(-1)?.push(mention);
    else joined.push([...group]);
  }
  return joined;
}
