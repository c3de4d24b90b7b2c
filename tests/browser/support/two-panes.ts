/** One job of a page that shows a list beside the one that was chosen. */
export interface Job {
  id: string;
  title: string;
  company: string;
  /** The paragraphs of its description. */
  text: string[];
  /** What is to be marked in them, in order. */
  words: string[];
}

const PLAIN =
  'You work in a small team that looks after what it has built, writes down what it decides, and takes turns in being called when something breaks at night. You have done this before, and you like to show others how.';

/** The jobs of the list. Some technologies stand in several, so that a mark that was left behind cannot hide. */
export const JOBS: Job[] = [
  job('4000001', 'Backend Developer', 'Acme', ['PostgreSQL', 'Kotlin', 'Kafka']),
  job('4000002', 'Platform Engineer', 'Quarry Lane', ['Kubernetes', 'Terraform']),
  job('4000003', 'Data Engineer', 'Acme', ['Python', 'Kafka', 'PostgreSQL', 'Airflow']),
  job('4000004', 'Storage Engineer', 'Tall Mast', ['Ceph', 'Ansible', 'Linux']),
  job('4000005', 'Office Manager', 'Tall Mast', []),
];

function job(id: string, title: string, company: string, words: string[]): Job {
  const named = words.map((word, i) => `${['We use', 'We build with', 'You know'][i % 3]} ${word} every day.`);
  return { id, title, company, text: [PLAIN, ...named, `${title}s here report to ${company}.`], words };
}

/** How a page of two panes is made. */
interface Panes {
  /** What stands in the address for the job that is shown. */
  parameter: string;
  /** The HTML of the pane, with `{title}`, `{company}`, `{id}`, `{text}`. */
  pane: string;
  /** Selectors of the places in it. */
  title: string;
  company: string;
  body: string;
}

/** A page of the structure LinkedIn's search has: no class tells anything, attributes do. */
export const LINKEDIN_LIKE: Panes = {
  parameter: 'currentJobId',
  pane: `<div data-sdui-screen="example.jobs.SemanticJobDetails"><p><a href="/company/{id}/">{company}</a></p>
<p><a href="/jobs/view/{id}/">{title}</a></p>
<div componentkey="JobDetails_AboutTheJob_{id}" data-sdui-component="example.jobs.aboutTheJob"><h2>About the job</h2>
<div><span data-testid="expandable-text-box">{text}</span></div></div></div>`,
  title: 'a[href*="/jobs/view/"]',
  company: 'a[href*="/company/"]',
  body: '[data-testid="expandable-text-box"]',
};

/** A page of the structure Indeed's search has. */
export const INDEED_LIKE: Panes = {
  parameter: 'vjk',
  pane: `<div class="pane"><h2 data-testid="jobsearch-JobInfoHeader-title"><span>{title}</span> - job post</h2>
<div data-testid="inlineHeader-companyName">{company}</div><div id="jobDescriptionText">{text}</div></div>`,
  title: '[data-testid="jobsearch-JobInfoHeader-title"] span',
  company: '[data-testid="inlineHeader-companyName"]',
  body: '#jobDescriptionText',
};

/** One move of the reader in such a page, and how the page goes about it. */
export interface Move {
  /** The jobs that are clicked, right after each other; none where the reader goes back or forward. */
  click: string[];
  history?: -1 | 1;
  /** Milliseconds until the answer with a job is there, in the order of the clicks. */
  after: number[];
  /** `text`: the nodes stay and get other words; `inner`: the box stays; `pane`: all of it is made anew. */
  draws: 'text' | 'inner' | 'pane';
  /** Whether grey bars stand there until the answer comes. */
  bars?: true;
  /** The address changes with the content and not at the click. */
  contentFirst?: true;
  /** The page shows whatever answer comes last, be it for the job that was clicked first. */
  careless?: true;
}

/** The page, with the first job shown; `window.go(move)` moves, `window.made` is its HTML as it last made it itself. */
export function twoPanes(panes: Panes): string {
  const data = JSON.stringify({ jobs: JOBS, panes }).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title></head><body>
<ul>${JOBS.map(({ id, title }) => `<li><a data-id="${id}" href="#">${title}: Rust</a></li>`).join('')}</ul><main id="details"></main>
<script>(${script})(${data})</script></body></html>`;
}

/** Runs in the page. */
function script({ jobs, panes }: { jobs: Job[]; panes: Panes }): void {
  const details = document.getElementById('details') as HTMLElement;
  const $ = (selector: string) => details.querySelector(selector) as HTMLElement;
  let clicks = 0;

  const textOf = ({ text }: Job) => text.map((one, i) => `<p data-at="${i * 1_000}">${one}</p>`).join('');
  const filled = (job: Job) =>
    panes.pane.replace(/\{(\w+)\}/g, (_, name) => (name === 'text' ? textOf(job) : String(job[name as 'id'])));

  function draw(job: Job, how: Move['draws']): void {
    if (how === 'pane' || !$(panes.body)) details.innerHTML = filled(job);
    else {
      $(panes.title).textContent = job.title;
      $(panes.company).textContent = job.company;
      if (how === 'inner') $(panes.body).innerHTML = textOf(job);
      else reword(job);
    }
    Object.assign(window, { made: document.documentElement.outerHTML });
  }

  function reword(job: Job): void {
    const box = $(panes.body);
    job.text.forEach((words, i) => {
      const node = box.children[i]?.firstChild as Text | undefined;
      if (node) node.data = words;
      else box.insertAdjacentHTML('beforeend', `<p data-at="${i * 1_000}">${words}</p>`);
    });
    while (box.children.length > job.text.length) box.lastElementChild?.remove();
  }

  function show(id: string, wait: number, move: Move, arrived: () => void): void {
    const mine = ++clicks;
    if (move.bars) details.innerHTML = '<div class="bar" aria-busy="true"><p></p><p></p></div>';
    const job = jobs.find((one) => one.id === id) as Job;
    const answer = () => {
      if (mine !== clicks && !move.careless) return;
      arrived();
      draw(job, move.draws);
    };
    if (wait === 0) answer();
    else setTimeout(answer, wait);
  }

  function go(move: Move): void {
    if (move.history) {
      window.onpopstate = ({ state }) => show(state as string, move.after[0] ?? 0, move, () => {});
      history.go(move.history);
    }
    move.click.forEach((id, i) => {
      const enter = () => history.pushState(id, '', `?${panes.parameter}=${id}`);
      if (!move.contentFirst) enter();
      show(id, move.after[i] ?? 0, move, () => {
        if (move.contentFirst) setTimeout(enter, 150);
      });
    });
  }

  const [first] = jobs;
  if (first) history.replaceState(first.id, '', `?${panes.parameter}=${first.id}`);
  if (first) draw(first, 'pane');
  Object.assign(window, { go });
}
