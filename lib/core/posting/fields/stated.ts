import type { Posting, PostingFields } from '../posting';

/** The fields of a posting that are there, and nothing else of it, in the order they are written everywhere. */
export function statedFields(of: { [K in keyof PostingFields]: PostingFields[K] | undefined }): PostingFields {
  const { location, workMode, salary, datePosted, validThrough } = of;
  return {
    ...(location && { location }),
    ...(workMode && { workMode }),
    ...(salary && { salary }),
    ...(datePosted && { datePosted }),
    ...(validThrough && { validThrough }),
  };
}

/** What a posting is known by, without its text. */
export type PostingHead = Omit<Posting, 'text' | 'blocks'>;

/** A posting without its text; what more is there than a posting has is left out. */
export function postingHead(posting: PostingHead): PostingHead {
  const { url, title, company, cut } = posting;
  return { url, title, company, ...statedFields(posting), ...(cut && { cut }) };
}
