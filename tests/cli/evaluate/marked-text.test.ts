import { describe, expect, it } from 'vitest';
import { parseMarked } from '../../../lib/cli/evaluate/marked-text';

const core = (start: number, end: number, text: string, more: object = {}) => ({
  start,
  end,
  text,
  canonical: text,
  kind: 'core',
  strength: 'required',
  ...more,
});

describe('a marked text', () => {
  it('loses its marks and keeps their places', () => {
    expect(parseMarked('Know {Go} and {C++}.')).toEqual({
      text: 'Know Go and C++.',
      spans: [core(5, 7, 'Go'), core(12, 15, 'C++')],
    });
  });

  it.each([
    ['?', { strength: 'preferred' }],
    ['~', { strength: 'context' }],
    ['!', { strength: 'excluded' }],
  ])('says by the sign %s how strongly a technology is asked for', (sign, more) => {
    expect(parseMarked(`{${sign}.NET}`).spans).toEqual([core(0, 4, '.NET', more)]);
  });

  it('marks what may be found or not, and a technology inside of it', () => {
    expect(parseMarked('{*Certified {AWS} Architect}').spans).toEqual([
      { start: 0, end: 23, text: 'Certified AWS Architect', canonical: 'Certified AWS Architect', kind: 'optional' },
      core(10, 13, 'AWS'),
    ]);
  });

  it('gives the usual name, the years and the letter of the alternatives, each of which may be missing', () => {
    expect(parseMarked('{K8s=Kubernetes 3y|a}').spans).toEqual([
      core(0, 3, 'K8s', { canonical: 'Kubernetes', years: 3, group: 'a' }),
    ]);
    expect(parseMarked('{C# 12y}').spans).toEqual([core(0, 2, 'C#', { years: 12 })]);
    expect(parseMarked('{?Java 8|b}').spans).toEqual([core(0, 6, 'Java 8', { strength: 'preferred', group: 'b' })]);
    expect(parseMarked('{TCP/IP=Internet protocol suite}').spans[0]?.canonical).toBe('Internet protocol suite');
  });

  it('counts offsets in UTF-16 code units, signs outside of marks being text', () => {
    expect(parseMarked('🙂 a=b|c 2y {Go}').spans).toEqual([core(12, 14, 'Go')]);
  });

  it.each(['{Go', 'Go}', '{}', '{ Go}', '{Go }', 'a {b {Go}'])('that is broken is refused: %s', (source) => {
    expect(() => parseMarked(source)).toThrow(/^a (?:mark|\{|\}) /);
  });
});
