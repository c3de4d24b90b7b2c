import { list, type NegationWords } from '../cues';

/** The words of a Spanish negation. */
export const negation: NegationWords = {
  not: list`no | ni | nunca | tampoco | sin | nadie | nada`,
  needed: list`
    necesari* | obligatori* | imprescindible* | indispensable* | requerid* | requisito | exigid* |
    excluyente* | esencial* | fundamental* | falta | preciso | precis* | mandatori* | se requiere | se
    requieren | se exige | se pide | esperad* | condición | necesidad | parte de los requisitos | parte
    de nuestros requisitos | important* | relevante* | criterio | criterios | problema | impedimento |
    obstáculo | drama | relevante | grave | de nuestro interés
  `,
  need: list`
    necesitas | necesita | requiere | requieren | requerimos | exigimos | exige | pedimos | esperamos |
    hace falta | es necesario | es imprescindible | es obligatorio | necesario | necesaria |
    imprescindible | obligatorio | obligatoria | debes | tienes que | buscamos | necesitamos | pediremos
    | exigiremos | requeriremos | vamos a pedir | vas a necesitar | necesitarás | tendrás que |
    preguntaremos
  `,
  asking: list`
    no solo | no sólo | no te separas | no cedemos | no hacemos concesiones | no solamente | no únicamente | no te asusta | no te da miedo | sin miedo a | no es nuevo
    para | no concibes | no menos de | no te es ajeno | no puede faltar | no tiene secretos | no tienen secretos
    | no basta | no te echa atrás | difícil | no es opcional | no es negociable | no es un misterio | no te
    asusten | no es un lujo | no tiene misterios | no olvides | no es suficiente | no te tiembla | no es ningún
    misterio | no te supone ningún problema | no te suponen ningún problema | sin dificultad | no es problema
    para ti | no te son ajen* | no te resulta ajen* | no te resultan ajen* | no tiene misterio | no tienen
    misterio | no te intimida | no te intimidan | no te asustan | no te dan miedo | no te pilla | no te pillan |
    no se negocia | no son negociables | no es nuevo para ti | no es ninguna novedad | no te cuesta | no te
    cuestan | no te viene de nuevas | no de oídas | no solo de oídas | no es una opción | no te suena a chino |
    sin pestañear | sin problemas | sin dudar | no perdonamos | no transigimos
  `,
  unknown: list`
    aunque nunca | si no conoces | si no sabes | nunca has usado | nunca has trabajado con | sin experiencia
    en | sin experiencia con | sin experiencia previa | sin conocimientos de | sin conocimiento de | sin
    necesidad de | no tocarás | no vas a tocar | no usamos | no utilizamos | no trabajarás con | no te
    preocupes si | no pasa nada si | no importa si | da igual si | aunque no conozcas | aunque no sepas |
    aunque no tengas | aunque no hayas | aunque no domines | no es un puesto de | no vas a usar | no usarás
    | no tendrás que | olvídate de | olvida | no verás | nunca has tocado | falta de | da igual que | da lo
    mismo si | tranquilo si no | no hace falta que | no hace falta saber | no hace falta conocer | no vas a
    ver | no conocer | desconoces | no vas a | no escribirás | no te encontrarás con | nunca has programado
    en | nunca has escrito | nunca usaste | nunca trabajaste con | no has usado | no has trabajado con
  `,
  leaving: {
    verbs: list`migr* | pas* | cambi* | transición | convert* | port*`,
    from: list`de | desde | del`,
    to: list`a | hacia`,
    direct: list`
      sustitu* | reemplaz* | en sustitución de | abandon* | dejando | dejar atrás | en lugar de | en vez
      de | dejado atrás | dejamos atrás | dicho adiós a | adiós a | decimos adiós a | despedido de |
      dejado de usar | dejamos de usar | abandonad*
    `,
    behind: list`quedó atrás | ha quedado atrás | es cosa del pasado | es historia | ha sido sustituid* | fue sustituid* | se está retirando | ya no se usa | ya es pasado | lo hemos dejado atrás | ha sido reemplazad*`,
  },
  teaching: {
    before: list`
      aprenderás | vas a aprender | te enseñamos | te enseñaremos | te formamos en | te formaremos en |
      formación en | formamos en
    `,
    after: list`
      lo aprendes aquí | lo aprendes con nosotros | se aprende aquí |
      te enseñamos | te lo enseñamos | te enseñaremos | lo aprenderás | aprenderás | te formamos | te formaremos
      | damos formación | ofrecemos formación | se enseña | te echamos una mano | se aprende | lo aprenderás con
      nosotros | aprenderás con nosotros | aprenderás aquí | te ayudamos | te ayudaremos | te acompañamos | te
      acompañaremos | te guiaremos | te guiamos | te capacitamos | te capacitaremos | te entrenamos | te
      entrenaremos | brindamos capacitación | damos capacitación | ofrecemos capacitación | recibirás formación
      | recibirás capacitación | tendrás formación | te lo explicamos | te explicaremos | podrás aprenderlo |
      podrás aprender | irás aprendiendo | lo irás aprendiendo | lo vas a aprender | lo aprendes | empezamos de
      cero | empieza de cero | empiezan de cero | partimos de cero | empezarás de cero
    `,
  },
  job: list`
    el puesto | este puesto | el trabajo | este trabajo | el proyecto | este proyecto | el rol | este
    rol | tu trabajo | la posición | nuestro stack
  `,
  others: {
    who: list`
      otro equipo | otros equipos | otra persona | otra área | compañeros | tus compañeros | nuestros compañeros
      | otros | un proveedor | un partner | alguien más | otro departamento | el equipo de | nuestro equipo de
    `,
    does: list`
      ocupa | ocupan | encarga | encargan | lleva | llevan | gestiona | gestionan | mantiene | mantienen |
      hace | hacen
    `,
    by: list`
      por | corresponde a | cosa de | responsabilidad de | tarea de | en manos de | a cargo de
    `,
  },
  fine: list`bienvenid* | igualmente | sin problema* | posible | también | no pasa nada`,
  harmless: list`no pasa nada | no hay problema | ningún problema | sin problema* | no importa | tranquil* | no te preocupes | da igual | ningún drama | sin dramas | no es grave`,
  helping: {
    to: list`te | ti`,
    by: list`compañer* | mentor* | un buddy | el equipo`,
  },
  without: list`sin`,
  that: list`que`,
  pronouns: list`esto | eso | ello | lo | la`,
  but: list`
    pero | si bien | sino | aunque | sin embargo | no obstante | en cambio | por el contrario
  `,
};
