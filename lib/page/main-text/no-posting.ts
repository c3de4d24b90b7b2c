import { readsLikePosting } from '../text/posting-words';
import { namesRole } from './job-words';

const GONE =
  /(?<!\p{L})(?:(?<!\d)404(?!\d)|(?:page|job|posting|position|vacancy) (?:was |is )?(?:not found|closed|expired)|not found|no longer (?:available|open|online|active|accept\p{L}+)|has (?:been (?:filled|removed|closed)|expired)|(?:does not|doesn['’]t) exist|nicht (?:mehr )?(?:gefunden|verfügbar|online|vorhanden)|existiert nicht|introuvable|n['’](?:est plus|existe (?:plus|pas))|niet (?:meer )?(?:gevonden|beschikbaar)|bestaat niet|ya no (?:está|existe)|no (?:se ha )?encontrad\p{L}|non (?:è più|esiste|trovata)|não (?:foi )?encontrad\p{L}|nie (?:znaleziono|istnieje)|nenalezen\p{L}*|už není)/iu;
const WALL =
  /(?<!\p{L})(?:(?:sign|log) ?in(?!\p{L})|log on(?!\p{L})|anmelden|einloggen|(?:se connecter|connectez-vous|identifiez-vous)|inloggen|(?:iniciar?|inicia) sesión|accedi(?!\p{L})|iniciar sessão|zaloguj|přihlá\p{L}+|are you (?:a )?(?:human|robot)|verify (?:that )?you|captcha|just a moment|access denied|humans only|enable javascript)/iu;
const NO_RESULT =
  /(?<!\p{L})(?:(?:no|(?<![\d.,])0) (?:(?!two )\p{L}+ )?(?:jobs|results|positions|openings|vacancies|matches|offers)\b|keine (?:\p{L}+ )?(?:ergebnisse|stellen\p{L}*|treffer|jobs)|aucune? (?:résultat|offre|emploi|poste)|geen (?:\p{L}+ )?(?:resultaten|vacatures)|(?:no hay|sin) (?:\p{L}+ )?(?:resultados|ofertas)|nessun(?:a)? (?:risultat\p{L}|offert\p{L}|posizion\p{L})|nenh\p{L}+ (?:resultad\p{L}|vaga)|brak (?:wyników|ofert)|žádn\p{L}+ (?:nabídky|výsledky))/iu;
const CONSENT =
  /(?<!\p{L})(?:cookies?|consent|privacy|personal data|partners|einwilligung|datenschutz|personenbezogen\p{L}*|consentement|traceurs|toestemming|privacidad|consentimiento|consenso)\b/giu;
/** One word of so many speaks of consent, where that is what a text is about. */
const OFTEN = 30;
/** Without one of these nothing asks for it: there are jobs about privacy, and for who looks after partners. */
const ASKS = /(?<!\p{L})(?:cookies?|consent|einwilligung|consentement|traceurs|toestemming|consentimiento|consenso)/iu;
/** What says that there is nothing stands at the top, in these many characters. */
const TOP = 400;

/** What sets the parts of a window's title apart. */
const PARTS = /\n|\s[|·•»›–—-]+\s|:\s/u;

/** Whether a part of a title asks to sign in, and is not what somebody does who works on that: “Engineer, Login and Identity”. */
function isWall(part: string, text: string): boolean {
  const at = part.search(WALL);
  return at >= 0 && !namesRole(part.slice(0, at)) && !(namesRole(part) && readsLikePosting(text));
}

/** Whether a page says that there is nothing to read: that the job is gone, that one has to sign in, that nothing was found, or only asks about cookies. */
export function saysNothing(lines: string[], title: string, page: Document): boolean {
  const text = lines.join('\n').trim();
  const top = `${page.title}\n${title}\n${text.slice(0, TOP)}`;
  if (GONE.test(`${page.title}\n${title}`) || NO_RESULT.test(top)) return true;
  if (`${page.title}\n${title}`.split(PARTS).some((part) => isWall(part, text))) return true;
  const words = text.split(/\s+/).length;
  return ASKS.test(text) && (text.match(CONSENT)?.length ?? 0) * OFTEN > words;
}
