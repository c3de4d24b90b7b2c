import { expect, test } from 'vitest';
import { voteOf } from '../../../../lib/core/requirements/untitled/item-vote';
import type { Language } from '../../../../lib/core/text/language';

const vote = (item: string, language: Language = 'en') => voteOf(item, language, false);

test.each<[string, Language]>([
  ['- Strong communication skills', 'en'],
  ['- 5+ years in back-end development', 'en'],
  ['- Databases: knowledge of SQL', 'en'],
  ['- Direct experience with Go', 'en'],
  ['- Python (minimum 7 years)', 'en'],
  ['- Abgeschlossenes Studium', 'de'],
  ['- Maîtriser Java', 'fr'],
  ['- Goede kennis van C#', 'nl'],
  ['- Dominio de SQL', 'es'],
  ['- Ter domínio de Java', 'pt'],
  ['- Saper usare Git', 'it'],
  ['- Doświadczenie w Javie', 'pl'],
  ['- Vzdělání technického směru', 'cs'],
])('%s asks', (item, language) => {
  expect(vote(item, language)).toBe('asks');
});

test.each<[string, Language]>([
  ['- Design services in Go', 'en'],
  ['- Planning the rollout', 'en'],
  ['- Carries out audits', 'en'],
  ['- Senior PHP Developer', 'en'],
  ['- Go: https://example.com/go', 'en'],
  ['- Our customers are banks', 'en'],
  ['- Betreuung der Cluster', 'de'],
  ['- Rédiger la documentation', 'fr'],
  ['- Beheren van de releases', 'nl'],
  ['- Documentar cambios', 'es'],
  ['- Garantir a qualidade', 'pt'],
  ['- Potrai crescere con Redis', 'it'],
  ['- Projektowanie usług', 'pl'],
  ['- Budovat datový sklad', 'cs'],
])('%s is something else', (item, language) => {
  expect(vote(item, language)).toBe('other');
});

test('what the firm gives is told from other things', () => {
  expect(vote('- 28 days of vacation', 'en')).toBe('gives');
});

test('a wish is told by its own words', () => {
  expect(vote('- Knowledge of Rust is a plus')).toBe('wishes');
});

test('names and labels say nothing', () => {
  expect(vote('- Terraform, Ansible')).toBeNull();
  expect(vote('- Monitoring: Prometheus')).toBeNull();
  expect(voteOf('- Docker en production', 'fr', true)).toBeNull();
});
