import { list, type PeopleWords } from '../cues';

/** People of Portuguese postings who do not apply. */
export const people: PeopleWords = {
  outside: list`
    clientes | utilizadores | usuários | alunos | estudantes | formandos | participantes | pacientes | doentes |
    utentes | cidadãos | munícipes | visitantes | fornecedores | parceiros | inquilinos | cada cliente | cada
    utilizador | cada usuário | cada participante
  `,
  workers: list`
    chefe | gestor | gestora | gerente | antecessor | chefia | colegas | engenheiros | engenheiras | desenvolvedores | desenvolvedoras | programadores | consultores |
    consultoras | especialistas | peritos | analistas | administradores | arquitetos | arquitectos | formadores
    | professores | docentes | técnicos | funcionários | colaboradores | cientistas | investigadores |
    pesquisadores | equipa | equipe | equipes | time | times | pessoas | profissionais | devs | testers |
    médicos | enfermeiros
  `,
  ours: list`nossos | nossas | nosso | nossa | seus | suas | teus | tuas | os outros`,
  must: list`devem | deverão | deveriam | precisam | necessitam | têm de | têm que | deve | precisa`,
  has: list`
    escrevem | escrevia | programam | programava | programou | era | foi | têm | tem | possuem | possui | conhecem | conhece | dominam | domina | sabem | trazem | são | contam com |
    falam | entendem
  `,
  beside: list`
    trabalhará com | trabalharás com | trabalhar com | trabalha com | trabalhas com | ao lado de | lado a lado
    com | junto com | juntamente com | em conjunto com | liderar | colaborar com | colaborará com | rodeado de |
    rodeada de
  `,
  helps: list`
    apoiará | apoiarás | apoiar | formará | formar | treinar | treinará | ensinar | ensinará | ajudar | ajudará
    | orientar | acompanhar | dar formação a | atender
  `,
  relative: list`que`,
  having: list`com`,
  they: list`eles | elas`,
  masters: list`
    dominar | domine | domines | conhecer | conheça | dominá-lo | dominá-la | conhecê-lo | conhecê-la | à
    vontade
  `,
  lets: list`permite | permitem | ajuda | ajudam | deixa | deixam | poupa | facilita`,
};
