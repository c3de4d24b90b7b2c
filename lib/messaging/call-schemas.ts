import * as v from 'valibot';
import { MOST_NAMES } from '../core/dictionary/name-list';
import { pageFieldsSchema } from '../core/posting/fields/page-fields';
import { LONGEST_TEXT, postingSchema } from '../core/posting/posting-schema';
import { MOST_SKILLS, profileSkillSchema } from '../core/profile/profile-schema';
import { resumeSchema } from '../core/resume/resume-schema';
import { skillId } from '../core/schemas';
import { aboutProfile, key, nothing, number, place, type Schemas } from './call-parts';
import { profileSchemas } from './profile-calls';
import type { PageCalls, WindowCalls } from './protocol';
import { savedSchemas, viewedSchemas } from './saved-schemas';
import { siteSchemas } from './site-calls';
import { wordSchemas } from './word-calls';

/** The most links that one call is about. */
const MOST_LINKS = 500;
const address = v.pipe(v.string(), v.maxLength(3_000));
const offset = v.pipe(number, v.maxValue(LONGEST_TEXT));

/** What each call of a page must look like; everything else is refused, unknown fields are left behind. */
export const pageCallSchemas: Schemas<PageCalls> = {
  'posting-found': v.pipe(
    v.object({
      key,
      path: v.pipe(v.string(), v.maxLength(300)),
      posting: postingSchema,
      fields: pageFieldsSchema,
      structured: v.optional(v.pipe(v.string(), v.maxLength(524_288))),
    }),
    v.transform(({ structured, fields, ...call }) => ({
      ...call,
      ...(fields && { fields }),
      ...(structured !== undefined && { structured }),
    })),
  ),
  'links-found': v.object({ page: address, links: v.pipe(v.array(address), v.maxLength(MOST_LINKS)) }),
  'postings-present': v.object({ keys: v.pipe(v.array(key), v.maxLength(2_000)) }),
};

/** What each call of a window must look like. */
export const windowCallSchemas: Schemas<WindowCalls> = {
  'get-tab': v.object({ tabId: number }),
  'get-posting': v.object(place),
  'show-mention': v.object({ ...place, start: offset, end: offset }),
  'describe-page': v.object({ tabId: number }),
  'step-mention': v.object({ tabId: number, by: v.picklist([1, -1]) }),
  'get-shown': v.object({ tabId: number }),
  'take-typed': nothing,
  'search-skills': v.object({ query: v.pipe(v.string(), v.maxLength(200)) }),
  'look-up-names': v.object({ names: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(MOST_NAMES)) }),
  'read-resume': v.object({ resume: resumeSchema }),
  'read-sample': nothing,
  'get-profile': nothing,
  'save-skill': aboutProfile(profileSkillSchema),
  'remove-skill': aboutProfile(v.object({ id: skillId })),
  'get-aliases': v.object({ ids: v.pipe(v.array(skillId), v.maxLength(MOST_SKILLS)) }),
  'get-through': nothing,
  'switch-relation': aboutProfile(v.object({ from: skillId, to: skillId, on: v.boolean() })),
  'change-skills': aboutProfile(
    v.object({
      save: v.pipe(v.array(profileSkillSchema), v.maxLength(MOST_SKILLS)),
      remove: v.pipe(v.array(skillId), v.maxLength(MOST_SKILLS)),
    }),
  ),
  ...savedSchemas,
  ...siteSchemas,
  ...viewedSchemas,
  ...wordSchemas,
  ...profileSchemas,
};
