import * as v from 'valibot';

/** The value as the schema copies it. Throws an error that begins with `what` and says where and why it does not fit. */
export function validate<T>(schema: v.GenericSchema<unknown, T>, value: unknown, what: string): T {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${what}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
