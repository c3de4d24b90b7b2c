import { type HeadingWords, list } from '../cues';

/** What Spanish headings are told by; verbs hold their person. */
export const headingWords: HeadingWords = {
  reader: list`
    tú | tu | tus | te | ti | contigo | usted | su perfil | candidat* | postulante* | aportas | aportarás |
    necesitas | necesitarás | harás | tienes | tendrás | eres | sabes | debes | deberías | encajas | traes |
    encontrarás | trabajarás | serás | vas | dominas | quién eres | ganas
  `,
  firm: list`
    nosotr* | nuestr* | nos | el equipo | la empresa | la compañía | buscamos | pedimos | necesitamos |
    esperamos | requerimos | exigimos | ofrecemos | usamos | utilizamos | somos | queremos | damos | tenemos |
    estamos | valoramos | agradecemos
  `,
  question: list`lo que | qué | cómo | en qué | dónde | cuál | cuáles | así | lo que no`,
  whom: list`quién | quiénes | a quién`,
  relative: list`que | quien`,
  why: list`por qué | porqué`,
  condition: list`si`,
  wishes: list`
    plus | un plus | deseab* | valorab* | se valora* | valoramos | valora* | opciona* | preferible* |
    preferente* | puntos extra* | puntos | extra | extras | bonus | sería ideal | ideal pero | sería genial |
    sería un plus | nos encantaría | encantaría | destacar | brillar | diferencia | diferenciar* | ventaja | no
    excluyente* | no imprescindible* | no obligatori* | nice to have* | guinda | mejor aún | deseamos | guinda
    del pastel | genial | sumar* | suma | suman | sumaría | ayuda | pero ayuda | pero suma | además conoces |
    además | sería * | serían * | aún más | aún * | nos enamora* | enamorar* | nos conquista* | sorprend* |
    impresion* | te hará destacar | hará destacar | no es obligatori* | no es imprescindible | no es necesari* |
    no es requisito | bienvenid* | se agradece* | agradecemos | apreciamos | molar* | molaría | llamar nuestra
    atención | llaman nuestra atención | ilusión | haría | mejor | suma puntos | sumará puntos | sumarán puntos
    | puntos extra | marca la diferencia | marcará la diferencia | la guinda | alegrar* | todavía más
  `,
  asks: list`
    requisito* | requerimiento* | requerid* | prerrequisito* | exig* | exigimos | cualificaci* | calificaci* |
    competencia* | habilidad* | conocimiento* | experiencia* | formación | estudios | perfil | necesitas |
    necesitarás | aportas | aportarás | traes | obligatori* | imprescindible* | indispensable* | necesari* |
    esencial* | fundamental* | excluyente* | dominas | domin* | caja de herramientas | mochila | encajas |
    encaj* | éxito | debes | deberías | sabes | skills | ideal | must have* | aptitud* | hacer falta | hace
    falta | hará falta | pedimos | para ti si | match | no puede faltar | no pueden faltar | no puede faltarte |
    nos gustaría conocer | queremos conocer | gustaría conocer | valoramos de ti | para triunfar | triunfar |
    tener éxito | para este puesto | ya sabes | sabes hacer | persona ideal | persona indicada | candidato ideal
    | candidata ideal | te identificas | identificas | reconoces | te reconoces | mínimos | mínimo | criterios |
    base sólida | lo básico | maleta | equipaje | pisas fuerte | manejas | manejo | que tengas | qué pedimos |
    conoces bien | perfil ideal | innegociable* | perfil deseado | perfil deseable | hace falta para | para
    postularte | lo que hace falta | encajaría | para aplicar | traer | traer de casa | tienes que traer |
    queremos conocerte | no podemos prescindir | prescindir | convencer* | convéncenos
  `,
  has: list`tienes | eres | tener | tendrás`,
  does: list`
    harás | hacer | función | funciones | responsabilidad* | tarea* | misión | rol | día a día | reto* |
    desafío* | puesto | proyecto* | trabajarás | trabajar* | desarrollar* | impacto | te espera | contribu* |
    descripción | actividad* | encargar* | tu semana | semana | primeros proyectos | entre manos | te dedicarás
    | dedicar* | vas a trabajar | a tu cargo | a cargo | manos | construir* | construirás | jornada | entre las
    manos | tus manos | tus días | un día cualquiera | ámbito | tu futuro ámbito | alcance | remangar*
  `,
  will: list`vas | serás`,
  gets: list`
    ofrec* | ofrecemos | beneficio* | ventajas | ganas | recib* | salario | remuneración | retribución |
    encontrarás | obtendrás | damos | condiciones | disfrutar* | paquete | aprender* | te llevas | llevas |
    para ti | te espera aquí | hay para ti | te damos | de nuestra parte
  `,
  seeks: list`busca* | buscamos | pedimos | esperamos | queremos | necesitamos | requerimos`,
  uses: list`
    usamos | utilizamos | stack | tecnologías | herramientas | trabajamos con | usamos por aquí |
    funciona por dentro
  `,
};
