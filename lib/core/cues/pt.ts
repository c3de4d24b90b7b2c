import { amounts } from './amounts/pt';
import { clients } from './clients/pt';
import { type Cues, list } from './cues';
import { headingWords } from './heading-words/pt';
import { items } from './items/pt';
import { negation } from './negation/pt';
import { people } from './people/pt';
import { wish } from './wishes/pt';

/** Portuguese, of Brazil and of Portugal. */
export const pt: Cues = {
  headings: {
    required: list`
      requisito* | requisitos obrigatórios | requisitos técnicos | requisitos necessários |
      requisitos mínimos | requisitos da vaga | requisitos e qualificações | pré-requisitos | qualificaç* |
      exigências | o que esperamos | o que esperamos de você | o que esperamos de ti | o que buscamos |
      o que procuramos | o que você precisa | o que você precisa ter | o que precisas | você precisa ter |
      precisa ter | é preciso ter | é necessário ter | o que você traz | o que trazes | o que tens de ter |
      conhecimento* | conhecimentos necessários | conhecimentos exigidos | conhecimentos técnicos |
      competência* | competências técnicas | habilidade* | habilidades técnicas | aptidões | perfil |
      perfil desejado | perfil procurado | perfil pretendido | quem procuramos | quem buscamos |
      quem estamos procurando | quem é você | sobre você | sobre ti | experiência | experiências |
      experiência necessária | experiência exigida | formação | formação acadêmica | escolaridade |
      imprescindível | obrigatório* | indispensável | para se dar bem | pra se dar bem |
      essa vaga é para você | esta vaga é para ti | você se encaixa se | buscamos alguém | buscamos pessoas |
      buscamos profissionais | estamos à procura | o que é importante | o que é essencial |
      o que é necessário | para ter sucesso | para ter êxito | para se destacar nesta função
    `,
    preferred: list`
      diferencial | diferenciais | será um diferencial | serão diferenciais | considerado diferencial |
      desejável | desejáveis | requisitos desejáveis | conhecimentos desejáveis | é um plus | será um plus |
      seria um plus | um plus | valorizamos | valoriza-se | será valorizado | valorizado* | é legal se |
      é legal ter | seria legal | seria bom | seria ótimo | bom ter | bônus | pontos extras | ponto extra |
      ganha pontos | conta pontos | contam pontos | vai se destacar | você se destaca | faz a diferença |
      fatores preferenciais | preferencial* | preferencialmente | mais-valia | opcional | opcionais | um extra |
      não obrigatório*
    `,
    duties: list`
      responsabilidades | principais responsabilidades | responsabilidades e atribuições | atribuições |
      principais atribuições | atividades | principais atividades | funções | tarefas | o que você vai fazer |
      o que você fará | o que vais fazer | o que vai fazer | o que irá fazer | o que farás | dia a dia |
      no dia a dia | seu dia a dia | o teu dia a dia | missão | sua missão | a tua missão | desafio* |
      seus desafios | quais serão os desafios | descrição da vaga | descrição do cargo | descrição da função |
      descrição das atividades | a vaga | sobre a vaga | sobre o cargo | o cargo | a função | sobre a função |
      o seu papel | o teu papel | seu papel | o projeto | sobre o projeto | você será responsável | você vai |
      você irá | como será a sua rotina | o que te espera | resumo da vaga
    `,
    stack: list`
      stack técnica | stack tecnológica | nossa stack | a nossa stack | tecnologias | tecnologias utilizadas |
      tecnologias que usamos | nossas tecnologias | ferramentas | ferramentas que usamos | o que usamos |
      ambiente técnico | ambiente tecnológico
    `,
    about: list`
      sobre nós | sobre a empresa | quem somos | a empresa | sobre a | sobre o | nosso time | o time |
      nossa equipe | a nossa equipa | a equipa | nossa cultura | a nossa cultura | nossos valores |
      descrição da empresa | nossa história | nossa missão | a nossa missão | nosso propósito | conheça |
      por que trabalhar
    `,
    offer: list`
      o que oferecemos | o que temos para oferecer | oferecemos | benefícios | nossos benefícios | vantagens |
      remuneração | salário | faixa salarial | pacote de benefícios | benefícios e vantagens |
      o que você ganha | o que você encontra | o que ganhas | regalias | incentivos | condições |
      tipo de contrat* | modelo de contratação | contratação | horário | modalidade | bolsa auxílio
    `,
    legal: list`
      diversidade | inclusão | diversidade e inclusão | igualdade de oportunidades | privacidade |
      proteção de dados | aviso de privacidade
    `,
    apply: list`
      candidatura | candidate-se | candidata-te | como se candidatar | inscreva-se | inscrição |
      processo seletivo | etapas do processo | processo de recrutamento | contato | contacto | localização |
      local de trabalho | informações adicionais | interessados | envie seu currículo | próximos passos
    `,
  },
  wish,
  demand: list`
    não se separa | não fazemos concessões | não abres mão |
    na ponta da língua |
    obrigatóri* | imprescindível | imprescindíveis | indispensável | indispensáveis | necessári* | exigid* |
    essencial | essenciais | mandatóri* | fundamental | requer | exige-se | exigimos | pelo menos | ao menos |
    no mínimo | mínimo de | é preciso | é necessário | precisa ter | você precisa | deve ter | deverá ter | você
    tem | você possui | você domina | domina | dominas | você manja | manja | na ponta da língua | de olhos
    fechados | no sangue | segunda natureza | inegociável | sabe | é a base | você sonha em | você respira | não
    vive sem | de cor | com facilidade | é o mínimo | é condição | parte do seu dia | parte do teu dia | seu dia
    a dia | você conhece | conheces | dia a dia com | você sabe | segunda língua | sua praia | é fera em | você
    é especialista | é especialista em | é craque em | é importante que | é fundamental que | é essencial que |
    é necessário que | tem que | tens de | tem de | tens que | tens de saber | tens de dominar | tem que estar |
    seu ponto forte | teu ponto forte | ponto forte | língua materna | o teu forte | o seu forte | exigência | é
    obrigatório | de trás para a frente | como a palma da mão | de rigor | em primeiro lugar | teu pão de cada
    dia | pão nosso | domínio pleno | vocês têm de
  `,
  knowledge: list`
    nível avançado de | nível avançado em | bom nível de | bom nível em | nível intermediário de | nível intermediário em | boas bases de |
    experiência com | experiência em | experiência no | experiência na | experiência nos | experiência nas |
    experiência de | experiência * com | experiência * em | experiência * no | experiência trabalhando |
    experiência desenvolvendo | anos de experiência | conhecimento* | conhecimentos em | conhecimento de |
    domínio de | domínio em | domínio do | domínio da | domínio | vivência com | vivência em | vivência no |
    vivência | familiaridade com | familiarizad* com | noções de | noções em | proficiência em | proficiente em
    | fluência em | fluente em | habilidade com | habilidade em | habilidades em | prática com | prática em |
    expertise em | entendimento de | entendimento em | compreensão de | à vontade com | dominar | ter trabalhado
    com | já trabalhou com | capacidade de programar | já atuou com | atuou com | já trabalhaste com |
    trabalhaste com | já desenvolveu em | já desenvolveu com | projetos de | projetos com | atuação com |
    atuação em
  `,
  knowledgeBehind: list`avançad* | intermediári* | nível avançado | fluente`,
  telling: list`
    usamos | utilizamos | trabalhamos com | nossa stack | nossos sistemas | nossa plataforma | nossos serviços |
    nossos produtos | você vai trabalhar com | você trabalhará com | vais trabalhar com | irá trabalhar com |
    adotamos | rodamos
  `,
  seeking: list`
    buscamos | estamos buscando | procuramos | estamos à procura de | estamos em busca de | em busca de |
    à procura de | estamos contratando | contrata-se | procura-se | precisamos de | vaga para | capacidade de |
    capaz de
  `,
  excluded: {
    before: list`
      sem | sem necessidade de | não é necessário | não é necessária | não é necessário ter | não é preciso |
      não é obrigatório | não é obrigatória | não é exigido | não é exigida | não exigimos | não exige |
      não precisa | não precisas | não precisa saber | não precisa conhecer | não usamos | não utilizamos |
      em vez de | ao invés de | tudo menos | qualquer coisa menos
    `,
    after: list`
      não é necessári* | não são necessári* | não necessári* | não é obrigatóri* | não são obrigatóri* | não é
      exigid* | não são exigid* | não é um requisito | não é requisito | não é pré-requisito | não é
      imprescindível | não é indispensável | não é preciso | dispensável | não exigimos | dispensáveis |
      irrelevante* | desnecessári* | é indiferente | não faz falta | não precisa | não vem ao caso | exagero |
      não conta | pouco importa | não importa | não importam | é secundári* | são secundári* | fica de fora |
      ficam de fora | pode esperar | podem esperar | não entra em jogo | não se aplica | podes esquecer | pode
      esquecer | não é o caso | tanto faz
    `,
  },
  headingWords,
  jobWords: list`vaga | cargo | função | papel | posição | oportunidade | dia | dias | semana`,
  negation,
  people,
  clients,
  items,
  namesakes: list`pensando | chef | saber | nova | base`,
  everyday: list`no`,
  weVerbs: list`*amos | *emos | *imos`,
  or: list`ou | e/ou | ou então`,
  and: list`e | bem como | assim como | além de | e também`,
  oneOf: list`
    um dos | uma das | um destes | uma destas | um dos seguintes | uma das seguintes | algum dos | alguma das |
    alguma destas | pelo menos um | pelo menos uma | ao menos um | ao menos uma | no mínimo um | no mínimo uma |
    qualquer um dos | qualquer uma das | uma ou mais | um ou mais | duas ou mais | dois ou mais | pelo menos
    dois | pelo menos duas | ex.: | ex: | p. ex. | um entre | uma entre | à escolha entre | ao menos um dos | ao
    menos uma das | pelo menos um dos | pelo menos uma das | qualquer um de | qualquer uma de | algum de |
    alguma de | alguns dos | algumas das
  `,
  whoever: list`quem | os candidatos que | aqueles que | ter | conhecer`,
  anyKind: list`
    um | uma | algum | alguma | ao menos um | pelo menos um | pelo menos uma | qualquer | no mínimo um | no
    mínimo uma | ao menos uma
  `,
  examples: list`
    como | tais como | tal como | por exemplo | a exemplo de | a exemplo do | do tipo | tipo | do género | do
    gênero | estilo | no estilo de | por ex. | nomeadamente
  `,
  similar: list`
    ou similar* | ou equivalente* | ou semelhante* | ou outr* | ou algum outro | ou alguma outra | ou afins | e
    afins | e similares | e semelhantes | e outr* | entre outr* | ou qualquer outr* | ou * similar* | ou *
    equivalente* | ou * semelhante* | ou * parecid* | ou alternativ* | ou uma alternativa | ou algo parecido |
    ou algo similar | ou algo do género | ou análog* | ou parecid* | ou correlat* | e equivalentes | ou
    compatíve*
  `,
  years: list`anos | ano`,
  numbers: list`um/uma | dois/duas/um par de | três | quatro | cinco | seis | sete | oito | nove | dez | onze | doze`,
  amounts,
  either: list`ou então`,
  kinds: list`
    linguage* | framework* | ferramenta* | biblioteca* | banco de dados | bancos de dados | base de dados |
    bases de dados | plataforma* | tecnologia* | stack | sistema* | sistema operacional | cloud | nuvem |
    nuvens | ambiente* | provedor* | software* | soluç* | serviço*
  `,
  areas: list`
    backend | frontend | mobile | web | dados | análise de dados | estatística | visualização | monitoramento |
    monitorização | testes | automação | automatização | configuração | implantação | virtualização |
    contêineres | redes | segurança | embarcado* | modelagem | simulação | programação | desenvolvimento |
    scripting | big data
  `,
  starters: [],
  calls: list`
    candidat* | inscrev* | envi* | fale | escrev* | venha | vem | junta* | conta* | manda
  `,
  evidence: {
    before: list`
      experiência com | experiência em | conhecimento em | conhecimentos em | conhecimento de | domínio de |
      vivência com | desenvolvimento em | desenvolvimento com | programação em | linguagem | linguagens |
      desenvolvedor* | programador* | engenheir* | utilizando | usando | escrito em | tais como
    `,
    after: list`avançado | desenvolvedor* | pleno | sênior`,
  },
};
