/** What somebody says that he has not, or no longer, done, up to the names. A denied use is none: "no longer working with", "keine Erfahrung mit". */
const DENIED = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:no longer|not|never|don['’]t|didn['’]t|haven['’]t)(?: (?:yet|ever|really|actually|been|currently|personally))? (?:us(?:ed?|ing)|work(?:ed|ing)? (?:with|in|on)|writ(?:e|ing|ten)|wrote|know|do(?:ing|ne)?|touch(?:ed|ing)?|cod(?:e|ed|ing) in|program(?:med|ming)? in|involved in)",
    '(?:no|without|lack of|zero) (?:(?:prior|previous|hands-on|production|commercial|professional|practical|real|direct) )?(?:experience|knowledge|exposure)(?: (?:with|of|in|to|using))?',
    '(?:nicht mehr|noch nie|bisher nicht|nie) (?:mit|in)|(?:keine?|ohne) (?:praktische )?(?:erfahrung(?:en)?|kenntnisse)(?: (?:mit|in))?',
    "n['’]utilise (?:plus|pas)|ne travaille (?:plus|pas) (?:avec|en|sur)|(?:pas d['’]|aucune |sans )expérience (?:avec|en|de|sur)",
    'ya no (?:uso|trabajo con|utilizo)|(?:sin|ninguna) experiencia (?:con|en)',
    'não (?:uso|trabalho com|utilizo) mais|já não (?:uso|trabalho com|utilizo)|sem experiência (?:com|em)',
    'non (?:uso|utilizzo|lavoro) più(?: con| in)?|(?:nessuna|senza) esperienza (?:con|in|di)',
    'geen ervaring met|niet meer met|nooit met',
    'nie (?:używam|pracuję)(?: już)?(?: z| w)?|(?:brak|bez) doświadczenia (?:z|ze|w|we)',
    '(?:bez|žádné) zkušenost(?:í|i) (?:s|se|v)|nepracuji (?:už )?(?:s|se|v)',
    'без досвіду (?:з|із|в|у)|(?:більше|вже) не працюю (?:з|із)',
  ].join('|')})(?!\\p{L})`,
  'giu',
);
/** Between a denial and a name: other names that an "or" joins to it. */
const JOINED =
  /^\s(?:any |the |a )?(?:[^\s,.;:]+(?: [^\s,.;:]+)?(?:,|,? (?:or|nor|oder|ou|o|of|lub|ani|nebo|чи|або))\s)*$/iu;

/** True where a line of a résumé says that the name which starts at `start` was not, or is no longer, used. */
export function isDenied(line: string, start: number): boolean {
  const before = line.slice(0, start);
  return [...before.matchAll(DENIED)].some(({ index, 0: said }) => JOINED.test(before.slice(index + said.length)));
}
