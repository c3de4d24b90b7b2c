import * as v from 'valibot';
import { FACT_KINDS, FACT_SOURCES } from '../posting/fact';
import { WORK_MODES } from '../posting/posting';
import { skillId } from '../schemas';
import { STATUSES } from './saved-posting';
import type { SavedSummary } from './summary';

const text = v.string();
const day = v.exactOptional(v.string());
const fact = v.object({
  kind: v.picklist(FACT_KINDS),
  value: v.looseObject({}),
  from: v.picklist(FACT_SOURCES),
});

/** A summary as it is stored. One that does not fit is made anew. */
export const summarySchema = v.pipe(
  v.object({
    id: text,
    address: text,
    title: text,
    company: text,
    location: day,
    workMode: v.exactOptional(v.picklist(WORK_MODES)),
    salary: day,
    datePosted: day,
    validThrough: day,
    board: text,
    sources: v.exactOptional(v.array(text)),
    savedAt: text,
    status: v.picklist(STATUSES),
    statusAt: text,
    note: text,
    tags: v.array(text),
    next: v.exactOptional(v.object({ on: text, what: text })),
    facts: v.array(fact),
    asks: text,
    fields: text,
    bar: v.exactOptional(v.number()),
    readBy: text,
  }),
  // Facts are copied with the value they had; who shows one looks for what it knows.
  v.transform((summary) => summary as SavedSummary),
);

/** What is known of a skill that postings ask for, as it is stored. */
export const askedSkillSchema = v.object({
  name: text,
  category: text,
  aliases: v.array(text),
  impliedBy: v.array(skillId),
  related: v.array(skillId),
  partOf: v.array(skillId),
});
