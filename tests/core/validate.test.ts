import * as v from 'valibot';
import { expect, it } from 'vitest';
import { ReaderError } from '../../lib/core/reader-error';
import { validate, validateAsked } from '../../lib/core/validate';

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

it('says of a list that is too long how much there is room for, and of skills that they are skills', () => {
  const few = v.pipe(v.array(v.string()), v.maxLength(2));
  const codeOf = (given: unknown) => {
    try {
      return validateAsked(v.object({ skills: few, hosts: few }), given, 'the file');
    } catch (error) {
      return error instanceof ReaderError ? [error.code, error.parts] : error;
    }
  };
  expect(codeOf({ skills: ['a', 'b', 'c'], hosts: [] })).toEqual(['skillsMany', { most: 2 }]);
  expect(codeOf({ skills: ['a'], hosts: ['a', 'b', 'c'] })).toEqual(['listMany', { most: 2 }]);
  expect(codeOf({ skills: ['a', 5], hosts: [] })).toEqual(
    new Error('the file: skills.1: Invalid type: Expected string but received 5'),
  );
  expect(codeOf({ skills: ['a', 'b'], hosts: ['a', 'b'] })).toEqual({ skills: ['a', 'b'], hosts: ['a', 'b'] });
});
