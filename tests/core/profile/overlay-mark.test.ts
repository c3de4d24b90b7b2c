import { expect, it } from 'vitest';
import { plainPosting } from '../../../lib/core/posting/plain-posting';
import { EMPTY_OVERLAY, type Overlay } from '../../../lib/core/profile/overlay';
import { overlayMark } from '../../../lib/core/profile/overlay-mark';

const POSTING = { ...plainPosting('We use Zorp and Go.'), title: 'Developer', company: 'Acme' };
const mark = (overlay: Partial<Overlay>) => overlayMark({ ...EMPTY_OVERLAY, ...overlay }, POSTING);
const GO = { id: 'go', name: 'Go' };
const here = { title: 'Developer', company: 'Acme', address: '' };

it('is empty where nothing of the overlay can touch the posting', () => {
  expect(mark({})).toBe('');
  expect(mark({ own: [{ id: 'zork', name: 'Zork' }], noTechnology: ['zork'] })).toBe('');
  expect(mark({ notHere: [{ ...GO, posting: { ...here, title: 'Tester' } }] })).toBe('');
});

it('differs where what touches it differs, and not by the order it was said in', () => {
  const zorp = { id: 'zorp', name: 'Zorp' };
  const use = { id: 'use', name: 'use' };
  const marks = [
    mark({}),
    mark({ own: [zorp] }),
    mark({ own: [zorp, use] }),
    mark({ never: [GO] }),
    mark({ always: [{ ...GO, text: 'Go' }] }),
    mark({ notHere: [{ ...GO, posting: here }] }),
    mark({ noTechnology: ['zorp'] }),
  ];
  expect(new Set(marks).size).toBe(marks.length);
  expect(mark({ own: [use, zorp] })).toBe(mark({ own: [zorp, use] }));
});
