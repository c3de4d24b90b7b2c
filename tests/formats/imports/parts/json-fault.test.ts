import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../../../lib/formats/imports/parts/json-fault';

test.each<[string, string, number, boolean]>([
  ['a comma at the end of a list', '[\n1,\n2,\n]', 4, false],
  ['a comma at the end of an object', '{"a": 1,\n}', 2, false],
  ['no comma between two lines', '{\n"a": 1\n"b": 2\n}', 3, false],
  ['a name without quotation marks', '{\na: 1}', 2, false],
  ['single quotation marks', "{\n\n'a': 1}", 3, false],
  ['no colon', '{"a"\n1}', 2, false],
  ['a comment', '[1\n// one\n]', 2, false],
  ['a line break in a string', '["a\nb"]', 1, false],
  ['a sign that cannot be escaped', '["\\x"]', 1, false],
  ['the wrong bracket', '[1\n}', 2, false],
  ['more behind the end', '{}\n\n{}', 3, false],
  ['a word that is none', '[\nNaN]', 2, false],
  ['a word in capitals', '[true,\nTRUE,\n\n1 2]', 2, false],
  ['nothing at all', '', 1, true],
  ['the end in a list', '{"skills": [\n', 2, true],
  ['the end in a string', '["a', 1, true],
  ['the end behind a name', '{"a"\n:\n', 3, true],
])('%s', (_what, text, line, isCut) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(jsonFault(text)).toEqual({ line, isCut });
});

test('of any JSON that is cut or has a sign too much, the line is that of the place where the engine stops', () => {
  const sign = fc.constantFrom(...'{}[]",:\\1ea-. \n\t');
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), fc.option(sign), (value, place, more) => {
      const whole = JSON.stringify(value, null, 1);
      const at = place % (whole.length + 1);
      const text = more === null ? whole.slice(0, at) : whole.slice(0, at) + more + whole.slice(at);
      let message = '';
      try {
        JSON.parse(text);
        return;
      } catch (error) {
        message = (error as Error).message;
      }
      const said = /\(line (\d+) column/.exec(message)?.[1];
      const fault = jsonFault(text);
      expect(fault.line).toBeLessThanOrEqual(text.split('\n').length);
      // Only of a fault within the text the engine says where.
      if (said !== undefined && !fault.isCut) expect(fault.line).toBe(Number(said));
      if (/end of JSON|Unterminated string/.test(message)) expect(fault.isCut).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test('a hundred thousand brackets are told of like one', () => {
  expect(jsonFault('['.repeat(100_000))).toEqual({ line: 1, isCut: true });
  expect(jsonFault(`${'[\n'.repeat(100_000)}}`)).toEqual({ line: 100_001, isCut: false });
});
