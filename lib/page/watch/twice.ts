/** The result of the first attempt that does not fail; `undefined` after the second, which is made only while the result is wanted. The background may have been asleep. */
export async function twice<T>(attempt: () => Promise<T>, isWanted: () => boolean): Promise<T | undefined> {
  return attempt()
    .catch((error) => (isWanted() ? attempt() : Promise.reject(error)))
    .catch(() => undefined);
}
