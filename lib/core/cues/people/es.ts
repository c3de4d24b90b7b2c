import { list, type PeopleWords } from '../cues';

/** People of Spanish postings who do not apply. */
export const people: PeopleWords = {
  outside: list`
    clientes | usuarios | usuarias | alumnos | alumnas | estudiantes | participantes | asistentes | pacientes |
    ciudadanos | vecinos | visitantes | proveedores | socios | inquilinos | cada cliente | cada usuario | cada
    participante
  `,
  workers: list`
    jefe | jefa | responsable | mánager | manager | antecesor | predecesor | compañeros | compañeras | colegas | ingenieros | ingenieras | desarrolladores | desarrolladoras |
    programadores | consultores | consultoras | expertos | expertas | especialistas | analistas |
    administradores | arquitectos | formadores | profesores | docentes | técnicos | empleados | científicos |
    investigadores | equipo | equipos | personas | profesionales | gente | funcionarios | médicos | enfermeros |
    testers
  `,
  ours: list`nuestros | nuestras | nuestro | nuestra | tus | tu | sus | los demás | los otros`,
  must: list`deben | deberán | deberían | necesitan | requieren | tienen que | han de | debe | necesita`,
  has: list`
    escriben | escribía | programan | programaba | programó | era | fue | tienen | tiene | conocen | conoce | dominan | domina | saben | aportan | poseen | cuentan con | llevan |
    lleva | son | hablan | manejan
  `,
  beside: list`
    trabajarás con | trabajará con | trabajar con | trabajas con | junto a | junto con | codo con codo con | al
    lado de | liderarás | colaborarás con | colaborar con | rodeado de | rodeada de
  `,
  helps: list`
    apoyarás | apoyar | formarás | formar | enseñarás | enseñar | ayudarás | ayudar | acompañarás | acompañar |
    asesorarás | asesorar | darás soporte a | atenderás
  `,
  relative: list`que | quienes`,
  having: list`con`,
  they: list`ellos | ellas`,
  masters: list`dominar* | domines | domine | conocer* | conozcas | manejar* | manejes | desenvolver* | soltura`,
  lets: list`permite | permiten | ayuda | ayudan | deja | dejan | ahorra | facilita`,
};
