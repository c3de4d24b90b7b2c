import { foldedLower } from '../../text/fold';

/** What a label of a place of work is called, in all languages, folded. */
const NAMES =
  'locations?|job locations?|office locations?|work locations?|where|based|site|city|office|standorte?|orte?|wo|einsatzorte?|arbeitsorte?|dienstorte?|lieux?|localisation|localite|ville|ou|locaties?|plaats|stad|standplaats|waar|ubicacion(?:es)?|localizacion|lugar(?:es)?|ciudad|donde|local|localizacao|localidade|cidade|onde|sed[ei]s?|luog(?:o|hi)|citta|dove|localita|lokalizacja|miejsce|miasto|gdzie|lokalita|misto|mesto|kde';
const LABEL = new RegExp(
  `^[^\\p{L}\\d]{0,6}(?:(?:${NAMES})(?: of work| de travail| de trabajo| de trabalho| vykonu prace| du poste| del puesto| da vaga| di lavoro| pracy| prace)?[^\\p{L}\\d:|]{0,4}(?:[:|\\t][\\s*_]*|$)|\\u{1f4cd}\\s*)`,
  'u',
);
/** What ends a label, or stands for one. */
const SIGN = /[:|\t]|\u{1f4cd}/u;
/** So far a label may reach, in characters. */
const LONGEST = 32;
/** How long a line with such a label may be, in characters. */
const LINE = 400;

/** Where the label of a place of work that a piece of text begins with ends, in characters of the piece as it is folded; 0 without one. */
export function placeLabel(text: string, start: number, end: number): number {
  if (end - start > LINE) return 0;
  const piece = text.slice(start, Math.min(end, start + LONGEST));
  if (piece.length === LONGEST && !SIGN.test(piece)) return 0;
  return LABEL.exec(foldedLower(piece))?.[0].length ?? 0;
}
