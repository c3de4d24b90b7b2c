import { useRef, useState } from 'preact/hooks';
import type { WordCheck } from '../../core/profile/words/word-check';
import type { WordActions } from '../actions';

/** What is typed as a new word, and what there is to know of it; nothing until that is answered. */
export function useWordCheck(checkWord: WordActions['checkWord'], onFailed: (error: unknown) => void) {
  const [typed, setTyped] = useState('');
  const [check, setCheck] = useState<WordCheck>();
  const asked = useRef(0);

  async function type(text: string) {
    setTyped(text);
    const turn = ++asked.current;
    if (!/[\p{L}\p{N}]/u.test(text)) return setCheck(undefined);
    try {
      const answer = await checkWord(text.trim());
      // An earlier question may be answered after a later one.
      if (turn === asked.current) setCheck(answer);
    } catch (error) {
      if (turn === asked.current) onFailed(error);
    }
  }

  return { typed, check, type };
}
