/** A short name for the posting at this place of a page: the same for the same address and place, and telling nothing of either. */
export function postingKey(address: string, index: number): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < address.length; i++) hash = Math.imul(hash ^ address.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${index}`;
}
