import { describe, expect, it } from 'vitest';
import { plainBlocks } from '../../../lib/core/posting/plain-blocks';
import { blockSections } from '../../../lib/core/requirements/sections';

/** The section of each block of a text. */
function sectionsOf(text: string): (string | null)[] {
  return blockSections(text, plainBlocks(text));
}

describe('a section', () => {
  it('holds from its heading to the next', () => {
    const text = 'We are Acme.\n\nRequirements:\n- Go\n- Linux\n\nNice to have:\n- Rust\n\nBenefits:\n- A bicycle';
    expect(sectionsOf(text)).toEqual([
      null,
      'required',
      'required',
      'required',
      'preferred',
      'preferred',
      'offer',
      'offer',
    ]);
  });

  it('is divided, not ended, by a short heading with a colon', () => {
    const text = 'We are Acme.\n\nRequirements:\n- Go\n\nBackend:\n- Linux';
    expect(sectionsOf(text)).toEqual([null, 'required', 'required', 'required', 'required']);
  });

  it('is ended by another heading that does not say', () => {
    const text = 'We are Acme.\n\nRequirements:\n- Go\n\n# Berlin and its surroundings\n\nWe use Linux.';
    expect(sectionsOf(text).slice(3)).toEqual([null, null]);
  });

  it('is nothing for a text without headings', () => {
    expect(sectionsOf('We use Go.\n\nAnd Linux.')).toEqual([null, null]);
    expect(sectionsOf('')).toEqual([]);
  });
});
