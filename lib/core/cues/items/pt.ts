import { type ItemWords, list } from '../cues';

/** By what an item of a list is told in Portuguese. */
export const items: ItemWords = {
  asks: list`
    experiência* | conhecimento* | conhecer | domínio | dominar | vivência | familiaridade | familiarizad* | habilidade* | capacidade* |
    inglês | formação | graduação | graduad* | ensino superior | superior completo | superior em | cursando | boa | boas | bom | bons |
    sólid* | forte | fortes | excelente* | amplo | ampla | mínimo | no mínimo | pelo menos | ter | ser | saber | estar | você tem | você
    conhece | você é | tens | tem | possuir | possui | entendimento | compreensão | proatividade | proativ* | perfil | paixão |
    interesse | vontade | disponibilidade | fluência | facilidade | noções | background | licenciatura | mestrado | bacharelado |
    competência* | prática com | prática em | mais de | autonomia | espírito | raciocínio | capaz | sentido de | gostar | português |
    comunicação | trabalho em equipe | trabalho em equipa | já ter
  `,
  does: list`
    desenvolvimento de | manutenção | implementação | criação | participação | análise de | gestão de | elaboração | apoio | suporte a | suporte ao | definição | realização | acompanhamento | colaboração | construção | integração de |
    administração de | otimização | coordenação | responsável por | desenvolverá | desenvolverás | participará | trabalhará | irá | vais | vai | você vai | você irá | documentação de
  `,
  doing: list`ar | er | ir | ará | erá | irá`,
  gives: list`
    férias | dias de férias | salário | seguro | vale | vale-| plano de saúde | plano odontológico | gympass | home office | auxílio| remuneração | horário flexível | bônus | day off | benefícios | assistência| convênio | participação nos lucros | plr
  `,
};
