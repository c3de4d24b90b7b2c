import type { CompiledSkill } from '../../core/dictionary/compiled';
import { spellingKey } from '../../core/dictionary/spelling.ts';
import { PROOFS, spellingsOf } from '../../core/dictionary/spellings.ts';
import { nodesOf } from '../../core/dictionary/table/nodes.ts';
import { EXACT, HIDES, IN_CAPITAL, OWN_WAY, writeProofs, writeSteps } from '../../core/dictionary/table/packed.ts';
import { lettersOf, shapeOf } from '../../core/dictionary/table/shape.ts';
import { CAPITAL, CLASS, signsOf } from '../../core/dictionary/table/signs.ts';
import { GAP, NO_CLASS } from '../../core/dictionary/walk/links.ts';
import { childrenOf, commonest, LevelTrie, type TrieNode } from './level-trie.ts';
import { chooseSigns } from './signs.ts';

/** A spelling where its key ends. */
export interface End {
  /** The number of its skill, in the order of the source. */
  skill: number;
  text: string;
  key: string;
  proof: number;
  /** Its place among the spellings of its skill; 0 for the name, and for phrases. */
  place: number;
  hides: boolean;
  /** How it is written where that is not as others are; else empty. */
  shape: string;
}

/** The spellings of skills, written into a trie, and what tells the trie's shape. Throws where they are made of more characters than there are classes. */
export function packNames(skills: readonly CompiledSkill[]) {
  const trie = new LevelTrie<End>();
  for (const [skill, entry] of skills.entries()) {
    const names = [entry.name, ...(entry.full ?? []), ...(entry.aliases ?? [])];
    for (const [text, { proof, exact, hides }] of spellingsOf(entry)) {
      const { key, gaps } = spellingKey(text);
      const inCapital = exact && !hides && /^[A-Z]/.test(text);
      const bits = PROOFS.indexOf(proof) | (exact ? EXACT : 0) | (hides ? HIDES : 0) | (inCapital ? IN_CAPITAL : 0);
      const place = hides ? 0 : names.indexOf(text);
      trie.add(key, gaps.keys(), lettersOf(text, key), { skill, text, key, proof: bits, place, hides, shape: '' });
    }
  }
  const alphabet = trie.alphabet();
  if (alphabet.length >= NO_CLASS)
    throw new Error(`Names are made of ${alphabet.length} characters, and the table has classes for ${NO_CLASS - 1}.`);
  const levels = trie.levels(alphabet);
  const { kept, ends: signs } = chooseSigns(alphabet, levels.length);
  const { spelled, ends } = spellingsOfTrie(trie.root, alphabet, kept, signs);
  const packed = {
    ...{ alphabet, kept, ends: signs, spelled, levels: levels.map((nodes) => nodes.length) },
    proofs: writeProofs(ends.map(({ proof, shape }) => proof | (shape === '' ? 0 : OWN_WAY))),
  };
  return { ends, packed: { ...packed, gaps: writeSteps(wrongGaps({ ...packed, gaps: '' }, levels.flat())) } };
}

/** The spellings in the order of the trie, and how they are written; fills in their shapes. */
function spellingsOfTrie(root: TrieNode<End>, alphabet: string, kept: string, signs: string) {
  const said = signsOf(alphabet, kept, signs);
  const instead = new Map((kept.match(/../gs) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]));
  const ends: End[] = [];
  // Letters, and after each end how far the path goes back.
  const parts: (string | number)[] = [];
  const visit = (node: TrieNode<End>, usual: readonly string[]) => {
    for (const end of node.ends) {
      end.shape = shapeOf(end.text, end.key, usual);
      ends.push(end);
      parts.push(0);
    }
    for (const child of childrenOf(node, alphabet)) {
      const letter = usualLetter(child, alphabet, said);
      const sign = letter.slice(-1);
      parts.push(letter.slice(0, -1) + (instead.get(sign) ?? sign));
      visit(child, [...usual, letter]);
      parts.push((parts.pop() as number) + 1);
    }
  };
  visit(root, []);
  return { spelled: parts.map((part) => (typeof part === 'string' ? part : signs.charAt(part))).join(''), ends };
}

/** How most spellings write the letter of a node, of what there is a sign for. */
function usualLetter({ letter, written }: TrieNode<End>, alphabet: string, said: Uint16Array): string {
  const isCapital = (one: string) =>
    ((said[one.charCodeAt(0)] as number) & (CLASS | CAPITAL)) === ((alphabet.indexOf(letter) + 1) | CAPITAL);
  return commonest(written).find((one) => one.slice(-1) === letter || isCapital(one.slice(-1))) ?? letter;
}

/** The nodes of which the spellings, as they are written, do not tell whether there may be a gap behind them. */
function wrongGaps(packed: Parameters<typeof nodesOf>[0], nodes: readonly TrieNode<End>[]): number[] {
  const { links } = nodesOf(packed);
  return nodes.flatMap(({ hasGap }, at) => ((((links[at] as number) & GAP) !== 0) === hasGap ? [] : [at]));
}
