import type { CompiledSkills } from '../../core/dictionary/compiled';
import { type Dictionary, openDictionary } from '../../core/dictionary/dictionary';
import { packDictionary } from './pack';

/** A dictionary of entries that are at hand, as if it had shipped: for tests and tools. */
export function buildDictionary(compiled: CompiledSkills): Dictionary {
  return openDictionary(packDictionary(compiled));
}
