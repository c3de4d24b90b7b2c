import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../lib/cli/browsers/call';
import type { Driven, Tab } from '../../../lib/cli/browsers/driven';
import { BROWSERS, openBrowser } from '../support/browsers';
import { settled } from '../support/own';

const WAIT = { timeout: 60_000 };
/** Between two keys, as by somebody who types fast. */
const KEY_TIME = 50;

/** What is typed, and what is meant by it. */
const TYPED: [string, string][] = [
  ['git', 'Git'],
  ['gitlab', 'GitLab'],
  ['elk', 'ELK Stack'],
  ['k8s', 'Kubernetes'],
  ['dokcer', 'Docker'],
  ['prometeus', 'Prometheus'],
  ['python 3.11', 'Python'],
  ['Spring Boot 3', 'Spring Boot'],
  ['vpc', 'Amazon VPC'],
  ['terraform', 'Terraform'],
  ['aws', 'AWS'],
  ['go', 'Go'],
  ['rust', 'Rust'],
  ['c++', 'C++'],
  ['.net', '.NET'],
  ['node', 'Node.js'],
  ['react nativ', 'React Native'],
  ['certified kubernetes admin', 'CKA'],
  ['linux', 'Linux'],
  ['ansible', 'Ansible'],
  ['postgres', 'PostgreSQL'],
  ['ceph', 'Ceph'],
  ['openstack', 'OpenStack'],
  ['kafka', 'Apache Kafka'],
  ['grafana', 'Grafana'],
];

describe.each(BROWSERS)('25 skills typed at 50 ms a key, %s', (name) => {
  let browser: Driven;
  let own: Tab;

  beforeAll(async () => {
    browser = await openBrowser(name, {});
    own = await browser.openOwn('dashboard.html#skills');
  });
  afterAll(() => browser?.close());

  test('every one of them is the one that was meant, and no other is there', async () => {
    await expect.poll(() => own.run(() => document.querySelector('[role=combobox]') !== null), WAIT).toBe(true);
    // In the page: keys that come one by one from outside come as slowly as the way there is.
    await own.run(
      async (names, time) => {
        const field = document.querySelector('[role=combobox]') as HTMLInputElement;
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        const wait = () => new Promise((resolve) => setTimeout(resolve, time));
        const press = (key: string) =>
          field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        field.focus();
        for (const name of names) {
          for (const letter of name) {
            press(letter);
            set?.call(field, field.value + letter);
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            await wait();
          }
          press('Enter');
          await wait();
        }
      },
      TYPED.map(([typed]) => typed),
      KEY_TIME,
    );
    const names = async () =>
      ((await call(own, 'get-profile', {})).answer as { skills: { name: string }[] }).skills
        .map((one) => one.name)
        .sort();
    await expect.poll(names, WAIT).toEqual(TYPED.map(([, skill]) => skill).sort());
    await settled(own);
    expect(await browser.complaints()).toEqual([]);
  });
});
