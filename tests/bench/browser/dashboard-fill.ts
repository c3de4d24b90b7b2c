import type { Tab } from '../../../lib/cli/browsers/driven';

/** Puts as many postings into the database as are wanted, each like the one that was saved. */
export async function fillDashboard(own: Tab, count: number): Promise<void> {
  await own.run(async (wanted) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const db = await asked(indexedDB.open('skillmark'));
    for (let from = 0; from < wanted; from += 1_000) {
      const change = db.transaction(['postings', 'summaries'], 'readwrite');
      const [postings, summaries] = ['postings', 'summaries'].map((one) => change.objectStore(one)) as [
        IDBObjectStore,
        IDBObjectStore,
      ];
      const [posting] = await asked(postings.getAll(null, 1));
      const [line] = await asked(summaries.getAll(null, 1));
      const { reading: _, ...bare } = posting;
      for (let i = from; i < Math.min(wanted, from + 1_000); i++) {
        const savedAt = new Date(Date.UTC(2026, 0, 1) - i * 60_000).toISOString();
        const own = { id: `https://jobs.example/${String(i).padStart(6, '0')}`, savedAt };
        const title = `Engineer ${i}`;
        // A line that is made anew says so, too.
        const board = ['jobs.lever.co', 'jobs.ashbyhq.com', 'apply.workable.com', 'jobs.example'][i % 4];
        const url = `https://${board}/${i}`;
        postings.put({ ...bare, ...own, posting: { ...bare.posting, title, url } }, own.id);
        summaries.put({
          ...line,
          id: own.id,
          at: -Date.parse(savedAt),
          summary: { ...line.summary, ...own, title, board },
        });
      }
      await new Promise((done) => change.addEventListener('complete', done));
    }
    db.close();
  }, count);
}
