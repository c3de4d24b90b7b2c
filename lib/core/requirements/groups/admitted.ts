import type { FoundMention } from '../../mentions/find-mentions';
import type { Skills } from '../../skill';
import { PhraseSet } from '../../text/phrases/phrase-set';
import type { Statement } from '../statement';
import { areOfOneKind } from './kinds';

/** What says that something would do as well, in each language. */
const TOO = [
  /(?:is|are|would be)\s(?:(?:also|just as|equally)\s(?:fine|ok|okay|good|welcome)|(?:fine|ok|okay|good|alright|all right|welcome),?\s(?:too|as well))/,
  /(?:works|will do|would do|does),?\s(?:too|as well|also)|also works|(?:that|this)(?:'s| is|'s also| is also)?\s(?:works|fine|ok|okay),?\s(?:too|as well)/,
  /(?:geht|ist|sind|passt|passen|wäre|wären|reicht|tut es)\s(?:(?:das|uns|für uns)\s)?(?:auch|ebenso|ebenfalls|genauso)(?:\s(?:gut|okay|ok|in ordnung|möglich|recht|willkommen|gern gesehen))?/,
  /(?:(?:nous|cela|ça)\s)?(?:conviennent|convient|convient|va|vont|font l'affaire|fait l'affaire|fera l'affaire)\s(?:aussi|également|tout aussi bien|très bien)/,
  /también\s(?:nos\s|te\s)?(?:vale|valen|sirve|sirven|encaja|encajas|interesa|interesas|es válid[oa]|está bien)|(?:nos\s)?(?:vale|sirve)\s(?:también|igual|igualmente)/,
  /também\s(?:nos\s)?(?:serve|servem|vale|valem|conta|aceitamos|é válid[oa]|está bem|está ótimo|é aceit[oa])|(?:serve|vale|aceitamos)\stambém/,
  /(?:ci\s)?(?:va|vanno)\sbene\s(?:anche|lo stesso|ugualmente|comunque)|anche\s(?:va|vanno)\sbene/,
  /(?:mag|mogen|kan|volstaat)\s(?:dat\s)?ook|(?:is|zijn)\s(?:dat\s)?ook\s(?:goed|prima|oké|welkom|fijn)/,
  /(?:też|również)\s(?:może być|będzie ok|będzie dobrze|jest ok|wchodzi w grę|się nada|pasuje|nam pasuje|się liczy)/,
  /(?:je|jsou|bude)\s(?:také|taky)\s(?:v pořádku|fajn|ok|dobře)|(?:také|taky)\s(?:stačí|vyhovuje|bereme|uznáme|poslouží)/,
];
/** Behind a name, up to the end of its clause: it would do as well. */
const FINE_TOO = new RegExp(
  `^(?:-\\p{L}{1,40})?(?:\\s\\p{L}{1,40}){0,2},?\\s(?:${TOO.map(({ source }) => source).join('|')})\\s*(?:$|[.,;)!])`,
  'iu',
);
/** Words of which one stands in each of these: a statement without any admits nothing, and the pattern is dear when it is first asked. */
const ADMITS = new PhraseSet([
  ...['also', 'just as', 'equally', 'too', 'as well', 'auch', 'ebenso', 'ebenfalls', 'genauso', 'aussi', 'également'],
  ...['très bien', 'también', 'igual', 'igualmente', 'também', 'va bene', 'vanno bene', 'ook', 'też', 'również'],
  ...['také', 'taky'],
]);
/** Ahead of it: another clause, that says at most on what condition. */
const OPENS =
  /^[^;.(–—]{0,40}?(?:[;.,(–—]\s*)(?:(?:but|and|though|aber|und|mais|et|pero|y|aunque|mas|e|ma|maar|en|ale|i|a)\s)?(?:(?:if|wenn|falls|si|se|als|jeśli|jeżeli|pokud|když)\s(?:[\p{L}'’]+\s){1,5})?$/iu;

/** True where what stands behind a name that ends at an offset says that it would do as well: "Docker required; LXD is fine too". */
function isAdmitted(text: string, end: number): boolean {
  return ADMITS.test(text) && FINE_TOO.test(text.slice(end));
}

/** Groups in which a name that would do as well stands with the name ahead of it that it would do for. */
export function withAdmitted(
  groups: FoundMention[][],
  { text, start, mentions }: Statement,
  skills: Skills,
): FoundMention[][] {
  const joined: FoundMention[][] = [];
  for (const group of groups) {
    const [first, end] = [group[0], group.at(-1)];
    const last = joined.at(-1)?.at(-1);
    const isNext = first && end && last && mentions.indexOf(first) === mentions.indexOf(last) + 1;
    if (
      isNext &&
      isAdmitted(text, end.end - start) &&
      OPENS.test(text.slice(last.end - start, first.start - start)) &&
      areOfOneKind([last, ...group], skills)
    )
      joined.at(-1)?.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

/** "Dominas Java; si vienes de Kotlin, también nos vale": what the firm admits last is asked for. */
export function isAdmittedLast({ text, start, mentions }: Statement): boolean {
  const last = mentions.at(-1);
  return last !== undefined && isAdmitted(text, last.end - start);
}
