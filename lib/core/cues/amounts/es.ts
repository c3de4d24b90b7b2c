import { list } from '../cues';
import type { AmountCues } from './amounts';

/** How Spanish tells amounts of time. */
export const amounts: AmountCues = {
  months: list`meses | mes`,
  decades: list`década | décadas`,
  whole: list`buenos`,
  halfMore: list`y medio | y media`,
  halfOf: list`medio`,
  fixed: list`año y medio=1.5`,
  atLeast: list`
    al menos | por lo menos | como mínimo | mínimo | mínimo de | mínima de | un mínimo de | mín. | min. |
    más de | a partir de | superior a | cuando menos | de al menos
  `,
  atMost: {
    before: list`hasta | como máximo | máximo | máximo de | menos de | no más de`,
    after: list`como máximo | o menos | máximo`,
  },
  orMore: list`o más | o superior | en adelante | como mínimo | mínimo | al menos`,
  between: list`entre | de`,
  to: list`a | y | hasta | o`,
  time: {
    before: list`
      hace | hace más de | en los últimos | durante los últimos | los últimos | de los últimos | los próximos |
      cada | por | dentro de | últimos | próximos
    `,
    after: list`atrás | de edad | en el mercado | de historia | de trayectoria | de vida | después | de antigüedad`,
  },
  terms: list`
    curso* | carrera | universi* | formación | contrato* | prácticas | grado | licenciatura | máster |
    proyecto* | garantía | duración | diplomatura | beca
  `,
  lasting: list`
    desde | desde hace | hace | con más de | con casi | llevamos | fundada | tras | a lo largo de | durante
  `,
  firm: list`
    nosotr* | nuestr* | somos | empresa | compañía | fundada | startup | consultora | llevamos | contamos con
  `,
  person: list`
    tú | tu | tus | te | ti | candidat* | profesional | persona | desarrollador* | buscamos | pedimos |
    esperamos | requerimos | se requiere | necesitamos | tienes | aportas
  `,
  behind: list`en el mercado | de historia | de trayectoria | en el sector | de existencia | en nuestra empresa | en la casa`,
  ofWhich: list`de los cuales | de ellos | de los que | siendo al menos`,
  halfOfWhich: list`la mitad de ellos | la mitad`,
  apart: list`
    preferiblemente | preferentemente | idealmente | con conocimiento* | con buenos conocimientos |
    con dominio | con enfoque | con soltura | con buena | con buen | y conocimiento* | y buenos conocimientos |
    y dominio | y manejo | y familiaridad | y buena | y buen | y saber | y tener | además de
  `,
};
