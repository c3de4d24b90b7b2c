import { describe, expect, it } from 'vitest';
import { strengthsOf } from '../../small-dictionary';

describe('each clause with a subject of its own tells or asks for itself', () => {
  it.each([
    'We run Docker, so you should have used Python.',
    'We write everything in Docker; you know Python.',
    'While we run Docker ourselves, you need Python.',
    'Python is required, but we run Docker.',
    'Requirements\n- Python (we run it in Docker)',
    'Requirements\n- Python, which we run in Docker, and patience',
  ])('“%s”', (text) => {
    expect(strengthsOf(text)).toEqual({ docker: 'context', python: 'required' });
  });
});

describe('and one clause asks for all', () => {
  it.each([
    'If you know Docker, you know Python.',
    'You need Docker and Python, and we mean it.',
    'Requirements\n- Docker (we run it everywhere), Python',
    'Requirements\n- Docker, which we like, and Python',
  ])('“%s”', (text) => {
    expect(strengthsOf(text)).toEqual({ docker: 'required', python: 'required' });
  });
});
