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
    ['Loved by engineers at Vercel and Linear', 'Vercel and Linear'],
    ['Our founders come from Databricks and Elastic.', 'Databricks and Elastic'],
    ['Our customers: Notion, Slack, Confluent', 'Notion, Slack, Confluent'],
    [
      'More than 500 firms, GitLab and Miro among them. GitLab, Datadog and Miro already rely on us.',
      'GitLab, Datadog and Miro already',
    ],
    ['Zu unseren Kunden zählen SAP und Slack', 'SAP und Slack'],
    ['Referenzen: SAP, Oracle', 'SAP, Oracle'],
    ['SAP und Oracle setzen auf uns', 'SAP und Oracle'],
    ['Ils nous font confiance : Docker, Slack', 'Docker, Slack'],
    ['Docker et Slack nous font confiance', 'Docker et Slack'],
    ['Clientes como Docker y Slack', 'Docker y Slack'],
    ['Confían en nosotros: Oracle, Slack', 'Oracle, Slack'],
    ['Docker e Slack confiam em nós', 'Docker e Slack'],
    ['Os nossos clientes incluem Oracle e SAP', 'Oracle e SAP'],
    ['Tra i nostri clienti ci sono Docker e Oracle', 'Docker e Oracle'],
    ['Docker e Slack ci hanno scelto', 'Docker e Slack'],
    ['Klanten als Oracle en Slack', 'Oracle en Slack'],
    ['Docker en Slack vertrouwen op ons', 'Docker en Slack'],
    ['Naszymi klientami są Docker i Oracle', 'Docker i Oracle'],
    ['Zaufali nam: Docker, Slack', 'Docker, Slack'],
    ['Mezi naše zákazníky patří Docker a Oracle', 'Docker a Oracle'],
    ['Docker a Slack nám důvěřují', 'Docker a Slack'],
    ['The founder is an ex-Docker engineer', 'ex-Docker'],
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
    'Clients: Kotlin, Swift',
    'We run Docker and Kubernetes. Teams rely on us.',
    'Kubernetes and Docker users rely on us',
    'Unsere Kunden nutzen Docker und Kubernetes',
    'Nos clients utilisent Docker',
    'Nuestros clientes usan Docker y Kubernetes',
    'Nasi klienci używają Dockera',
    'Help our customers: migrate them to Kubernetes',
    'Reference: Kubernetes and Docker in production'.toLowerCase(),
    'Frameworks such as Django and Flask, tools like Docker',
    'Complex-Oracle systems',
  ])('%s', (text) => {
    expect(firms(text)).toEqual([]);
  });
});

it('takes what stands behind the list as it is', () => {
  expect(firms('Trusted by Notion, we work with Kubernetes and Docker')).toEqual(['Notion']);
});
