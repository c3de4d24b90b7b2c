import * as v from 'valibot';
import { readerError } from './reader-error';

/** The value as the schema copies it. Throws an error that begins with `what` and says where and why it does not fit. */
export function validate<T>(schema: v.GenericSchema<unknown, T>, value: unknown, what: string): T {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${what}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

/** As `validate`, of what the reader has asked for: throws a sentence for the reader where a list is too long. */
export function validateAsked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, what: string): T {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  throwTooMany(parsed.issues);
  return validate(schema, value, what);
}

function throwTooMany(issues: v.BaseIssue<unknown>[]): void {
  const long = issues.find(({ type, input }) => type === 'max_length' && Array.isArray(input));
  if (!long) return;
  const parts = { most: Number(long.requirement) };
  if (long.path?.at(-1)?.key === 'skills')
    throw readerError(
      'skillsMany',
      'There is room for {most} skills, and no more. Remove some that you no longer need.',
      parts,
    );
  throw readerError(
    'listMany',
    'There is room for {most} entries in this list, and no more. Remove some that you no longer need.',
    parts,
  );
}
