import { list } from '../cues';
import type { AmountCues } from './amounts';

/** How Portuguese tells amounts of time. */
export const amounts: AmountCues = {
  months: list`meses | mês`,
  decades: list`década | décadas`,
  whole: list`bons`,
  halfMore: list`e meio | e meia`,
  halfOf: list`meio`,
  fixed: list`ano e meio=1.5`,
  atLeast: list`
    pelo menos | ao menos | no mínimo | mínimo | mínimo de | mínima de | um mínimo de | mín. | min. | mais de |
    acima de | a partir de | superior a | igual ou superior a
  `,
  atMost: {
    before: list`até | no máximo | máximo de | menos de | não mais de | abaixo de`,
    after: list`no máximo | ou menos`,
  },
  orMore: list`ou mais | ou superior | e acima | no mínimo | mínimo | pelo menos`,
  between: list`entre | de`,
  to: list`a | e | até | ou`,
  time: {
    before: list`
      faz | nos últimos | nas últimas | nos próximos | dos últimos | cada | por | dentro de |
      últimos | próximos | durante os
    `,
    after: list`atrás | de idade | de mercado | de história | de existência | de tradição | de vida | depois`,
  },
  terms: list`
    curso* | graduação | faculdade | formação | contrato* | estágio | bacharelado | licenciatura | mestrado |
    projeto* | garantia | duração | tecnólogo | bolsa
  `,
  lasting: list`há | há mais de | há quase | desde | com mais de | com quase | fundada | após | ao longo de`,
  firm: list`nós | nosso* | nossa* | somos | empresa | fundada | startup | consultoria | a gente`,
  person: list`
    você | te | ti | seu | sua | candidat* | profissional | pessoa | desenvolvedor* | esperamos | buscamos |
    exigimos | exige-se | procuramos
  `,
  behind: list`de mercado | na nossa empresa | aqui na empresa | no mercado | de história | de existência | atua no mercado | de trajetória`,
  ofWhich: list`dos quais | sendo | das quais | sendo pelo menos`,
  halfOfWhich: list`metade deles | metade dos quais | metade`,
  apart: list`
    preferencialmente | de preferência | idealmente | com conhecimento* | com bons conhecimentos | com domínio |
    com foco | com fluência | com boa | com bom | e conhecimento* | e bons conhecimentos | e domínio |
    e vivência | e familiaridade | e boa | e bom | e saber | e ter | além de
  `,
};
