import type { FactValues } from '../../../posting/fact';
import type { WorkMode } from '../../../posting/posting';
import { distance, isNegated, isShort, type Piece } from '../../clause';
import { placeLabel } from '../../place/place-label';
import { has, hitsOf, type Sentence } from '../../sentence';
import type { Cue } from '../../words';
import { type Found, found } from '../found';
import { isAboutWork } from './about-work';
import { gatheringIn } from './gathering';
import { between, hasShare, isFully, isMeant, isPartly, isRefused } from './mode-meant';
import { officeDays } from './office-days';

type Value = FactValues['workMode'];

/** "Location: anywhere in the Americas". */
const ANYWHERE =
  /(?:(?:^|[–—|,:-]\s|\b(?:work|working|live|be|based|located) (?:from )?)anywhere in the world\b)|^\W*(?:job |work )?(?:location|where|based|place)\W{1,3}(?:fully )?anywhere\b/;
/** How a team is spread: "our engineering team is about half based in our office and half remote". */
const OF_TEAM =
  /\b(?:our|the) (?:[\p{L}-]+ )?(?:team|company|staff) (?:is|are) (?:about |roughly |currently |now )?(?:half|partly|mostly|split|spread|\d+\s?%)/u;
/** What tells a way of working without a word for one. */
const TOLD_OTHERWISE =
  /\banywhere\b|\banchor days?\b|\b(?:be|are|is|come|coming|being|all) in\b|\b(?:sind|ist) (?:wir |alle |das team |jeder ){1,2}(?:da|hier|im haus)\b|\b(?:be|are) there\b|\bsur place\b|\b(?:is iedereen|zijn we) (?:allemaal )?(?:er|aanwezig)\b/;
/** "The work has to be carried out in our secure facility". */
const DONE_AT =
  /\b(?:work|job|role|position|it|this|duties|tasks)\b[^.;]{0,80}\b(?:carried out|performed|done|takes? place|taking place)\s(?:\w+\s){0,2}(?:in|at|on)\s(?:our|the)\s(?:[\p{L}-]+\s){0,3}(?:facility|premises|plant|site|laboratory|lab|workshop|warehouse|factory|campus|office|studio|headquarters)\b/u;
/** What no such sentence is said without. */
const DONE = /carried out|performed|done|tak(?:es?|ing) place/;
/** A firm without an office works from wherever its people are. */
const ALONE = '(?=\\s?(?:$|[.,;:!)]|and|to|so|that|because|anywhere|at all))';
const NO_OFFICE = new RegExp(
  `\\b(?:there(?:'s| is) no (?:head |central |physical |main )?office${ALONE}|(?:we|company|team) (?:have|has|had|'ve) (?:never had an?|no) (?:head |central |physical )?offices?${ALONE}|(?:we )?(?:do not|don't|does not) have (?:an |a )?(?:physical |central |head )?office${ALONE}|(?:whole|entire) (?:team|company) is (?:fully )?distributed|wir haben kein(?:e)? buros?|nous n'avons pas de bureaux?|no tenemos oficinas?|we hebben geen kantoor|nie mamy biura|nemame kancelar|non abbiamo (?:un )?uffici\\w*|nao temos escritorio)\\b`,
);
/** "Half of your working time": beside a word for home it is hybrid. */
const HALF_HOME =
  /(?<!\p{L})(?:part(?= of )|half|(?:einen|ein|der) (?:grosser |guter |grossen |guten )?teil|une (?:bonne )?partie|(?:una )?(?:buena )?parte|een (?:groot )?deel|czesc|cast|die halfte|halfte|la moitie|la mitad|metade|la meta|meta|de helft|helft|polow\p{L}*|polovin\p{L}*)\s(?:(?:of|de|del|do|da|van|der|ihrer|deiner|seiner|your|the|votre|ton|tu|su|je|di|seu|teu|il|tuo|mon|czasu)\s){0,3}(?:time|working time|work time|week|hours|zeit|arbeitszeit|woche|temps(?: de travail)?|semaine|tiempo|jornada|tempo|semana|tijd|werktijd|week|czasu(?: pracy)?|pracovni doby|settimana)(?!\p{L})/u;
/** What no such half is told without: most sentences have none, and ask no more. */
const HALF = /half|part of|teil|partie|parte|deel|czesc|cast|halfte|moitie|mitad|metade|meta|helft|polo[wv]/;
/** So near it home stands, in characters. */
const NEXT = 30;
const MODES: Cue[] = ['remote', 'hybrid', 'onSite'];
/** A label that names several ways of working. */
const LABEL =
  /^[^:.]{0,24}(?:remote|hybrid|on-?site|office)\s?(?:\/|or)\s?(?:remote|hybrid|on-?site|office)[^:.]{0,24}:/;
/** Between ways of working that are listed. */
const LISTED =
  /^(?=[^,/|]*[,/|]|.*\b(?:and|or|oder|und|ou|y|o)\b)[\s,/|]*(?:(?:and|or|oder|und|ou|y|o|fully|full|field|based|work)[\s,/-]*){0,4}$/;
const EITHER = /\b(?:or|oder|ou|of|o|lub|nebo|albo|oppure)\b|[/|]/;
const BUT = /\b(?:but|though|aber|mais|pero|ma|maar|ale)\b/;
const MIXED =
  /\b(?:mix|mixture|combination|combine|blend|balance|mischung|kombination|melange|combinaison|alternance|combinacion|combinatie|mieszan\w*|partly|partially|teils|split)\b/;

/** Where the work is done, as a sentence says. What only may be ("remote possible") is left out; of a choice both are given. */
export function workModesIn(sentence: Sentence): Found<Value>[] {
  if (
    !has(sentence, 'remote', 'hybrid', 'onSite', 'office', 'home') &&
    !TOLD_OTHERWISE.test(sentence.lower) &&
    !gatheringIn(sentence)
  )
    return [];
  // Whatever it is, it is not said.
  if (
    /\bwhether\b|\bregardless of how\b|\bob\b(?=[^.;,]{0,60}(?:buro|home|remote|hybrid|vor ort|hause|mobil|office))[^.;]*\boder\b|\bque ce soit\b|\bche tu (?:preferisca|voglia|sia)\b|\bya sea\b|\bquer (?:seja|prefira)|\bniezaleznie od tego\b|\bat uz\b|\bof je (?:nu )?(?:thuis|op kantoor)\b/.test(
      sentence.lower,
    ) ||
    isAnyWay(sentence) ||
    (OF_TEAM.test(sentence.lower) && !/\b(?:this|role|position|you)\b/.test(sentence.lower))
  )
    return [];
  // A text that lost its line breaks ends with a question that is another sentence.
  if (/\?\s*$/.test(sentence.lower) && !isShort(sentence, 3) && isShort(sentence, 24)) return [];
  const isAll = !has(sentence, 'onSite', 'office') && hitsOf(sentence, 'remote').some((hit) => isFully(sentence, hit));
  const days = isAll ? undefined : officeDays(sentence);
  if (days) return [days, ...orRemote(sentence, days)];
  const half = HALF.test(sentence.lower) ? HALF_HOME.exec(sentence.lower) : null;
  if (
    half &&
    hitsOf(sentence, 'remote', 'home').some(
      (hit) => distance(hit, { start: half.index, end: half.index + half[0].length }) <= NEXT,
    )
  )
    return said('hybrid', { start: half.index, end: half.index + half[0].length });
  const label = LABEL.exec(sentence.lower)?.[0].length ?? 0;
  if (label > 0 && hitsOf(sentence, ...MODES).some((hit) => hit.start >= label)) return modesBehind(sentence, label);
  const hybrid = hitsOf(sentence, 'hybrid').find((hit) => !isNegated(sentence, hit) && isAboutWork(sentence, hit));
  const refused = hitsOf(sentence, 'remote').find((hit) => isRefused(sentence, hit));
  const remote = hitsOf(sentence, 'remote').find((hit) => isMeant(sentence, hit, 'remote'));
  const onSite = hitsOf(sentence, 'onSite').find((hit) => isMeant(sentence, hit, 'on-site'));
  if (hybrid) {
    const choice = [remote, onSite].filter((hit) => hit !== undefined && isChoice(sentence, hit, hybrid));
    const others = choice.flatMap((hit) => said(hit === remote ? 'remote' : 'on-site', hit as Piece));
    return [...said('hybrid', hybrid), ...others];
  }
  if (remote && onSite && distance(remote, onSite) > 0) {
    // "ONSITE and REMOTE" are both there for whoever reads.
    if (
      isCapital(sentence, remote) &&
      isCapital(sentence, onSite) &&
      isShort(sentence, 4) &&
      !hasShare(sentence, remote)
    )
      return [...said('remote', remote), ...said('on-site', onSite)];
    const both = { start: Math.min(remote.start, onSite.start), end: Math.max(remote.end, onSite.end) };
    if (
      MIXED.test(sentence.lower) ||
      hasShare(sentence, remote) ||
      (/\b(?:and|und|et|y|e|en|i|a|&)\b|\+/.test(between(sentence, remote, onSite)) &&
        !EITHER.test(between(sentence, remote, onSite)) &&
        !BUT.test(between(sentence, remote, onSite)))
    )
      return said('hybrid', both);
    return [...said('remote', remote), ...said('on-site', onSite)];
  }
  if (refused) return said('on-site', refused);
  const done = remote || !DONE.test(sentence.lower) ? null : DONE_AT.exec(sentence.lower);
  if (done) return said('on-site', { start: done.index, end: done.index + done[0].length });
  const officeless = NO_OFFICE.exec(sentence.lower);
  if (officeless && !onSite)
    return said('remote', { start: officeless.index, end: officeless.index + officeless[0].length });
  const anywhere = ANYWHERE.exec(sentence.lower);
  if (anywhere && !remote && !onSite) return said('remote', { start: 0, end: anywhere[0].length });
  // "Sede di lavoro: Recanati (MC) + Smart Working": both.
  if (
    remote &&
    placeLabel(sentence.raw, 0, sentence.raw.length) > 0 &&
    /\p{L}\)?\s?\+\s?$/u.test(sentence.lower.slice(0, remote.start))
  )
    return said('hybrid', remote);
  if (remote) return said(isPartly(sentence, remote) ? 'hybrid' : 'remote', remote);
  return onSite ? said('on-site', onSite) : [];
}

/** "2 days from the office or fully remote". */
function orRemote(sentence: Sentence, days: Found<Value>): Found<Value>[] {
  const hit = hitsOf(sentence, 'remote').find(
    (one) => one.start >= days.end && isFully(sentence, one) && EITHER.test(between(sentence, days, one)),
  );
  return hit && days.value.mode === 'hybrid' ? said('remote', hit) : [];
}

/** What stands behind a label that names the choice itself: "Onsite/remote: remote". */
function modesBehind(sentence: Sentence, label: number): Found<Value>[] {
  const hits = new Map(sentence.hits);
  for (const cue of MODES)
    hits.set(
      cue,
      hitsOf(sentence, cue).filter(({ start }) => start >= label),
    );
  return workModesIn({ ...sentence, lower: `${' '.repeat(label)}${sentence.lower.slice(label)}`, hits });
}

/** "Remote, hybrid or office-based, depending on the role": whoever names all ways says none. */
function isAnyWay(sentence: Sentence): boolean {
  const [remote, hybrid, onSite] = [
    hitsOf(sentence, 'remote')[0],
    hitsOf(sentence, 'hybrid')[0],
    hitsOf(sentence, 'onSite', 'office')[0],
  ];
  if (!remote || !hybrid || !onSite || has(sentence, 'day')) return false;
  const all = [remote, hybrid, onSite].sort((a, b) => a.start - b.start);
  return all.every((hit, i) => i === 0 || LISTED.test(between(sentence, all[i - 1] as Piece, hit)));
}

function isCapital({ cased }: Sentence, { start, end }: Piece): boolean {
  return /^\P{Ll}+$/u.test(cased.slice(start, end));
}

function said(mode: WorkMode, piece: Piece): Found<Value>[] {
  return found({ mode }, piece);
}

function isChoice(sentence: Sentence, a: Piece, b: Piece): boolean {
  const text = between(sentence, a, b);
  return text.length <= 24 && EITHER.test(text);
}
