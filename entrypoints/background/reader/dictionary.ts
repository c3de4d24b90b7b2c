import packed from 'virtual:skills';
import { type Dictionary, openDictionary } from '../../../lib/core/dictionary/dictionary';

let built: Dictionary | undefined;

/** The dictionary, built when it is first asked for: a worker that only paints a badge never needs it. */
export function dictionary(): Dictionary {
  built ??= openDictionary(packed);
  return built;
}
