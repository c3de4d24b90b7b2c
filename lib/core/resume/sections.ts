/** What a part of a résumé is about. */
export type ResumeSection = 'work' | 'skills' | 'education' | 'certificates' | 'spoken' | 'prose' | 'left out';

/** What résumés head their parts with, in the languages of the windows and of postings; a heading holds nothing else. */
const HEADINGS: [ResumeSection, string][] = [
  [
    'work',
    `(?:(?:relevant|professional|work|working|industry|other|selected|previous|additional|freelance|project) )?experiences?|employment(?: history)?|work history|career(?: history)?|professional background|positions(?: held)?|(?:selected |key |personal |side |open[ -]source )?projects?|berufserfahrung(?:en)?|(?:beruflicher )?werdegang|berufspraxis|praxiserfahrung|arbeitserfahrung|berufliche (?:erfahrung|stationen|laufbahn)|projekte?|projekterfahrung|expériences?(?: professionnelles?)?|parcours(?: professionnel)?|projets?|experiencias?(?: laboral(?:es)?| profesional(?:es)?)?|trayectoria(?: profesional)?|proyectos?|職歴|職務経歴|業務経歴|業務経験|経歴|досвід(?: роботи)?|професійний досвід|проєкти|проекти|werkervaring|experiências?(?: profissiona(?:l|is))?|projetos?|esperienz[ae](?: professional[ei]| lavorativ[ae]| di lavoro)?|progetti|doświadczenie(?: zawodowe)?|projekty|pracovní zkušenosti|zkušenosti|praxe`,
  ],
  [
    'skills',
    `(?:(?:technical|core|key|main|hard|professional|it|other|relevant) )*(?:skills?|competenc(?:y|ies|es)|proficiencies|expertise)(?: (?:and|&) (?:technologies|tools|expertise|abilities|competencies))?|skill ?set|skills summary|technologies|tech(?:nology|nical)? stack|tools(?: (?:and|&) technologies)?|technologies (?:and|&) tools|areas of expertise|toolbox|programming languages|technical knowledge|(?:technische |edv-|it-|fach|weitere )?kenntnisse|(?:technische |fachliche )?fähigkeiten(?: und kenntnisse)?|kenntnisse und fähigkeiten|(?:technische |fach)?kompetenzen|technologien|werkzeuge|technischer stack|compétences(?: (?:techniques|clés|informatiques|professionnelles))?|savoir-faire|outils|environnements? techniques?|connaissances|habilidades(?: técnicas)?|competencias(?: técnicas)?|conocimientos(?: técnicos)?|aptitudes|tecnologías|herramientas|(?:保有|テクニカル)?スキル|技術(?:スキル|要素)?|使用技術|(?:технічні |ключові |професійні )?навички|технології|інструменти|(?:technische )?vaardigheden|kennis|competências(?: técnicas)?|conhecimentos|tecnologias|competenze(?: tecniche)?|conoscenze|umiejętności(?: techniczne)?|technologie|dovednosti|(?:technické )?znalosti|technické dovednosti`,
  ],
  [
    'education',
    `education(?: and training)?|academic (?:background|history|qualifications)|studies|qualifications|ausbildung|(?:hochschul|schul)?bildung|studium|bildungsweg|akademischer werdegang|formations?|études|diplômes?|formación(?: académica)?|educación|estudios|学歴|освіта|opleiding(?:en)?|formação(?: académica| acadêmica)?|educação|istruzione(?: e formazione)?|formazione|wykształcenie|edukacja|vzdělání`,
  ],
  [
    'certificates',
    `certifications?|certificates?|licen[cs]es?(?: (?:and|&) certifications?)?|trainings?(?: (?:and|&) certifications?)?|courses|zertifikate|zertifizierungen|weiterbildung(?:en)?|certificaciones|certificados|資格|сертифікати|certificaten|certificações|certificazioni|certyfikaty|certifikáty`,
  ],
  [
    'spoken',
    `(?:spoken |foreign )?languages|language skills|sprachen|sprachkenntnisse|langues|idiomas|語学|言語|мови|знання мов|talen|línguas|lingue|języki|jazyky|jazykové znalosti`,
  ],
  [
    'prose',
    `summary|professional summary|executive summary|profile|about(?: me)?|objective|highlights|achievements|publications|talks|volunteering|profil|kurzprofil|über mich|zusammenfassung|à propos|résumé|perfil|resumen|sobre mí|自己pr|概要|профіль|про себе|profiel|sobre|profilo|podsumowanie|o mnie|o mně`,
  ],
  [
    'left out',
    `interests|hobbies|hobbies (?:and|&) interests|references|personal(?: (?:details|data|information))?|contact|interessen|hobbys|persönliche daten|referenzen|kontakt|loisirs|centres d['’]intérêt|références|contacto|intereses|referencias|aficiones|趣味|інтереси|хобі|контакти|interesses|hobby|interessi|zainteresowania|zájmy`,
  ],
];
const PATTERNS = HEADINGS.map(([section, words]): [ResumeSection, RegExp] => [
  section,
  new RegExp(`^(?:${words})$`, 'iu'),
]);
const LONGEST = 60;

/** What a line opens as a heading of a résumé: nothing where more than a heading's words stand in it. */
export function resumeSection(line: string): ResumeSection | undefined {
  if (line.length > LONGEST) return undefined;
  const bare = line
    .normalize()
    .replace(/^[\s#*_=>■●▪•|\d.)-]+|(?<![\s#*_=:|.-])[\s#*_=:|.-]+$/gu, '')
    .replace(/\s+/g, ' ');
  // Letters that are set wide: "S K I L L S".
  const text = /^(?:\p{L} ){3,}\p{L}$/u.test(bare) ? bare.replaceAll(' ', '') : bare;
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
}

const SPOKEN =
  /(?<!\p{L})(?:english|german|french|spanish|italian|dutch|polish|czech|portuguese|ukrainian|russian|japanese|chinese|mandarin|arabic|hindi|turkish|deutsch|englisch|französisch|spanisch|italienisch|niederländisch|russisch|ukrainisch|polnisch|türkisch|anglais|allemand|français|espagnol|italien|inglés|alemán|francés|español|英語|日本語|ドイツ語|англійська|німецька|українська|native|mother tongue|muttersprache|fließend|verhandlungssicher|langue maternelle|courant|fluent)(?!\p{L})|(?<!\p{L})[ABC][12](?!\p{L}|\d)/iu;

/** True where a line tells which languages somebody speaks. */
export function tellsLanguages(text: string): boolean {
  return SPOKEN.test(text);
}
