import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import type { TabAnswer } from '../../../lib/messaging/protocol';
import { BROWSERS, openBrowser } from '../support/browsers';
import { closeTabs } from '../support/own';
import { paintedWords } from '../support/painted';

const WAIT = { timeout: 60_000, interval: 500 };
const THREADS = Array.from({ length: 8 }, (_, i) => `https://news.ycombinator.com/item?id=${900 + i}`);
/** Fewer than a thread has, each with more in it: as much as there is to store of a thread. */
const POSTINGS = 40;
const NAMES = `Kotlin Ceph Ansible PostgreSQL Terraform Kubernetes Docker Prometheus Grafana Kafka Elasticsearch Redis
Jenkins Debian Nginx TypeScript React Django Airflow Spark Snowflake Helm OpenStack RabbitMQ MongoDB`.split(/\s+/);

describe.each(BROWSERS)('%s', (name) => {
  let browser: Driven;
  let own: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, { 'https://news.ycombinator.com/item': threadPage() });
    own = await browser.openOwn('assets/marks.css');
  });
  afterAll(() => browser?.close());

  test('ST-11: of eight large threads each keeps every reading, and the last is marked', async () => {
    const ids: number[] = [];
    for (const url of THREADS.slice(1)) ids.push((await browser.open(url)).id);
    const last = await browser.open(THREADS[0] ?? '');
    await expect.poll(async () => (await paintedWords(last)).length, WAIT).toBe(POSTINGS * NAMES.length);
    const found = async () => {
      const answers = await Promise.all([last.id, ...ids].map((tabId) => call(own, 'get-tab', { tabId })));
      return answers.map(({ answer }) => {
        const { postings, left = 0 } = answer as TabAnswer;
        return { read: postings.filter(({ reading }) => reading.mentions.length === NAMES.length).length, left };
      });
    };
    await expect.poll(found, WAIT).toEqual(THREADS.map(() => ({ read: POSTINGS, left: 0 })));
    await closeTabs(own, ids);
    expect(await browser.complaints()).toEqual([]);
  });
});

function threadPage(): string {
  const duties = NAMES.map((one, i) => `<p>We ask for ${(i % 6) + 2} years of experience with ${one} in production.`);
  const rows = Array.from({ length: POSTINGS }, (_, i) => {
    const first = `Quarry ${i} | Platform Engineer | Berlin, Germany | ONSITE`;
    return `<tr class="athing comtr" id="${i}"><td><table><tr><td class="ind" indent="0"></td><td><div class="comment">
      <div class="commtext c00">${first}${duties.join('')}</div></div></td></tr></table></td></tr>`;
  });
  return `<!doctype html><title>Ask HN: Who is hiring? (March 2026)</title><table class="fatitem"><tr><td>
    <span class="titleline"><a href="item?id=900">Ask HN: Who is hiring? (March 2026)</a></span></td></tr></table>
    <table class="comment-tree">${rows.join('')}</table>`;
}
