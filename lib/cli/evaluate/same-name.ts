/** Makers that people put before a name or leave out. */
const MAKERS = list`amazon apache atlassian cisco google hashicorp ibm intel microsoft ms openstack oracle red·hat the`;
/** Last words that say nothing of their own. */
const GENERIC = list`api apis cloud cluster database framework language s server`;

/** Names of which a label may use any, beyond what plain letters show. */
const ALIKE = [
  ['Amazon Web Services', 'AmazonWebServices', 'AWS'],
  ['GoogleCloudPlatform', 'GCP', 'GoogleCloud', 'Google Cloud Platform'],
  ['CI/CD', 'CI', 'CD', 'continuous integration', 'continuous delivery', 'continuous deployment'],
  ['CI/CD', 'continuous integration, continuous delivery'],
  ['REST', 'RESTful', 'REST API', 'RESTful API'],
  ['MicrosoftAzure', 'Azure'],
  ['Infrastructure as Code', 'IaC'],
  ['SSL', 'TLS', 'SSL/TLS', 'TLS/SSL'],
  ['Kubernetes', 'K8s'],
  ['ASP.NET', 'ASP.NET Core'],
  ['.NET', '.NET Core'],
  ['HTML', 'HTML5'],
  ['CSS', 'CSS3'],
  ['M365', 'Microsoft365', '365', 'Office365', 'O365'],
  ['Office', 'MicrosoftOffice', 'Office Suite'],
  ['WebSocket', 'WebSockets'],
  ['iOS', 'iOS development'],
  ['Vue.js', 'Vue'],
  ['React.js', 'React'],
  ['AngularJS', 'Angular'],
  ['Node.js', 'Node'],
  ['Express.js', 'Express'],
];
const SET_OF = new Map<string, string>();
for (const names of ALIKE) {
  const set = names.map((name) => SET_OF.get(bare(name))).find((known) => known !== undefined) ?? `=${names[0]}`;
  for (const name of names) SET_OF.set(bare(name), set);
}

/** The form in which two names of one technology are equal: no maker, no brackets, no signs, no generic last word. */
export function nameKey(name: string): string {
  const key = bare(name);
  return SET_OF.get(key) ?? key;
}

/** True where one of `names` is a name of the technology that a label calls `canonical`. */
export function isNamed(names: string[], canonical: string): boolean {
  const key = nameKey(canonical);
  return names.some((name) => nameKey(name) === key);
}

/** A name in small letters, digits and the signs that tell names apart, without a maker ahead or a generic word at the end. */
function bare(name: string): string {
  const small = name.toLowerCase();
  const maker = MAKERS.find((word) => small.startsWith(`${word} `));
  const own = small
    .slice(maker ? maker.length : 0)
    .replace(/\(.*?\)/g, '')
    .replace(/\.js\b/g, 'js');
  const plain = own.replace(/[^a-z0-9+#*]/g, '');
  const ending = GENERIC.filter((word) => plain.endsWith(word)).sort((a, b) => b.length - a.length)[0];
  return ending ? plain.slice(0, -ending.length) : plain;
}

/** The words between the blanks of a template; a middle dot stands for a blank in one. */
function list(text: TemplateStringsArray): string[] {
  return (text[0] ?? '').split(' ').map((word) => word.replace('·', ' '));
}
