import { useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../core/dictionary/search';
import type { SkillActions } from '../data';

/** The skills found for what was typed, and which of them the arrow keys are at. */
export function useSkillSearch(search: SkillActions['searchSkills'], onFailed: (error: unknown) => void) {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<SearchHit[]>();
  const [active, setActive] = useState(0);
  const asked = useRef(0);

  async function type(text: string) {
    setQuery(text);
    const turn = ++asked.current;
    if (text.trim() === '') return setHits(undefined);
    try {
      const found = await search(text.trim());
      // An earlier question may be answered after a later one.
      if (turn !== asked.current) return;
      setHits(found);
      setActive(0);
    } catch (error) {
      if (turn === asked.current) onFailed(error);
    }
  }

  /** Moves by so many hits, round at both ends. */
  function move(by: number) {
    if (hits?.length) setActive((active + by + hits.length) % hits.length);
  }

  function clear() {
    asked.current++;
    setQuery('');
    setHits(undefined);
  }

  /** Puts back what was typed, unless something else is typed by now. */
  function putBack(text: string) {
    setQuery((now) => now || text);
  }

  /** Hides the hits and keeps what was typed. */
  function hide() {
    asked.current++;
    setHits(undefined);
  }

  return { query, hits, active, type, move, clear, putBack, hide };
}
