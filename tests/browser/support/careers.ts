/** A posting on a site that no board knows. */
export const CAREERS_URL = 'https://careers.example/jobs/17';
/** An article of the same site. */
export const NEWS_URL = 'https://careers.example/news/3';

/** What is to be marked in the posting, in order. */
export const CAREERS_WORDS = ['Ceph', 'Ansible', 'Linux', 'PostgreSQL', 'Python'];

const AROUND = `
<header role="banner"><nav><ul><li><a href="/">Home</a></li><li><a href="/rust">Rust team</a></li><li><a href="/perl">Perl team</a></li></ul></nav></header>
<div class="cookie-consent" role="dialog" style="position: fixed; bottom: 0"><p>We and our 97 partners store cookies with Redis and
 Hadoop, and ask for your consent to do so, since without it we would have to do without, and that is something we do not like.</p></div>`;

const BESIDE = `
<aside class="sidebar"><h2>Similar jobs</h2><ul><li><a href="/jobs/18">Scala developer</a></li><li><a href="/jobs/19">Elixir developer</a></li></ul></aside>
<section class="similar-jobs"><h2>Similar jobs</h2><p>Senior Haskell developer in our Porto office, where we also look for people who like
 Clojure, for a team that builds our booking system.</p></section>`;

const FORM = `
<form id="apply"><h2>Apply for this job</h2><label>Name <input name="name"></label><label>Which of these do you know: Fortran, COBOL?
 <textarea name="text"></textarea></label><button>Send</button></form>`;

/** The posting among what such pages have around it: navigation, a cookie banner, similar jobs, the form to apply. */
export function careersPage(): string {
  return page(
    'Storage Engineer',
    `<article><h1>Storage Engineer</h1>
<p data-at="0">We are looking for somebody who looks after our storage clusters and helps the teams that use them, in Lisbon or remote.</p>
<h2>What you will do</h2>
<ul><li data-at="200">Run Ceph in production and plan its growth</li><li data-at="300">Automate what is done twice with Ansible</li></ul>
<h2>Requirements</h2>
<ul><li data-at="400">Three years of experience with Linux, and with PostgreSQL at its limits</li><li data-at="500">Some Python</li></ul>
<h2>We offer</h2>
<p data-at="600">A permanent contract, a salary that we name in the first talk, and colleagues who answer questions with patience.</p>
</article>${BESIDE}${FORM}`,
  );
}

/** A text that is no posting, and names technologies. */
export function newsPage(): string {
  return page(
    'How we moved',
    `<article><h1>How we moved</h1>
<p data-at="0">Last summer our web shop outgrew the machine it was born on, and over a long weekend we carried its data over to PostgreSQL.</p>
<p data-at="200">What took longest was not the copying. It was finding out which of the forty reports were still read by anybody, and by whom.</p>
<p data-at="400">In the end we kept eleven of them, and rewrote these in Python while the rest went into a box that nobody has opened since.</p>
</article>${BESIDE}`,
  );
}

function page(title: string, main: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Example</title></head><body>${AROUND}<main>${main}</main>
<footer><p>Made with Drupal and jQuery.</p></footer></body></html>`;
}
