import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../lib/cli/evaluate/figures';
import { parseMarked } from '../../../lib/cli/evaluate/marked-text';
import { score } from '../../../lib/cli/evaluate/score';
import { addTallies, emptyTally } from '../../../lib/cli/evaluate/tally';
import type { Mention, Reading, Requirement, Strength } from '../../../lib/core/reading';

/** A reading by hand: each mention as its words, what they are read as, and how strongly. */
function reading(text: string, said: [string, string, Strength][], requirements: Partial<Requirement>[] = []): Reading {
  const mentions = said.map(([words, skill, strength]): Mention => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, skill, strength, doubtful: false };
  });
  const skills = Object.fromEntries(
    said.map(([, id]) => [id, { name: id, category: '', aliases: [], impliedBy: [], partOf: [], related: [] }]),
  );
  return {
    version: 1,
    skills,
    mentions,
    facts: [],
    unknown: [],
    requirements: requirements.map((one) => ({
      anyOf: [],
      strength: 'required',
      evidence: '',
      start: 0,
      doubtful: false,
      ...one,
    })),
  };
}

function scored(source: string, said: [string, string, Strength][], requirements: Partial<Requirement>[] = []) {
  const gold = { id: 'one', stratum: 'some', ...parseMarked(source) };
  const { tally, faults } = score(gold, reading(gold.text, said, requirements));
  return { figures: figuresOf(tally), tally, faults: faults.map(({ kind, what }) => `${kind}: ${what}`) };
}

describe('the score of a reading', () => {
  it('is full where all is right', () => {
    const { figures, faults } = scored(
      '{Go 3y|a} or {?Rust|a}',
      [
        ['Go', 'Go', 'required'],
        ['Rust', 'Rust', 'preferred'],
      ],
      [{ anyOf: ['Go', 'Rust'] }, { anyOf: ['Go'], years: 3 }],
    );
    expect(figures).toEqual({
      precision: 1,
      recall: 1,
      precisionWith: 1,
      recallWith: 1,
      link: 1,
      strength: 1,
      macro: 1,
      groups: 1,
      years: 1,
      excluded: Number.NaN,
    });
    expect(faults).toEqual([]);
  });

  it('lowers precision for a mark on an ordinary word, and not for one on an optional span', () => {
    const { figures, faults } = scored('Go far in the {*cloud} with {~Ceph}', [
      ['Go', 'Go', 'context'],
      ['cloud', 'Cloud', 'context'],
      ['Ceph', 'Ceph', 'context'],
    ]);
    expect(figures.precision).toBe(0.5);
    expect(faults).toEqual(['false: Go']);
  });

  it('lowers recall for what is missed, and link for what is called something else', () => {
    const { figures, faults } = scored('{Ceph} and {Galera}', [['Galera', 'MySQL', 'required']]);
    expect(figures.recall).toBe(0.5);
    expect(figures.link).toBe(0);
    expect(faults).toEqual(['missed: Ceph', 'misnamed: Galera as MySQL']);
  });

  it('takes the mention that bears the right name where several touch a span', () => {
    const { figures } = scored('{Amazon S3}', [
      ['Amazon', 'AWS', 'context'],
      ['S3', 'Amazon S3', 'required'],
    ]);
    expect(figures.link).toBe(1);
    expect(figures.strength).toBe(1);
  });

  it('weighs the strengths alike in the macro mean, and leaves excluded ones out', () => {
    const { figures } = scored('{Go} {Rust} {?Zig} {!Java}', [
      ['Go', 'Go', 'required'],
      ['Rust', 'Rust', 'required'],
      ['Zig', 'Zig', 'required'],
      ['Java', 'Java', 'required'],
    ]);
    expect(figures.strength).toBeCloseTo(2 / 3);
    expect(figures.macro).toBeCloseTo((0.8 + 0) / 2);
  });

  it('scores what is not needed by itself', () => {
    const { figures, faults } = scored('{!Go} {!Zig} {Java}', [
      ['Go', 'Go', 'excluded'],
      ['Zig', 'Zig', 'context'],
      ['Java', 'Java', 'excluded'],
    ]);
    expect(figures.excluded).toBeCloseTo(0.5);
    expect(faults).toEqual(['strength: Zig: excluded, not context', 'strength: Java: required, not excluded']);
  });

  it('counts years and alternatives that nobody stated', () => {
    const { figures, faults } = scored(
      '{Go 3y} and {Rust}',
      [
        ['Go', 'Go', 'required'],
        ['Rust', 'Rust', 'required'],
      ],
      [{ anyOf: ['Go', 'Rust'], years: 3 }],
    );
    expect(figures.years).toBeCloseTo(2 / 3);
    expect(figures.groups).toBe(0);
    expect(faults).toEqual(['alternatives: none, not go or rust', 'years: go:3, not go:3, rust:3']);
  });

  it('adds up over postings', () => {
    const one = scored('{Go}', [['Go', 'Go', 'required']]).tally;
    const other = scored('{Go}', []).tally;
    const both = [one, other].reduce(addTallies, emptyTally());
    expect(both.postings).toBe(2);
    expect(figuresOf(both).recall).toBe(0.5);
    expect(both.strengths).toEqual({ 'required>required': 1 });
  });
});
