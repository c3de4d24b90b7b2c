import { list, type NegationWords } from '../cues';

/** The words of a Portuguese negation. */
export const negation: NegationWords = {
  not: list`não | nem | nunca | sem | ninguém | nada`,
  needed: list`
    necessári* | obrigatóri* | obrigatoriedade | exigid* | exigência | imprescindíve* | indispensáve* |
    requisito | pré-requisito | essencia* | fundamenta* | preciso | mandatóri* | requerid* | eliminatóri* |
    precisa | esperad* | condição | necessidade | parte dos requisitos | importante* | critério | pedid* |
    solicitad* | pretendid*
  `,
  need: list`
    precisa | precisas | precisa ter | precisa conhecer | precisa saber | exigimos | exige | exigido | pedimos |
    esperamos | requer | é necessário | é preciso | é obrigatório | necessário | necessária | obrigatório |
    obrigatória | preciso |
    procuramos | buscamos
  `,
  asking: list`
    não só | não apenas | não se separa | não fazemos concessões | não abres mão | não somente | não se assusta | sem medo de | não tem medo de | não é novidade | não
    vive sem | não abre mão | não dispensamos | não menos de | não menos que | não basta | não pode faltar | não
    tem segredos | não é segredo | não é mistério | não é opcional | não é luxo | não te assusta | não assusta |
    não esqueça | não é negociável | não é problema para você | sem dificuldade | não são mistério | não é
    nenhum mistério | não são segredo | não te é estranh* | não lhe é estranh* | não é estranh* | não te
    assustam | não te intimida | não é bicho de sete cabeças | não são bicho de sete cabeças | não é nenhum
    bicho | não tem mistério | não têm mistério | não são novidade | não se negocia | não abrimos mão | não
    podem faltar | sem dificuldade* | sem medo | não tem segredo* | não têm segredo* | sem pestanejar
  `,
  unknown: list`
    mesmo sem | mesmo que não conheça | mesmo que nunca | se você não conhece | se não conheces | nunca usou
    | nunca trabalhou com | sem experiência em | sem experiência com | sem experiência prévia | sem
    conhecimento de | sem conhecimentos de | sem necessidade de | não importa se | não tem problema se | sem
    problema se | tudo bem se | não se preocupe se | não há problema se | esqueça | esquece | não vai
    precisar de | não vai usar | não irá usar | não terá que | não terás de | não precisa de | não conhece |
    nunca ouviu falar de | não importa | não vai mexer com | não vais mexer | tanto faz se | não exigiremos
    | falta de | não vai | não irá | não vais | não irás | nunca programou em | nunca escreveu | nunca
    programaste | nunca mexeu com | nunca usaste | nunca tocou em | não sabe | não sabes
  `,
  leaving: {
    verbs: list`migr* | mud* | troc* | portar* | convers* | convert* | transiç*`,
    from: list`de | do | da`,
    to: list`para`,
    direct: list`
      substitu* | em substituição | deixando | abandon* | descontinu* | em vez de | ao invés de | saindo
      do | saindo de | deixamos | deixámos | abandonamos | abandonámos | adeus ao | adeus à | largamos |
      livramo-nos
    `,
    behind: list`ficou para trás | ficou no passado | foi substituíd* | foi abandonad* | está sendo substituíd* | é coisa do passado | é passado | está a ser substituíd* | foi descontinuad*`,
  },
  teaching: {
    before: list`
      vai aprender | você aprenderá | aprenderás | vais aprender | ensinamos | te ensinamos | vamos te ensinar |
      treinamento em | formação em | treinamos
    `,
    after: list`
      aprende-se cá | aprende-se aqui | ensinamos cá | aprendes cá | aprendes connosco | aprende conosco |
      a gente ensina | nós ensinamos | ensinamos | te ensinamos | você aprende | vai aprender | aprende-se |
      vamos te ensinar | damos formação | oferecemos treinamento | oferecemos formação | será ensinad* | aprende
      aqui | vais aprender | você vai aprender | aprenderás | ensinaremos | te ensina | damos treinamento |
      teremos treinamento | haverá formação | haverá treinamento | receberás formação | receberá treinamento |
      te ajudamos | ajudamos você | ajudamos-te | explicamos | a gente te ensina | capacitamos | treinamos você
      | começam do zero | começa do zero | partem do zero | começamos do zero
    `,
  },
  job: list`
    a vaga | esta vaga | o trabalho | este trabalho | o projeto | este projeto | o cargo | este cargo |
    a posição | a função | esta função | o papel
  `,
  others: {
    who: list`
      outra equipe | outra equipa | outro time | outras equipes | outras equipas | outra pessoa | colegas | seus
      colegas | outros | outro departamento | um parceiro | um fornecedor | a equipa de | a equipe de | o time
      de | a equipa do | a equipe do | o time do
    `,
    does: list`
      cuida | cuidam | trata | tratam | encarrega | encarregam | mantém | mantêm | gere | gerem | faz |
      fazem | fica | ficam
    `,
    by: list`
      por | fica com | ficam com | a cargo de | responsabilidade de | é com | é de
    `,
  },
  fine: list`bem-vind* | mesmo assim | sem problema* | possível | também | tudo bem`,
  harmless: list`sem problema* | não tem problema | não há problema | sem stress | sem estresse | tudo bem | tranquilo | não faz mal | tudo certo | não importa | não se preocupe | não te preocupes | relaxa | não há crise`,
  helping: {
    to: list`te | ti | ajudamos você | ensinamos você | ensinar você`,
    by: list`colega* | mentor* | padrinho | madrinha | um buddy | a equipa | o time`,
  },
  without: list`sem`,
  but: list`
    mas | porém | contudo | todavia | entretanto | no entanto | e sim | por outro lado | já o | em contrapartida
  `,
};
