import { isCapitalLetter, isLetterUnit, isUpperCase } from '../../text/characters';
import { anyOf, digits, inTurn, maybe, type Part, run, upTo } from '../../text/shape';
import { CITIES } from './cities';
import { fieldOf, oneOf } from './field-shape';
import { LAND_OR_STATE } from './lands';

/** What a place in a line of fields is made of, put together when a field is first asked about. */
type Places = Record<'field' | 'town', (text: string) => boolean>;

let places: Places | undefined;

/** True where a field of a line names a place and nothing else: "Pittsburgh, PA", "London or Berlin". */
export function isPlaceField(text: string): boolean {
  places ??= made();
  return places.field(text);
}

/** True where a text is a well-known city with its country and nothing else: "London, UK", but not "Data Engineer, UK". */
export function isTownField(text: string): boolean {
  if (!text.includes(',')) return false;
  places ??= made();
  return places.town(text);
}

function made(): Places {
  const space = oneOf(' ');
  const city = oneOf(CITIES);
  const land = oneOf(LAND_OR_STATE);
  const state = anyOf(run(isCapitalLetter, 2, 2), oneOf('USA'), inTurn(maybe(oneOf('The |the ')), land));
  const comma = inTurn(maybe(space), oneOf(','), maybe(space));
  const behindCity = anyOf(
    inTurn(oneOf(' am | an der | a d | ad | a d. | ad. | a. d | a.d | a. d. | a.d. | upon | on | sur | de la '), name),
    inTurn(anyOf(comma, oneOf(' |/')), state, maybe(oneOf(', USA| USA|, US| US'))),
    inTurn(space, digits(2)),
    oneOf(' VIC| NSW| QLD| ACT| TAS| WA| SA| NZ| NL| DE| UK| FR| BE| CH| AT| IE| ES| PT| PL| CZ| SE| DK| NO'),
    inTurn(space, digits(1), maybe(digits(1)), oneOf('er|e|ème|eme')),
  );
  const union = inTurn(oneOf('US|USA|UK|EU'), maybe(space), oneOf('/'), maybe(space));
  const ofCity = inTurn(maybe(union), city, maybe(behindCity));
  const names = inTurn(name, upTo(2, inTurn(space, maybe(oneOf('de |am |sur ')), name)));
  const country = inTurn(anyOf(inTurn(oneOf(','), maybe(space)), space), anyOf(oneOf('US|USA'), land));
  const ofState = inTurn(names, comma, state, maybe(country));
  const place = inTurn(anyOf(ofCity, ofState), maybe(oneOf(' CBD')));
  return {
    field: fieldOf(place, ' or |, or | and |, and |, |/| / | & | ou | oder | o ', 6),
    town: fieldOf(inTurn(city, comma, state)),
  };
}

/** A name in capitals. */
function name(text: string, at: number, rest: (at: number) => boolean): boolean {
  return isUpperCase(text.charAt(at)) && IN_NAME(text, at + 1, rest);
}

const IN_NAME: Part = run((code) => isLetterUnit(code) || SIGNS.includes(code), 0, Number.POSITIVE_INFINITY);
/** Full stops, apostrophes and hyphens. */
const SIGNS = [46, 39, 45];
