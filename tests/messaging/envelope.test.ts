import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ReaderError, readerError } from '../../lib/core/reader-error';
import { answerIn, isEnvelope, replyOf } from '../../lib/messaging/envelope';

describe('an envelope', () => {
  it('is known by its addressee, its name and its call', () => {
    expect(isEnvelope({ to: 'page', name: 'paint', call: {} }, 'page')).toBe(true);
    expect(isEnvelope({ to: 'page', name: 'paint', call: undefined }, 'page')).toBe(true);
  });

  it.each<[string, unknown]>([
    ['for another', { to: 'background', name: 'paint', call: {} }],
    ['without a name', { to: 'page', call: {} }],
    ['with a name that is no text', { to: 'page', name: ['paint'], call: {} }],
    ['without a call', { to: 'page', name: 'paint' }],
    ['with a call that is only inherited', Object.create({ to: 'page', name: 'paint', call: {} })],
    ['that is a text', 'paint'],
    ['that is null', null],
  ])('is none %s', (_name, message) => {
    expect(isEnvelope(message, 'page')).toBe(false);
  });

  test('HP-18: whatever is sent is taken or left, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (message) => {
        expect(isEnvelope(message, 'page')).toBeTypeOf('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a reply', () => {
  it('carries what the handler gave, and null for nothing', async () => {
    expect(await replyOf(() => ({ marks: [] }))).toEqual({ answer: { marks: [] } });
    expect(await replyOf(async () => undefined)).toEqual({ answer: null });
  });

  it('carries what went wrong as text', async () => {
    const fail = (reason: unknown) => replyOf(() => Promise.reject(reason));
    expect(await fail(new Error('no room'))).toEqual({ error: 'no room' });
    expect(await fail('no room')).toEqual({ error: 'no room' });
  });

  it('carries an error for the reader with its code and parts, and nothing but texts and numbers arrive', async () => {
    const told = await replyOf(() => Promise.reject(readerError('savedMany', '{count} are kept.', { count: 3 })));
    expect(told).toEqual({ error: '3 are kept.', code: 'savedMany', parts: { count: 3 } });
    expect(() => answerIn(told)).toThrow(readerError('savedMany', '{count} are kept.', { count: 3 }));
    const long = 'x'.repeat(9_999);
    const forged = { error: long, code: 'savedMany', parts: { count: {}, name: long, most: 3, no: null } };
    const { message, parts } = thrownBy(() => answerIn(forged)) as ReaderError;
    expect(message).toBe('x'.repeat(500));
    expect(parts).toEqual({ name: 'x'.repeat(500), most: 3 });
    const many = { error: 'no', code: 'savedMany', parts: Array.from({ length: 999 }, (_, i) => i) };
    expect(Object.keys((thrownBy(() => answerIn(many)) as ReaderError).parts)).toHaveLength(10);
  });

  it.each([7, '', '__proto__', 'a.b', null])('with %j for a code is an error like any other', (code) => {
    const error = thrownBy(() => answerIn({ error: 'no room', code, parts: {} }));
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(ReaderError);
  });

  it('is unpacked on the other side', () => {
    expect(answerIn({ answer: null })).toBeNull();
    expect(() => answerIn({ error: 'no room' })).toThrow('no room');
  });

  it.each([undefined, null, 'yes', {}, Object.create({ answer: 1 })])('is missing where %j came back', (reply) => {
    expect(() => answerIn(reply)).toThrow('Nobody answered.');
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
