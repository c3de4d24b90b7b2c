import type { ExportedPosting } from '../format';

/** What the reader wrote about a posting, its note aside, each in a line: how far it has come, what is next, tags, other addresses. */
export function savedWords({ saved, savedAt }: ExportedPosting): string[] {
  const changes = saved?.statuses ?? (savedAt ? [{ status: 'saved', at: savedAt }] : []);
  const next = saved?.next && `next: ${saved.next.on.replace('T', ' ')} ${saved.next.what}`.trim();
  const others = saved?.addresses.slice(1) ?? [];
  return [
    changes.map(({ status, at }) => `${status} ${at.slice(0, 10)}`).join(', '),
    next ?? '',
    saved?.tags.length ? `tags: ${saved.tags.join(', ')}` : '',
    others.length > 0 ? `also at ${others.join(' ')}` : '',
  ].filter(Boolean);
}
