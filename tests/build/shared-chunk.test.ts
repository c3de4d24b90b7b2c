import { expect, test } from 'vitest';
import { sharedChunk } from '../../lib/build/shared-chunk';

const POPUP = '/skillmark/entrypoints/popup/main.tsx';
const IMPORTERS: Record<string, string[]> = {
  [POPUP]: ['/skillmark/entrypoints/popup/index.html'],
  '/app.ts': [POPUP, '/dashboard.ts'],
  '/text.ts': ['/app.ts', '/circle.ts'],
  '/circle.ts': ['/text.ts'],
  '/pdf.ts': ['/dashboard.ts'],
  '/lonely.ts': ['/other-lonely.ts'],
  '/other-lonely.ts': ['/lonely.ts'],
};
const modules = {
  getModuleInfo: (id: string) => (IMPORTERS[id] ? { importers: IMPORTERS[id] } : null),
};

test('what the popup imports, from module to module, is shared, and the popup itself', () => {
  expect([POPUP, '/app.ts', '/text.ts', '/circle.ts'].map((id) => sharedChunk(id, modules))).toEqual(
    Array(4).fill('shared'),
  );
});

test('what only other windows import is not, also where modules import each other or are not known', () => {
  expect(['/pdf.ts', '/lonely.ts', '/dashboard.ts'].map((id) => sharedChunk(id, modules))).toEqual(Array(3).fill(null));
});
