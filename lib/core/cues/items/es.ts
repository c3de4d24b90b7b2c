import { type ItemWords, list } from '../cues';

/** By what an item of a list is told in Spanish. */
export const items: ItemWords = {
  asks: list`
    experiencia* | conocimiento* | dominio | dominar | manejo | nivel | inglés | capacidad* | habilidad* | titulación | título | grado
    en | licenciatura | licenciad* | ingeniería en | ingenier* en | formación | mínimo | al menos | buen | buena | buenas | buenos |
    sólid* | excelente* | fuerte | fuertes | amplia | amplio | amplios | tienes | eres | sabes | conoces | dominas | cuentas con | tener
    | ser | estar familiarizad* | contar con | saber | conocer | pasión | ganas | interés | proactiv* | autonom* | trabajo en equipo |
    persona | familiaridad | familiarizad* | profesional | graduad* | competencia* | comprensión | proficiencia | actitud | aptitud* |
    más de | por lo menos | estudios | universitari* | te manejas | poseer | acreditar | alto nivel | alta capacidad | español | residir
    | disponibilidad | carrera | haber trabajado | has trabajado | entendimiento
  `,
  does: list`
    desarrollo de | diseño | implementación | mantenimiento | participación | gestión | análisis | creación | elaboración | colaboración | soporte | apoyo | definición | documentación | realización | automatización | supervisión |
    optimización | coordinación | administración de | integración de | construcción | desarrollarás | participarás | diseñarás | trabajarás | colaborarás | serás responsable | responsable de | te encargarás | liderarás | crearás | harás | implementarás | mantenerás
  `,
  doing: list`ar | er | ir | rás`,
  gives: list`
    vacaciones | días de vacaciones | salario | sueldo | seguro | teletrabajo | horario | flexibilidad horaria | retribución | contrato | ticket| formación continua | formación a cargo | presupuesto | beneficios | bonus | jornada
  `,
};
