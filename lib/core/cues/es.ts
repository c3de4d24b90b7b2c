import { amounts } from './amounts/es';
import { clients } from './clients/es';
import { type Cues, list } from './cues';
import { headingWords } from './heading-words/es';
import { items } from './items/es';
import { negation } from './negation/es';
import { people } from './people/es';
import { wish } from './wishes/es';

/** Spanish, of Spain and of Latin America. */
export const es: Cues = {
  headings: {
    required: list`
      requisito* | requisitos mínimos | requisitos imprescindibles | requisitos técnicos |
      requisitos obligatorios | requisitos del puesto | requerimientos | requerido* | prerrequisitos |
      qué buscamos | que buscamos | a quién buscamos | qué necesitamos | qué necesitas | lo que necesitas |
      lo que buscamos | lo que necesitamos | qué esperamos | qué esperamos de ti | lo que esperamos |
      qué pedimos | qué te pedimos | qué te hará falta | qué debes tener | qué aportas | lo que aportas |
      buscamos a alguien | buscamos una persona | buscamos personas | perfil | tu perfil | perfil buscado |
      perfil requerido | perfil del candidato | perfil deseado | conocimiento* | conocimientos técnicos |
      conocimientos requeridos | conocimientos necesarios | competencia* | competencias técnicas |
      habilidad* | habilidades técnicas | aptitudes | experiencia | experiencia requerida |
      experiencia necesaria | formación | formación académica | estudios mínimos | cualificaci* |
      calificaci* | imprescindible* | indispensable* | obligatorio* | excluyente* | sobre ti | quién eres |
      eres la persona | encajas si | te pedimos | necesitamos que | debes tener | lo imprescindible |
      para triunfar | para tener éxito | no puede faltar
    `,
    preferred: list`
      se valorará | se valora | se valorarán | valoramos | valorable* | deseable* | requisitos deseables |
      conocimientos deseables | será un plus | sería un plus | es un plus | un plus | puntos extra |
      sumas puntos | suma puntos | sumarás puntos | nos encantaría | nos gustaría | te hará destacar |
      te hará brillar | marcará la diferencia | opcional* | no excluyente* | idealmente | además valoramos |
      también valoramos | preferible* | preferente* | ventajas competitivas | no imprescindible*
    `,
    duties: list`
      funciones | tus funciones | funciones principales | principales funciones | responsabilidades |
      tus responsabilidades | responsabilidades principales | tareas | tareas principales | tus tareas |
      actividades | qué harás | que harás | lo que harás | qué vas a hacer | cuál será tu misión | tu misión |
      misión | tu día a día | día a día | en tu día a día | tu rol | el rol | sobre el rol | el puesto |
      sobre el puesto | descripción del puesto | descripción de la oferta | descripción del empleo |
      descripción de la vacante | descripción | el proyecto | sobre el proyecto | tus retos | retos | el reto |
      qué te espera | objetivo del puesto | te encargarás | serás responsable
    `,
    stack: list`
      nuestro stack | stack tecnológico | stack técnico | tecnologías | tecnologías que usamos |
      nuestras tecnologías | herramientas | herramientas que usamos | entorno tecnológico | entorno técnico |
      con qué trabajamos | qué usamos
    `,
    about: list`
      sobre nosotros | sobre nosotras | quiénes somos | quienes somos | la empresa | sobre la empresa |
      nuestra empresa | descripción de la empresa | el equipo | nuestro equipo | nuestra cultura |
      nuestros valores | nuestra historia | nuestra misión | por qué nosotros | por qué trabajar | conócenos |
      acerca de nosotros | acerca de
    `,
    offer: list`
      qué ofrecemos | que ofrecemos | qué te ofrecemos | lo que ofrecemos | te ofrecemos | ofrecemos |
      se ofrece | beneficios | nuestros beneficios | beneficios sociales | condiciones | ventajas | salario |
      remuneración | retribución | qué obtendrás | qué encontrarás | qué ganas | tipo de contrato | contrato |
      horario | jornada | modalidad
    `,
    legal: list`
      igualdad de oportunidades | igualdad | diversidad | diversidad e inclusión | inclusión | privacidad |
      protección de datos | aviso legal
    `,
    apply: list`
      cómo aplicar | postula | postúlate | inscríbete | aplica | candidatura | proceso de selección | contacto |
      ubicación | lugar de trabajo | información adicional | interesad* | envía tu cv | próximos pasos |
      te interesa
    `,
  },
  wish,
  demand: list`
    no te separas | no cedemos | no hacemos concesiones |
    pan comido | obligatori* | has llevado a producción | has puesto en producción | has desplegado | has construido | has desarrollado | has creado | has montado | has publicado | has usado | has utilizado | has programado | | imprescindible* | indispensable* | necesari* | requerid* | se requiere | se requieren |
    requerimos | exigid* | esencial* | excluyente | excluyentes | fundamental* | mandatori* | al menos | por lo
    menos | como mínimo | mínimo de | mínimo | debes tener | debe tener | deberás tener | debes conocer |
    necesitas | tienes que | no basta | no tiene secretos | no tienen secretos | debes saber | sabes | debe
    saber | pez en el agua | te mueves con soltura | manejas | dominas | segunda casa | a fondo | al dedillo |
    llevas años | llevas tiempo | te mueves como pez en el agua | con los ojos cerrados | en la sangre | segunda
    naturaleza | innegociable* | no negociable* | es lo mínimo | se da por hecho | se da por sentado | respiras
    | sueñas en | piensas en | controlas | controle | es fundamental | es clave | es la base | sin excepción |
    es condición | parte de tu día | tu día a día | conoces | segunda lengua | tu pan de cada día | es lo tuyo |
    eres un crack en | eres experto | eres experta | ser experto | ser experta | seas experto | seas experta |
    es importante que | es clave que | es necesario que | es fundamental que | se exige | se pide | exigimos |
    pedimos | tu lengua materna | lengua materna | tu punto fuerte | tu fuerte | es un must | debe ser tu | de
    memoria | tu medio natural | tu hábitat | tu terreno | de rigor | sine qua non | es obligado | deberás
    dominar | debes dominar | sí o sí | en tu adn | de pe a pa
  `,
  knowledge: list`
    nivel avanzado de | nivel avanzado en | nivel alto de | nivel alto en | nivel medio de | nivel medio en | nivel experto de |
    nivel experto en | buen nivel de | buen nivel en | nivel usuario de | buen manejo de | uso de |
    experiencia con | experiencia en | experiencia de | experiencia * con | experiencia * en | experiencia
    trabajando | experiencia desarrollando | experiencia usando | años de experiencia | conocimiento* |
    conocimientos de | conocimiento de | conocimientos en | dominio de | dominio del | dominio en | dominio |
    manejo de | manejo del | manejo | soltura con | soltura en | familiaridad con | familiarizad* con | nociones
    de | fluidez en | fluidez con | habilidad con | habilidades en | pericia en | uso avanzado de | haber
    trabajado con | has trabajado con | conocer | competencia en | comprensión de | entendimiento de | dominas |
    dominar | manejas | sepas programar en | proyectos de | proyectos con | has programado en | has desarrollado
    en | has desarrollado con | has administrado
  `,
  knowledgeBehind: list`
    avanzad* | intermedi* | nivel avanzado | nivel experto | a tus espaldas | a sus espaldas | a la espalda
  `,
  telling: list`
    usamos | utilizamos | trabajamos con | nuestro stack | nuestros sistemas | nuestra plataforma |
    nuestros servicios | nuestros productos | trabajarás con | vas a trabajar con
  `,
  seeking: list`
    buscamos | estamos buscando | se busca | necesitamos | precisamos | seleccionamos | en búsqueda de |
    en busca de | capacidad para | capacidad de | capaz de
  `,
  excluded: {
    before: list`
      sin | sin necesidad de | sin experiencia en | no es necesario | no es necesaria | no es necesario tener |
      no hace falta | no es imprescindible | no es obligatorio | no es obligatoria | no se requiere |
      no se requieren | no requerimos | no requiere | no pedimos | no se exige | no exigimos | no necesitas |
      no necesitas saber | no usamos | no utilizamos | en lugar de | en vez de | todo menos
    `,
    after: list`
      no es necesari* | no son necesari* | no necesari* | no es obligatori* | no son obligatori* | no es
      imprescindible | no son imprescindibles | no es indispensable | no se requiere | no se requieren | no es
      requerid* | no requerid* | no es un requisito | no es requisito | no hace falta | no se exige | no es
      excluyente | es nuevo para ti | te resulta nuevo | te suena a chino | no se usa | irrelevante* |
      innecesari* | da igual | es lo de menos | no viene al caso | no aporta nada | no cuenta | prescindible* |
      puede esperar | sobra | es indiferente | no importa | no importan | no nos importa | es secundari* | son
      secundari* | pasa a segundo plano | queda fuera | no entra en juego | no hará falta | no hacen falta | ni
      falta que hace | puedes olvidarlo | puedes olvidarte | puedes dejarlo | está de más | están de más | no
      aplica | no procede | nos interesa poco | nos importa poco | importa poco
    `,
  },
  headingWords,
  jobWords: list`puesto | rol | posición | cargo | trabajo | oportunidad | día | días | semana`,
  negation,
  people,
  clients,
  items,
  everyday: list`en`,
  namesakes: list`pensando | chef | saber | base`,
  weVerbs: list`*amos | *emos | *imos`,
  or: list`o | u | y/o | o bien`,
  and: list`y | e | así como | además de | junto con | y también`,
  oneOf: list`
    uno de | una de | uno de los | una de las | alguno de | alguna de | algunos de | algunas de | alguno de los
    siguientes | alguna de las siguientes | uno de los siguientes | una de las siguientes | al menos uno | al
    menos una | al menos un | por lo menos uno | por lo menos una | como mínimo uno | uno o más | una o más |
    uno o varios | una o varias | cualquiera de | dos o más | al menos dos | p. ej. | p.ej. | ej.: | ej: | a
    elegir entre | uno entre | una entre | al menos uno de | al menos una de | cualquiera de los | cualquiera de
    las | alguno de los | alguna de las | algunos de los | algunas de las | alguno entre
  `,
  whoever: list`quien | quienes | el que | los candidatos que | haber | conocer`,
  anyKind: list`
    un | una | algún | alguna | al menos un | al menos una | cualquier | por lo menos un | por lo menos una |
    como mínimo un | como mínimo una
  `,
  examples: list`
    como | tales como | tal como | por ejemplo | como por ejemplo | del tipo | tipo | del estilo de | al estilo
    de | estilo | p.e. | por ej. | a la manera de
  `,
  similar: list`
    o similar* | o equivalente* | o parecid* | u otr* | o cualquier otr* | y otr* | entre otr* | o afines | o
    análog* | o semejante* | y similares | o alguna otra | o algún otro | o * similar* | o * equivalente* | o *
    parecid* | o * análog* | u * similar* | o alternativ* | o una alternativa | o algo similar | o algo parecido
    | o comparable* | o del estilo | o homólog* | o relacionad* | y equivalentes | y parecid* | y afines | o
    cualquier*
  `,
  years: list`años | año`,
  numbers: list`un/uno/una | dos/un par de/par de | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce`,
  amounts,
  either: list`ya sea | bien`,
  kinds: list`
    lenguaje* | framework* | herramienta* | librería* | biblioteca* | base de datos | bases de datos |
    plataforma* | tecnología* | stack | sistema* | nube* | cloud | entorno* | proveedor* | software |
    solucion* | servicio*
  `,
  areas: list`
    backend | frontend | móvil | móviles | web | datos | análisis de datos | estadística | visualización |
    monitorización | monitoreo | pruebas | automatización | configuración | despliegue | virtualización |
    contenedores | redes | seguridad | embebid* | modelado | simulación | programación | desarrollo | scripting
    | big data
  `,
  starters: [],
  calls: list`
    postúl* | aplica | escríb* | inscríb* | únete | contact* | envía* | hablemos | ven | apúntate | sigue
    leyendo
  `,
  evidence: {
    before: list`
      experiencia con | experiencia en | conocimientos de | conocimientos en | conocimiento de | dominio de |
      manejo de | desarrollo en | desarrollo con | programación en | lenguaje | lenguajes | desarrollador* |
      programador* | ingenier* | utilizando | usando | escrito en | tales como | vienes de | vengas de | vienes
      del mundo
    `,
    after: list`avanzado | desarrollador*`,
  },
};
