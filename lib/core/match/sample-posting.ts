import { plainPosting } from '../posting/plain-posting';
import type { Posting } from '../posting/posting';

const TEXT = `Platform Engineer, Fernleaf Freight

What you bring
- 3+ years of Kubernetes
- Linux and Python
- Terraform or Ansible
- PostgreSQL or MySQL
- A cloud such as AWS, Azure or GCP

Nice to have
- Prometheus and Grafana
- Go
- Kafka`;

/** A posting of nobody's, on which the welcome page shows what marks and matches are. */
export const SAMPLE_POSTING: Posting = {
  ...plainPosting(TEXT),
  title: 'Platform Engineer',
  company: 'Fernleaf Freight',
};
