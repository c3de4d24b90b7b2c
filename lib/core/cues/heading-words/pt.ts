import { type HeadingWords, list } from '../cues';

/** What Portuguese headings are told by; verbs hold their person. */
export const headingWords: HeadingWords = {
  reader: list`
    você | vocês | te | ti | tu | teu* | tua* | seu | seus | sua | suas | contigo | candidat* | quem é você |
    trazes | precisas | precisa | farás | fará | vais | irás | irá | tens | és | és tu | sabes | ganhas |
    ganharás | encaixas | pra você | terá | terás
  `,
  firm: list`
    nós | nosso* | nossa* | nos | a gente | a equipa | a equipe | o time | a empresa | buscamos | procuramos |
    esperamos | precisamos | pedimos | exigimos | oferecemos | usamos | utilizamos | somos | queremos |
    damos | temos | estamos | vamos | ficamos | adoramos | ficaremos | curtimos | gostamos | amamos
  `,
  question: list`o que | como | no que | em que | onde | qual | quais | aqui`,
  whom: list`quem | quem é`,
  relative: list`que | quem`,
  why: list`por que | porquê | por quê | porque`,
  condition: list`se`,
  wishes: list`
    diferencia* | desejáve* | plus | um plus | bônus | bónus | pontos extra* | ponto extra | extra | extras |
    opciona* | preferencia* | preferência | valoriz* | valorizamos | mais-valia* | é legal | seria legal | seria
    ótimo | seria bom | bom ter | destacar | destaca* | faz a diferença | fazem a diferença | sairá na frente |
    sai na frente | cereja | melhor ainda | ganha pontos | conta* pontos | não obrigatóri* | nice to have* |
    vantagem se | seria * | seriam * | incrível se | coração | nosso coração | gostaríamos de ver | também
    gostaríamos | ajuda | ajudam | mas ajuda | se destacar | te destacar | destaque | brilh* | encanta* |
    surpreend* | um algo a mais | algo a mais | a mais | ainda mais | ainda * | cerejinha | amaríamos |
    adoraríamos | não é obrigatório* | não obrigatório | bem-vind* | somar* | somam | nos conquista |
    diferenciado | nos conquistar | legal se | pontinho* | melhor | curtimos | gostamos | amamos | somam pontos
    | conta pontos | contam pontos | sair na frente | cereja do bolo | brilhar os olhos | diferencial |
    diferenciais | cereja no topo | topo do bolo | pontos bónus | pontos bônus | ganhas pontos | pontos a mais |
    pontinhos | será um plus | mais valia* | vantagem | vantajos* | desejável | desejados | valorizad* |
    valoriza* | apreciad* | preferencial* | preferência* | de preferência | opcional | opcionais | não é
    obrigatóri* | não eliminatóri* | não imprescindíve* | não essencia* | não é essencial | não é necessário |
    seria óptimo | seria incrível | será * valorizad* | adorávamos | gostaríamos também | bacana | legal ter |
    ótimo se | ainda melhor | sobressa* | brilhar | encantar | encanta | impression* | conquista* | apaixonar |
    olhos brilhar* | sorrir | felizes se | ponto a favor | pontos a favor | a teu favor | a seu favor | um extra
    | além disso | adicional | adicionais | complementar* | soma pontos | útil | úteis | menos importante* |
    secundári* | menos essencia*
  `,
  asks: list`
    requisito* | pré-requisito* | exig* | exigimos | qualificaç* | competência* | habilidade* | conhecimento* |
    experiência* | formação | perfil | precisa | precisas | precisa ter | traz* | obrigatóri* | imprescindíve* |
    indispensáve* | necessári* | essencia* | fundamenta* | domina* | caixa de ferramentas | bagagem | dar bem |
    encaixa* | combina | sucesso | deve ter | deves ter | saber | sabes | escolaridade | hard skills | skills |
    ideal | must have* | expertise | aptid* | tem que ter | é para você | é pra você | é para ti | match | não
    pode faltar | não podem faltar | manda bem | mandar bem | kit de ferramentas | tenha | consideramos
    essencial | ter sucesso | conhecer você | gostaríamos de conhecer | queremos conhecer | já deves saber |
    deves saber | deve saber | já sabe | é a sua cara | sua cara | teu perfil | candidato ideal | candidata
    ideal | pessoa certa | pessoa ideal | mochila | dominar | manja | indispensável | mínimo* | obrigatório |
    essenciais | critérios | identifica* | te identificas | base sólida | precisamos que | imprescindível | tem
    de ter | fera em | inegociáve* | perfil desejado | perfil ideal | é preciso | chegar lá | para se candidatar
    | o que precisa | preciso ter | queremos falar | abrimos mão | não abrimos mão | prescindir | convencer* |
    nos convencer | mala | arsenal | repertório | dna | ingredientes para | receita | talentos | pontos fortes |
    superpoder* | forças | capacidade* | habilitaç* | habilitações | qualifica* | formaç* | graduação | diploma
    | vivência* | vivências | bagagem profissional | domínio* | conheciment* | saberes | precisa* | essencial |
    eliminatóri* | mínim* | básico | exigência* | exigid* | critério* | condições de acesso | perfil procurado |
    a pessoa que | tem a ver contigo | tem a ver com você | dá match | identific* | se identifica | revês | te
    revês | se revê | reconhec* | é para ti se | é para você se | é pra você se | pra você se | para ti se |
    candidata-te se | candidate-se se | encaix* | dar certo | se dar bem | vai se dar bem | vais dar-te bem |
    arrasar | brilhas | bem sucedid* | bem-sucedid* | não vive sem | trazes | trazer | trazer na | tens de ter |
    você deve | ter de | comprovar | demonstr* | possuir | possu* | dominas | domina | à vontade | esperamos de
    | espera de ti | esperamos que | que procuramos em | buscamos em você | exige | requer | demanda |
    idealmente, és | idealmente és | idealmente, você é | idealmente você é | sem isto | sem isso | já sabes |
    já dominas | já tens | você já | já conheces | combina com | combinas | demand*
  `,
  has: list`tem | tens | é | és | ter | possui`,
  does: list`
    fazer | fará | farás | responsabilidade* | atribuiç* | atividade* | funç* | tarefa* | missão | papel | dia a
    dia | rotina | desafio* | vaga | cargo | projeto* | atuar* | atuação | trabalhar* | desenvolver* | construir
    | impacto | espera por* | te espera | entregar | contribu* | descrição | sua semana | semana | primeiros
    projetos | colocar a mão | mão na massa | entregas | entrega | responde | no que | você responde | vai
    construir | vai encarar | sua jornada | encarar | dias | os teus dias | os seus dias | escopo | âmbito |
    responsabilidad* | atribuições | função | funções | dia-a-dia | cotidiano | quotidiano | segunda-feira |
    projecto* | vai fazer | vais fazer | mãos à obra | mangas | arregaçar | enfrentar | resolver | desenvolver |
    liderar | contribui* | o papel | descrição da vaga | descrição da função | sobre a vaga | a vaga | espera
    por ti | espera por você | ocupar | cuidar | cuidará | encarregado | a teu cargo | atuar | atuará | campo de
    atuação
  `,
  will: list`vai | vais | irá | irás | será | serás`,
  gets: list`
    ofer* | oferecemos | benefício* | vantagens | ganha | ganhas | ganharás | recebe* | salário | remuneração |
    encontra* | damos | regalia* | incentivo* | pacote | proporciona* | temos para | temos a oferecer |
    aprender* | leva daqui | pra você | para você | para ti | pra ti | temos pra | cuidamos | por aqui você | o
    que pomos em cima da mesa | remuneraç* | ordenado | oferta | oferece* | em troca | de volta | ganha* com | o
    que ganhas | o que ganha | você ganha | receber | seguro | férias | crescer | aprender | mimos | recompensa*
    | prometemos | promessa | condições | condições oferecidas | porque vais gostar | por que trabalhar |
    motivos | razões | para te dar | damos-te | temos para ti | temos para você | encontrarás | vais encontrar |
    você vai encontrar | o nosso lado | da nossa parte | presentes
  `,
  seeks: list`
    busca* | buscamos | procura* | procuramos | espera* | esperamos | queremos | precisamos | pedimos | estamos
    à procura | desejamos | exigimos | à procura | em busca | gostaríamos | sonhamos | valorizamos em ti
  `,
  uses: list`
    usamos | utilizamos | stack | tecnologias | ferramentas | trabalhamos com | roda por aqui | roda | rodamos |
    bastidores | sob o capô | debaixo do capô | casa das máquinas | ferramentas que | tecnologia | o que usamos
    | construímos | motor | caixa de ferramentas | arsenal
  `,
};
