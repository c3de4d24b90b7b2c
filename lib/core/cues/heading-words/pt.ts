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
    opciona* | preferencia* | preferência | valoriz* | valorizamos | mais-valia* | é legal | seria legal |
    seria ótimo | seria bom | bom ter | destacar | destaca* | faz a diferença | fazem a diferença |
    sairá na frente | sai na frente | cereja | melhor ainda | ganha pontos | conta* pontos | não obrigatóri* |
    nice to have* | vantagem se | seria * | seriam * | incrível se | coração | nosso coração |
    gostaríamos de ver | também gostaríamos | ajuda | ajudam | mas ajuda | se destacar | te destacar |
    destaque | brilh* | encanta* | surpreend* | um algo a mais | algo a mais | a mais | ainda mais | ainda * |
    cerejinha | amaríamos | adoraríamos | não é obrigatório* | não obrigatório | bem-vind* | somar* | somam |
    nos conquista | diferenciado | nos conquistar | legal se | pontinho* | melhor | curtimos | gostamos |
    amamos |
    somam pontos | conta pontos | contam pontos | sair na frente | cereja do bolo | brilhar os olhos
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
    nos convencer
  `,
  has: list`tem | tens | é | és | ter | possui`,
  does: list`
    fazer | fará | farás | responsabilidade* | atribuiç* | atividade* | funç* | tarefa* | missão | papel | dia a
    dia | rotina | desafio* | vaga | cargo | projeto* | atuar* | atuação | trabalhar* | desenvolver* | construir
    | impacto | espera por* | te espera | entregar | contribu* | descrição | sua semana | semana | primeiros
    projetos | colocar a mão | mão na massa | entregas | entrega | responde | no que | você responde | vai
    construir | vai encarar | sua jornada | encarar | dias | os teus dias | os seus dias | escopo | âmbito
  `,
  will: list`vai | vais | irá | irás | será | serás`,
  gets: list`
    ofer* | oferecemos | benefício* | vantagens | ganha | ganhas | ganharás | recebe* | salário | remuneração |
    encontra* | damos | regalia* | incentivo* | pacote | proporciona* | temos para | temos a oferecer |
    aprender* | leva daqui | pra você | para você | para ti | pra ti | temos pra | cuidamos | por aqui você | o
    que pomos em cima da mesa
  `,
  seeks: list`
    busca* | buscamos | procura* | procuramos | espera* | esperamos | queremos | precisamos | pedimos |
    estamos à procura
  `,
  uses: list`
    usamos | utilizamos | stack | tecnologias | ferramentas | trabalhamos com | roda por aqui | roda | rodamos
  `,
};
