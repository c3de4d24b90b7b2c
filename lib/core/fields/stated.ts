import type { PostingFields } from '../posting';

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
