import { type JobNews, type JobPlace, NO_NEWS } from '../../../lib/core/saved/again/job-news';

const LINES: JobPlace['lines'] = [
  { kind: 'added', skills: ['Rust'], asked: { strength: 'preferred' } },
  { kind: 'removed', skills: ['Docker', 'Podman'], asked: { strength: 'required' } },
  {
    kind: 'changed',
    skills: ['Kubernetes'],
    asked: { strength: 'required', years: 5 },
    before: { strength: 'preferred', years: 3 },
  },
];

/** What is known of a job, by the id of the posting that is shown of it. */
export const JOB_NEWS: Record<string, JobNews> = {
  again: {
    ...NO_NEWS,
    id: 'again',
    savedId: 'main',
    changed: { since: '2026-11-21T09:30:00.000Z', lines: LINES },
    sources: [place('main', 'Greenhouse', '2026-11-20', LINES)],
    alike: [place('other', 'Indeed', '2026-11-03', [])],
  },
  new: { ...NO_NEWS, id: 'new', alike: [place('other', 'Indeed', '2026-11-03', LINES)] },
};

function place(id: string, board: string, day: string, lines: JobPlace['lines']): JobPlace {
  const address = `https://jobs.example/${id}`;
  return { id, board, address, title: 'Platform Engineer', company: 'Acme', savedAt: `${day}T09:30:00.000Z`, lines };
}
