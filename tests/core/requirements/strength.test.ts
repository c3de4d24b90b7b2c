import { describe, expect, it } from 'vitest';
import { readText, strengthsOf } from '../small-dictionary';

describe('the section says how strongly', () => {
  it.each([
    ['Requirements', 'required'],
    ['Nice to have', 'preferred'],
    ['Our tech stack', 'context'],
    ['About us', 'context'],
    ['What we offer', 'context'],
    ["What you'll do", 'context'],
  ])('under “%s”: %s', (heading, strength) => {
    expect(strengthsOf('Docker and Python', heading)).toEqual({ docker: strength, python: strength });
  });
});

describe('the sentence wins over its section', () => {
  it.each<[string, Record<string, string>]>([
    ['Docker a plus!', { docker: 'preferred' }],
    ['Docker would be a big plus', { docker: 'preferred' }],
    ['Ideally you have used Docker', { docker: 'preferred' }],
    ['Docker is preferred', { docker: 'preferred' }],
    ['Nice to have: Docker and Linux', { docker: 'preferred', linux: 'preferred' }],
    ['Python required, Docker is a plus', { python: 'required', docker: 'preferred' }],
    ['Ansible, Python; PowerShell is a plus', { ansible: 'required', python: 'required', powershell: 'preferred' }],
    ['Python (Docker is a plus)', { python: 'required', docker: 'preferred' }],
    ['Docker, Linux and Terraform are a plus', { docker: 'preferred', linux: 'preferred', terraform: 'preferred' }],
    ['Python. Docker is a plus.', { python: 'required', docker: 'preferred' }],
    ['Python, no Java', { python: 'required', java: 'excluded' }],
    ['Java is not required', { java: 'excluded' }],
    ['Java experience is not needed; Python is', { java: 'excluded', python: 'required' }],
  ])('“%s”: %j', (item, strengths) => {
    expect(strengthsOf(item)).toEqual(strengths);
  });

  it.each<[string, string]>([
    ['You must have experience with Docker', 'required'],
    ['You help the team with Docker', 'context'],
    ['Working knowledge of Docker is required', 'required'],
  ])('among duties, “%s”: %s', (item, strength) => {
    expect(strengthsOf(item, "What you'll do")).toEqual({ docker: strength });
  });

  it.each(['Von Vorteil: Docker', 'Docker von Vorteil', 'Idealerweise Docker', 'Docker wünschenswert'])(
    'in German, “%s”: preferred',
    (item) => {
      expect(strengthsOf(item, 'Anforderungen')).toEqual({ docker: 'preferred' });
    },
  );
});

describe('without sections', () => {
  it.each<[string, string]>([
    ['You have experience with Docker.', 'required'],
    ['Docker required.', 'required'],
    ['We are looking for Docker people.', 'required'],
    ['Docker is a plus.', 'preferred'],
    ['Our product runs in Docker.', 'context'],
  ])('“%s”: %s', (text, strength) => {
    expect(readText(text).mentions.map((mention) => mention.strength)).toEqual([strength]);
  });

  it('a heading asks for nothing by itself', () => {
    expect(readText('# Docker Engineer\n\nYou know Python.').mentions.map(({ strength }) => strength)).toEqual([
      'context',
      'required',
    ]);
  });
});

it('does not take “no” for a denial where it is “in the”', () => {
  const posting =
    'Vaga\n\nSomos uma empresa de tecnologia e buscamos você para o nosso time.\n\nRequisitos\n- Pipelines no Docker';
  expect(readText(posting).requirements).toMatchObject([{ anyOf: ['docker'], strength: 'required' }]);
  expect(strengthsOf('Python, no Java')).toEqual({ python: 'required', java: 'excluded' });
});
