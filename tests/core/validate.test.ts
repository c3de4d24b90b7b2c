import * as v from 'valibot';
import { expect, it } from 'vitest';
import { validate } from '../../lib/core/validate';

const schema = v.object({ skills: v.array(v.object({ id: v.string() })) });

it('gives the value as the schema copies it', () => {
  const given = { skills: [{ id: 'go', extra: 1 }] };
  expect(validate(schema, given, 'the file')).toEqual({ skills: [{ id: 'go' }] });
});

it.each<[unknown, RegExp]>([
  [{ skills: [{ id: 'go' }, { id: 5 }] }, /^the file: skills\.1\.id: .*string/],
  [{}, /^the file: skills: /],
  [null, /^the file: the whole: /],
])('says of %j where and why it does not fit', (given, message) => {
  expect(() => validate(schema, given, 'the file')).toThrow(message);
});
