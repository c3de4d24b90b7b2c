const MAKERS =
  /^(?:apache|microsoft|ms|amazon|google|openstack|red hat|hashicorp|atlassian|oracle|ibm|intel|cisco|the)\s+/;
const GENERIC = /(?:cluster|database|language|framework|server|cloud|api|apis|s)$/;

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

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(MAKERS, '')
    .replace(/\(.*?\)/g, '')
    .replace(/\.js\b/g, 'js')
    .replace(/[^a-z0-9+#*]/g, '')
    .replace(GENERIC, '');
}
