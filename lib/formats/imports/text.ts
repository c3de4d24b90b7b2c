import { resumeOfText } from '../../core/resume/resume-text';
import type { Importer } from './importer';

/** Plain text, Markdown and lists of names; also what has no name at all, such as a text that is pasted. */
export default {
  name: 'text',
  extensions: ['.txt', '.md', '.markdown', '.text'],
  takes: ({ text }) => text !== undefined && text.trim() !== '',
  isLast: true,
  read: async ({ text = '' }) => ({ resume: resumeOfText(withoutMarkup(text)) }),
} satisfies Importer;

/** Markdown's signs say nothing of skills, and its links are addresses. */
function withoutMarkup(text: string): string {
  return text
    .replace(/\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1')
    .replace(/(\*\*|__|`)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/^[ \t]*(?:\|[ \t]*)?(?::?-{3,}:?[ \t]*\|[ \t]*)+(?:[:-]+[ \t]*)?$/gm, '');
}
