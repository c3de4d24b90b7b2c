import { useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../core/dictionary/search';
import { LONGEST_FIELD } from '../../core/lengths';
import type { SkillActions } from '../actions';

/** The skills found for what was typed, and which of them the arrow keys are at. */
export function useSkillSearch(searchSkills: SkillActions['searchSkills'], onFailed: (error: unknown) => void) {
  // A whole text that was pasted is no name of anything.
  const search = async (text: string) => (text.length > LONGEST_FIELD ? [] : searchSkills(text));
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ query: string; hits: SearchHit[] }>();
  const [active, setActive] = useState(0);
  const asked = useRef(0);
  // What stands in the field at this moment: keys may come faster than anything is drawn.
  const now = useRef('');

  function put(text: string) {
    now.current = text;
    setQuery(text);
  }

  async function type(text: string, isList = false) {
    put(text);
    const turn = ++asked.current;
    if (text.trim() === '' || isList) return setFound(undefined);
    try {
      const hits = await search(text.trim());
      // An earlier question may be answered after a later one.
      if (turn !== asked.current) return;
      setFound({ query: text, hits });
      setActive(0);
    } catch (error) {
      if (turn === asked.current) onFailed(error);
    }
  }

  /**
   * What Enter takes: the hit the arrow keys are at, where the hits are those of what stands in the field; else the first of the
   * answer for it, which is waited for. The field is free for the next name meanwhile.
   */
  async function take(text: string): Promise<SearchHit | undefined> {
    const shown = found?.query === text ? found.hits[active] : undefined;
    clear();
    if (shown) return shown;
    const [first] = await search(text.trim());
    return first;
  }

  /** Moves by so many hits, round at both ends. */
  function move(by: number) {
    const count = found?.hits.length ?? 0;
    if (count > 0) setActive((active + by + count) % count);
  }

  function clear() {
    asked.current++;
    put('');
    setFound(undefined);
  }

  /** Puts back what was typed, unless something else is typed by now; gives whether it did. */
  function putBack(text: string): boolean {
    if (now.current !== '') return false;
    put(text);
    return true;
  }

  /** Hides the hits and keeps what was typed. */
  function hide() {
    asked.current++;
    setFound(undefined);
  }

  return { query, now, hits: found?.hits, active, type, take, move, clear, putBack, hide };
}
