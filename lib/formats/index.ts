import type { Format } from './format';

const files = import.meta.glob<Format>(['./*.ts', '!./format.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every format of this folder, by file name. */
export const formats: Format[] = Object.values(files);
