import * as v from 'valibot';
import type { Needs } from '../needs';
import { needsSchema } from '../needs-schema';
import type { Relation } from '../profile';
import { relationSchema } from '../profile-schema';
import { MOST_OFF } from '../relations';

/** What a profile file of ours says beside skills and words. */
export interface OwnFields {
  off?: Relation[];
  needs?: Needs;
}

/** Reads relations that are off and what matters in a file of ours; what is not understood is left out. */
export function ownFieldsOf(file: unknown): OwnFields {
  if (typeof file !== 'object' || file === null) return {};
  const given = (key: string): unknown => (Object.hasOwn(file, key) ? file[key as never] : undefined);
  const list = given('off');
  const off = (Array.isArray(list) ? list.slice(0, MOST_OFF) : []).flatMap((one) => {
    const { success, output } = v.safeParse(relationSchema, one);
    return success ? [output as Relation] : [];
  });
  const needs = v.safeParse(needsSchema, given('needs'));
  return { ...(off.length > 0 && { off }), ...(needs.success && { needs: needs.output }) };
}
