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
    estamos
  `,
  why: list`por qué | porqué`,
  condition: list`si`,
  wishes: list`
    plus | un plus | deseab* | valorab* | se valora* | valoramos | valora* | opciona* | preferible* |
    preferente* | puntos extra* | puntos | extra | extras | bonus | sería ideal | ideal pero | sería genial |
    sería un plus | nos encantaría | encantaría | destacar | brillar | diferencia | diferenciar* | ventaja |
    no excluyente* | no imprescindible* | no obligatori* | nice to have* | guinda | mejor aún | deseamos
  `,
  asks: list`
    requisito* | requerimiento* | requerid* | prerrequisito* | exig* | exigimos | cualificaci* | calificaci* |
    competencia* | habilidad* | conocimiento* | experiencia* | formación | estudios | perfil | necesitas |
    necesitarás | aportas | aportarás | traes | obligatori* | imprescindible* | indispensable* | necesari* |
    esencial* | fundamental* | excluyente* | dominas | domin* | caja de herramientas | mochila | encajas |
    encaj* | éxito | debes | deberías | sabes | skills | ideal | must have* | aptitud* | hacer falta |
    hace falta | hará falta | pedimos | para ti si | match
  `,
  has: list`tienes | eres | tener | tendrás`,
  does: list`
    harás | hacer | función | funciones | responsabilidad* | tarea* | misión | rol | día a día | reto* |
    desafío* | puesto | proyecto* | trabajarás | trabajar* | desarrollar* | impacto | te espera | contribu* |
    descripción | actividad* | encargar*
  `,
  will: list`vas | serás`,
  gets: list`
    ofrec* | ofrecemos | beneficio* | ventajas | ganas | recib* | salario | remuneración | retribución |
    encontrarás | obtendrás | damos | condiciones | disfrutar* | paquete | aprender*
  `,
  seeks: list`busca* | buscamos | pedimos | esperamos | queremos | necesitamos | requerimos`,
  uses: list`usamos | utilizamos | stack | tecnologías | herramientas | trabajamos con`,
};
