import { expect, test } from 'vitest';
import { readerError } from '../../lib/core/reader-error';

test('the parts of a sentence are filled in once, and what they hold stays as it is', () => {
  const error = readerError('fieldName', '{where}: is {value}, {other}.', { where: '{value}', value: '$&' });
  expect(error.message).toBe('{value}: is $&, {other}.');
  expect([error.code, error.parts]).toEqual(['fieldName', { where: '{value}', value: '$&' }]);
});
