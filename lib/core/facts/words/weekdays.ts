import { foldedLower } from '../../text/fold';

const list = (text: TemplateStringsArray): string[][] => (text[0] ?? '').split(' ').map((day) => day.split('/'));

/** The working days of a week in all languages, from Monday; forms of one day are divided by slashes. */
const WEEKS = [
  list`monday/mondays/mon tuesday/tuesdays/tue/tues wednesday/wednesdays/wed thursday/thursdays/thu/thur/thurs friday/fridays/fri`,
  list`montag/montags dienstag/dienstags mittwoch/mittwochs donnerstag/donnerstags freitag/freitags`,
  list`lundi/lundis mardi/mardis mercredi/mercredis jeudi/jeudis vendredi/vendredis`,
  list`maandag/maandagen dinsdag/dinsdagen woensdag/woensdagen donderdag/donderdagen vrijdag/vrijdagen`,
  list`segunda/segundas terça/terças quarta/quartas quinta/quintas sexta/sextas`,
  list`lunes martes miércoles jueves viernes`,
  list`lunedì martedì mercoledì giovedì venerdì`,
  list`poniedziałek/poniedziałki/poniedziałku wtorek/wtorki/wtorku środa/środę/środy czwartek/czwartki/czwartku piątek/piątki/piątku`,
  list`pondělí úterý středa/středu/středy čtvrtek/čtvrtky/čtvrtka pátek/pátky/pátku`,
];

/** Abbreviations are words of other kinds, too: “sat”, “mon”. */
const LONGEST_SHORT = 5;
const DAYS = new Map(
  WEEKS.flatMap((week) =>
    week.flatMap((forms, day) => forms.map((form): [string, number] => [foldedLower(form), day])),
  ),
);

/** The names of the days, folded: where one stands days in the office may be told. */
export const WEEKDAY_WORDS: string[] = [...DAYS.keys()].filter((word) => word.length > LONGEST_SHORT);

/** Which day of the week a folded word names, 0 for Monday to 4 for Friday; undefined for any other word. */
export function weekdayOf(word: string): number | undefined {
  return DAYS.get(word);
}
