import { type HeadingWords, list } from '../cues';

/** What Spanish headings are told by; verbs hold their person. */
export const headingWords: HeadingWords = {
  reader: list`
    tú | tu | tus | te | ti | contigo | usted | su perfil | candidat* | postulante* | aportas | aportarás |
    necesitas | necesitarás | harás | tienes | tendrás | eres | sabes | debes | deberías | encajas | traes |
    encontrarás | trabajarás | serás | vas | dominas | quién eres | ganas | persona candidata | aspirante* |
    vosotros | tuyo | tuya
  `,
  persons: list`la persona | una persona | alguien | profesional | quien`,
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
    | puntos extra | marca la diferencia | marcará la diferencia | la guinda | alegrar* | todavía más | pluses |
    puntos adicionales | puntitos | suma* puntos | sumarás puntos | sumas puntos | ganas puntos | ganarás puntos
    | punto a favor | puntos a favor | a tu favor | valorará | valorarán | valorará positivamente | se valorará
    | se valorarán | valorado* | muy valorado* | altamente valorado* | deseado* | deseable* | desead* |
    complementari* | complemento* | adicional* | añadid* | valor añadido | valor agregado | plus si | bonus si |
    extra si | sería bueno | sería bonito | estaría bien | estaría genial | estaría * | nos gustaría además |
    también nos | nos alegr* | alegr* | nos haría ilusión | nos haría felices | felices si | sonreír | flechazo
    | enamores | conquistar* | enamorarnos | brownie | cereza | cereza del pastel | la cereza | toque extra |
    toque final | no eliminatori* | no es excluyente | no hace falta, pero | no es imprescindible, pero | sin
    ser | opcionales | preferiblemente | preferencia* | idealmente | mejor si | mucho mejor | mejor todavía |
    fenomenal si | bien si | sobresal* | destaqu* | ayudará* | ayudaría | útil | útiles | conveniente* |
    interesante si | menos important* | secundari* | menos esencial*
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
    queremos conocerte | no podemos prescindir | prescindir | convencer* | convéncenos | arsenal | repertorio |
    adn | ingredientes para | receta | talento* | fortaleza* | puntos fuertes | superpoder* | capacidades | destrezas
    | destreza* | cualidad* | titulación | titulaciones | trayectoria | bagaje | background | dominio | saber |
    saberes | necesit* | se requiere | requisit* | requier* | se necesita | se precisa | debe* tener | tienes
    que | hay que | lo imprescindible | lo mínimo | exigencia* | exigible* | excluyentes | irrenunciable* | no
    negociable* | criterio* | perfil buscado | perfil que buscamos | perfil requerido | candidato que | persona
    que buscamos | la persona que | persona adecuada | eres tú | ese eres tú | si eres | hecho para ti | hecha
    para ti | este puesto es para | es para ti | te suena | suena a ti | va contigo | encaja* contigo | te ves |
    te ves reflejad* | reflejad* | marcas las casillas | casillas | marcas | di que sí | dices que sí | levanta
    la mano | postula si | postúlate si | aplica si | inscríbete si | escríbenos si | hablemos si | cuenta con |
    cuentas con | dispones | dispon* | posees | aport* | llevas en | traigas | aportes | acredit* | demostr* |
    demuestr* | solvencia | soltura | te manejas | te mueves | te defiendes | brillarás | lo petarás | petarlo |
    triunfarás | te irá bien | irá bien | tendrás éxito | exitos* | clave* | claves | pilares | cimientos | lo
    que esperamos | esperamos de ti | exige | requiere | demanda | idealmente eres | idealmente, eres | sin esto
    | sin ello | ya dominas | ya tienes | ya conoces | ya has | precisa | precisas | precisamos | lista de la
    compra
  `,
  has: list`tienes | eres | tener | tendrás`,
  does: list`
    harás | hacer | función | funciones | responsabilidad* | tarea* | misión | rol | día a día | reto* |
    desafío* | puesto | proyecto* | trabajarás | trabajar* | desarrollar* | impacto | te espera | contribu* |
    descripción | actividad* | encargar* | tu semana | semana | primeros proyectos | entre manos | te dedicarás
    | dedicar* | vas a trabajar | a tu cargo | a cargo | manos | construir* | construirás | jornada | entre las
    manos | tus manos | tus días | un día cualquiera | ámbito | tu futuro ámbito | alcance | remangar* |
    responsable | cometido* | quehacer* | tu trabajo | el trabajo | trabajo diario | cotidiano | lunes | rutina
    | te enfrentarás | afrontar* | resolver* | liderar* | diseñar* | crear* | construyend* | meterás mano |
    meter mano | manos a la obra | poner las manos | arremangar* | remángate | pinta tu día | tu jornada | un
    día en | en el día | te encargarás | ocupar* | ocuparás | participar* | aportación | aportarás al equipo |
    qué vas a hacer | vas a hacer | harías | función principal | objetivo del puesto | propósito | sobre el
    puesto | sobre el rol | en qué consiste | consiste | labores
  `,
  will: list`vas | serás`,
  gets: list`
    ofrec* | ofrecemos | beneficio* | ventajas | ganas | recib* | salario | remuneración | retribución |
    encontrarás | obtendrás | damos | condiciones | disfrutar* | paquete | aprender* | te llevas | llevas | para
    ti | te espera aquí | hay para ti | te damos | de nuestra parte | prestacion* | recompens* | sueldo |
    vacaciones | seguro | teletrabajo | a cambio | en contrapartida | te llevarás | llevarás | regalo* | mimos |
    mimar* | cuid* | cuidamos | crecer* | crecimiento | formarte | prometemos | promesa | compromiso contigo |
    por qué te gustará | te gustará | te encantará | te va a encantar | motivos | razones | qué ganas | qué
    ganarás | ganarás | lo bueno | lo mejor | nuestra parte | tenemos para ti | disfrutarás
  `,
  seeks: list`
    busca* | buscamos | pedimos | esperamos | queremos | necesitamos | requerimos | soñamos | deseamos | en
    busca | a la búsqueda | ojalá | confiamos | contamos con | gustaría ver | nos gustaría
  `,
  uses: list`
    usamos | utilizamos | stack | tecnologías | herramientas | trabajamos con | usamos por aquí | funciona por
    dentro | motor | entre bastidores | bambalinas | sala de máquinas | bajo el capó | cacharrería | construimos
    | tecnología | caja de herramientas | arsenal
  `,
};
