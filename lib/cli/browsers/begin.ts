const TRIES = 3;

/** What `start` gives, begun anew up to twice where it fails: a busy machine may lose a browser while it starts. Throws as the last try did. */
export async function begin<T>(start: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await start();
  } catch (error) {
    if (tries <= 1) throw error;
    return begin(start, tries - 1);
  }
}
