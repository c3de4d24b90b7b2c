import { describe, expect, it } from 'vitest';
import { isDigit, isSmallLetter } from '../../../lib/core/text/characters';
import {
  ahead,
  anyOf,
  atEnd,
  digits,
  endOf,
  inTurn,
  isSpace,
  maybe,
  notAhead,
  notBehind,
  type Part,
  run,
  sign,
  told,
  upTo,
  words,
} from '../../../lib/core/text/shape';

describe('a part', () => {
  it.each<[string, Part, string, number]>([
    ['signs', sign('+-'), '-', 1],
    ['no sign past the end', sign('+-'), '', -1],
    ['as many as there are', run(isDigit, 1, 3), '12a', 2],
    ['no more than are wanted', run(isDigit, 1, 3), '1234', 3],
    ['as few as are wanted', run(isDigit, 2, 3), '1a', -1],
    ['digits', digits(2), '123', 2],
    ['the longest word', words(['two', 'two and a half']), 'two and a half', 14],
    ['any white space in it', words(['two and']), 'two\u00a0and', 7],
    ['a word that breaks off', words(['two and']), 'two an', -1],
    ['no word past the end', words(['two']), '', -1],
    ['a shorter word where the rest wants it', inTurn(words(['ab', 'a']), sign('b')), 'ab', 2],
    ['fewer digits where the rest wants them', inTurn(digits(2), sign('2')), '12', 2],
    ['the first that fits', anyOf(sign('a'), words(['ab'])), 'ab', 1],
    ['the next where the rest wants it', inTurn(anyOf(sign('a'), words(['ab'])), sign('c')), 'abc', 3],
    ['what may be there', inTurn(maybe(sign('a')), sign('b')), 'ab', 2],
    ['what may be missing', inTurn(maybe(sign('a')), sign('b')), 'b', 1],
    ['as often as it stands there', upTo(3, sign('ab')), 'abc', 2],
    ['no more often than it may', upTo(2, sign('a')), 'aaa', 2],
    ['less often where the rest wants it', inTurn(upTo(2, sign('a')), sign('a')), 'aa', 2],
    ['not at all', upTo(2, sign('a')), 'b', 0],
    ['what follows', inTurn(sign('a'), ahead(sign('b'))), 'ab', 1],
    ['what does not follow', inTurn(sign('a'), ahead(sign('b'))), 'ac', -1],
    ['what must not follow', inTurn(sign('a'), notAhead(sign('b'))), 'ab', -1],
    ['the end', inTurn(sign('a'), atEnd), 'a', 1],
    ['no end', inTurn(sign('a'), atEnd), 'ab', -1],
    ['what stands before', inTurn(notBehind(isSmallLetter), sign('1')), '1', 1],
  ])('%s', (_, part, text, end) => {
    expect(endOf(part, text, 0)).toBe(end);
  });

  it('looks at what stands before its offset', () => {
    expect(endOf(notBehind(isSmallLetter), 'a1', 1)).toBe(-1);
    expect(endOf(notBehind(isDigit), 'a1', 1)).toBe(1);
  });
});

describe('what was said', () => {
  it('is told of the way that was gone in the end', () => {
    const said = new Map<'word' | 'more', string>();
    const part = inTurn(told(said, 'word', words(['ab', 'a'])), maybe(told(said, 'more', sign('b'))), sign('c'));
    expect(endOf(part, 'abc', 0)).toBe(3);
    expect([...said]).toEqual([['word', 'ab']]);
    expect(endOf(inTurn(told(said, 'word', words(['ab', 'a'])), told(said, 'more', sign('b'))), 'ab', 0)).toBe(2);
    expect([...said]).toEqual([
      ['word', 'a'],
      ['more', 'b'],
    ]);
  });

  it('is as before where nothing came of it', () => {
    const said = new Map<'word', string>();
    expect(endOf(inTurn(told(said, 'word', sign('a')), sign('b')), 'ac', 0)).toBe(-1);
    expect(said.size).toBe(0);
  });
});

it('white space is what it is to patterns', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => code);
  expect(all.filter(isSpace)).toEqual(all.filter((code) => /\s/.test(String.fromCharCode(code))));
});
