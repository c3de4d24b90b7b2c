import { list, type WishWords } from '../cues';

/** What makes a statement a wish in Portuguese. */
export const wish: WishWords = {
  before: list`
    preferencialmente | de preferência | preferivelmente | idealmente | desejável | desejáveis | é desejável |
    desejável conhecimento | será um diferencial | seria um diferencial | é um diferencial | é diferencial |
    será diferencial | diferencial: | diferenciais: | será valorizad* | serão valorizad* | valoriza-se |
    valorizamos | é um plus | será um plus | seria um plus | plus: | seria ótimo | seria interessante | seria
    bom | seria legal | é legal se | é legal ter | é bom ter | ponto extra | pontos extras | bônus: | bônus se |
    se possível | será uma mais-valia | é uma mais-valia | é uma vantagem | será uma vantagem | damos
    preferência | terá preferência | ganha pontos | não é obrigatório, mas | não obrigatório, mas | pontos extra
    | pontos extra: | pontos para | seria ótimo se | seria bom se | seria legal se | ficaremos felizes se |
    adoraríamos | talvez | apreciamos | gostaríamos | no melhor dos casos | no cenário ideal | no melhor cenário
    | valorizável | bónus: | bónus se | valoriza-se: | desejável: | opcional: | como diferencial | como extra |
    se também | se ainda | melhor ainda se | ainda melhor se | se além disso | se, além disso | conta pontos |
    contam pontos | se puder | se puderes | dá-se preferência | mais-valias: | mais-valia: | o ideal é que | o
    ideal é | o ideal seria que | o ideal seria | o melhor é que | seria * se | seria * que | seria muito * se |
    ficava bem se
  `,
  after: list`
    cai bem | cai sempre bem | cairia bem | nunca é demais | vem a calhar | vem mesmo a calhar | é sempre bem-vind* | não fica mal |
    diferencial | diferenciais | um diferencial | um grande diferencial | é diferencial | é um diferencial | são
    diferenciais | desejável | desejáveis | é desejável | são desejáveis | um plus | é um plus | uma vantagem |
    é vantagem | é uma vantagem | valorizad* | é valorizad* | será valorizad* | serão valorizad* | um bônus |
    uma mais-valia | mais-valia | um extra | opcional | opcionais | bem-vindo* | bem-vinda* | preferencial |
    preferenciais | preferível | conta pontos | contam pontos | ajuda bastante | seria ótimo | seria
    interessante | não obrigatório, mas desejável | ajuda muito | dá pontos | soma pontos | cereja do bolo |
    melhor ainda | ainda melhor | tanto melhor | seria * | seriam * | é bem-vind* | são bem-vind* | pesa a favor
    | a seu favor | faz diferença | fará diferença | será levad* em conta | é bónus | é bônus | nos encanta |
    nos agrada | mas ajuda | mas ajudam | te ajudará | isso ajuda | ajuda. | ajudam. | conta muito | conta a seu
    favor | conta a teu favor | a teu favor | conta a favor | pontos a mais | ganha pontos | ganhas pontos |
    será bem vist* | bem vist* | com bons olhos | será bem-vind* | serão bem-vind* | é valorizado | valor
    acrescentado | agrega valor | agrega | agregam | chama a nossa atenção | chama nossa atenção | nos conquista
    | será tid* em conta | faz toda a diferença | te destaca | te destacará | vai te destacar | vai ajudar |
    ajudará | ajudarão | será útil | seria útil | é útil | soma | somam | é um ponto a favor | ponto a favor |
    ponto positivo | é um mais | vem a calhar | cai bem | caem bem | é um bom extra | um bom diferencial | te
    coloca à frente | é uma vantagem competitiva | sai na frente | saem na frente | sais à frente | parte em
    vantagem | leva vantagem | larga na frente | tem vantagem | tem preferência | terá preferência
  `,
  tried: list`já | além disso | também | alguma vez | um primeiro | ainda`,
};
