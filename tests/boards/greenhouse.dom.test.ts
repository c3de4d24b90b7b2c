import { describe, expect, test } from 'vitest';
import { findPostings } from '../../lib/boards';
import { readPostingText } from '../../lib/page/posting-text';
import newer from '../fixtures/pages/greenhouse.html?raw';
import older from '../fixtures/pages/greenhouse-boards.html?raw';

function find(html: string, address: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return findPostings(page, new URL(address)).map(({ body, ...said }) => ({
    ...said,
    text: readPostingText(body, page).text,
  }));
}

const NEWER = {
  title: 'Storage Engineer',
  company: 'Quarry Lane',
  path: 'Greenhouse .job__description',
  text: expect.stringMatching(/^We run a small cloud[\s\S]*Golang[\s\S]*Kubernetes or Docker$/),
};
const OLDER = {
  title: 'Network Engineer',
  company: 'Quarry Lane',
  path: 'Greenhouse #app_body #content',
  text: expect.stringMatching(/^Our routers[\s\S]*VXLAN and EVPN$/),
};

describe('a posting is its description, without the form', () => {
  test.each([
    'https://job-boards.greenhouse.io/quarrylane/jobs/8369573',
    'https://job-boards.eu.greenhouse.io/quarrylane/jobs/8369573?gh_src=x',
    'https://job-boards.greenhouse.io/embed/job_app?for=quarrylane&token=8369573',
  ])('%s', (address) => {
    expect(find(newer, address)).toEqual([NEWER]);
  });

  test.each([
    'https://boards.greenhouse.io/quarrylane/jobs/8369573',
    'https://boards.eu.greenhouse.io/quarrylane/jobs/8369573/',
    'https://boards.greenhouse.io/embed/job_app?token=8369573&for=quarrylane',
  ])('%s', (address) => {
    expect(find(older, address)).toEqual([OLDER]);
  });
});

test('without the usual window title, the logo names the company', () => {
  const html = newer.replace(/<title>.*<\/title>/, '<title>Jobs</title>');
  expect(find(html, 'https://job-boards.greenhouse.io/quarrylane/jobs/1')).toMatchObject([{ company: 'Quarry Lane' }]);
});

test.each([
  'https://job-boards.greenhouse.io/quarrylane',
  'https://job-boards.greenhouse.io/quarrylane/jobs/1/confirmation',
  'https://quarry.example/quarrylane/jobs/1',
])('LC-11: no posting at %s', (address) => {
  expect(find(newer, address)).toEqual([]);
});
