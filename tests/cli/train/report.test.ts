import { expect, it } from 'vitest';
import { report } from '../../../lib/cli/train/report';

it('prints a line for each step of sureness', () => {
  const measured = [
    { sure: 0.5, precision: 0.875, recall: 0.5 },
    { sure: 0.9, precision: Number.NaN, recall: 0 },
  ];
  expect(report(12, measured, 2048).split('\n')).toEqual([
    '12 postings read; weights of 2.0 KB gzipped',
    expect.stringContaining('never learnt from'),
    'sure  precision  recall',
    ' 0.5       87.5    50.0',
    ' 0.9          -     0.0',
    '',
  ]);
});
