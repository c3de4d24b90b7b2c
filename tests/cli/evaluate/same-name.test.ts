import { describe, expect, it } from 'vitest';
import { isNamed, nameKey } from '../../../lib/cli/evaluate/same-name';

describe('names of one technology', () => {
  it.each([
    ['Apache Kafka', 'Kafka'],
    ['Node.js', 'NodeJS'],
    ['Galera Cluster', 'Galera'],
    ['K8s', 'Kubernetes'],
    ['RESTful APIs', 'REST'],
    ['Continuous Delivery', 'CI/CD'],
    ['Amazon Web Services', 'AWS'],
    ['Google Cloud Platform', 'GCP'],
    ['SSL/TLS', 'TLS'],
    ['Visual Studio Code (VS Code)', 'Visual Studio Code'],
  ])('%s is %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['C', 'C++'],
    ['C', 'C#'],
    ['Java', 'JavaScript'],
    ['MySQL', 'SQL'],
    ['React', 'React Native'],
    ['Azure', 'Azure DevOps'],
  ])('%s is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('are the same by any of the names an entry has', () => {
    expect(isNamed(['PostgreSQL', 'Postgres', 'postgresql'], 'Postgres')).toBe(true);
    expect(isNamed(['MariaDB', 'mariadb'], 'MySQL')).toBe(false);
  });
});
