import { describe, expect, it } from 'vitest';
import { clientZones } from '../../../../lib/core/mentions/firms/clients';
import { fold } from '../../../../lib/core/text/fold';

/** The lists of firms in a text. */
function firms(text: string): string[] {
  return clientZones(fold(text)).map(({ start, end }) => text.slice(start, end).trim());
}

describe('firms are listed in', () => {
  it.each([
    ['Trusted by Brex, Notion and Ramp.', 'Brex, Notion and Ramp'],
    ['We serve customers such as Slack, Figma and Docker every day', 'Slack, Figma and Docker'],
    ['Our clients include Oracle & Snowflake', 'Oracle & Snowflake'],
    ['We are backed by Redis Ventures and Elastic', 'Redis Ventures and Elastic'],
    ['Backed by Sequoia and Databricks', 'Sequoia and Databricks'],
    ['It is used by teams at Vercel, GitHub and many more', 'Vercel, GitHub'],
    ['Zu unseren Kunden wie SAP und Docker', 'SAP und Docker'],
    ['Des clients comme Docker et GitLab', 'Docker et GitLab'],
  ])('%s', (text, expected) => {
    expect(firms(text)).toEqual([expected]);
  });
});

describe('no firms are listed in', () => {
  it.each([
    'Services backed by PostgreSQL and Redis',
    'Libraries used by React and Vue',
    'HTTP clients such as Axios and Fetch',
    'customers such as yours',
    'We use Docker, Kubernetes and Terraform',
  ])('%s', (text) => {
    expect(firms(text)).toEqual([]);
  });
});

it('takes what stands behind the list as it is', () => {
  expect(firms('Trusted by Notion, we work with Kubernetes and Docker')).toEqual(['Notion']);
});
