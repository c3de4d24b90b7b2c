import { list, type NegationWords } from '../cues';

/** The words of a Spanish negation. */
export const negation: NegationWords = {
  not: list`no | ni | nunca | tampoco | sin | nadie | nada`,
  needed: list`
    necesari* | obligatori* | imprescindible* | indispensable* | requerid* | requisito | exigid* | excluyente* |
    esencial* | fundamental* | falta | preciso | precis* | mandatori* | se requiere | se requieren | se exige |
    se pide | esperad* | condición | necesidad |
    parte de los requisitos | parte de nuestros requisitos | important* | relevante* |
    criterio | criterios
  `,
  need: list`
    necesitas | necesita | requiere | requieren | requerimos | exigimos | exige | pedimos | esperamos |
    hace falta | es necesario | es imprescindible | es obligatorio | necesario | necesaria | imprescindible |
    obligatorio | obligatoria | debes | tienes que |
    buscamos | necesitamos
  `,
  asking: list`
    no solo | no sólo | no solamente | no únicamente | no te asusta | no te da miedo | sin miedo a |
    no es nuevo para | no concibes | no menos de | no te es ajeno | no puede faltar | no tiene secretos | no tienen secretos | no basta | no te echa atrás |
    difícil
  `,
  unknown: list`
    aunque nunca | si no conoces | si no sabes | nunca has usado | nunca has trabajado con |
    sin experiencia en | sin experiencia con | sin experiencia previa | sin conocimientos de |
    sin conocimiento de | sin necesidad de | no tocarás | no vas a tocar | no usamos | no utilizamos | no trabajarás con |
    no te preocupes si | no pasa nada si | no importa si | da igual si | aunque no conozcas | aunque
    no sepas | aunque no tengas | aunque no hayas | aunque no domines
  `,
  leaving: {
    verbs: list`migr* | pas* | cambi* | transición | convert* | port*`,
    from: list`de | desde | del`,
    to: list`a | hacia`,
    direct: list`
      sustitu* | reemplaz* | en sustitución de | abandon* | dejando | dejar atrás | en lugar de | en vez de
    `,
  },
  teaching: {
    before: list`
      aprenderás | vas a aprender | te enseñamos | te enseñaremos | te formamos en | te formaremos en |
      formación en | formamos en
    `,
    after: list`
      te enseñamos | te lo enseñamos | te enseñaremos | lo aprenderás | aprenderás | te formamos |
      te formaremos | damos formación | ofrecemos formación | se enseña
    `,
  },
  without: list`sin`,
  that: list`que`,
  pronouns: list`esto | eso | ello | lo | la`,
  but: list`pero | si bien | sino | aunque | sin embargo | no obstante`,
};
