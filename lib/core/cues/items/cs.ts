import { type ItemWords, list } from '../cues';

/** By what an item of a list is told in Czech. */
export const items: ItemWords = {
  asks: list`
    zkušenost* | praxe | praxi | znalost* | schopnost* | vzdělání | vysokoškolské | středoškolské | vš | sš | min. | minimálně | alespoň
    | dobrá | dobré | dobrou | velmi dobrá | výborná | výborné | pokročilá | pokročilé | aktivní | samostatnost | spolehlivost |
    pečlivost | chuť | ochota | orientace | přehled | angličtina | anglický | angličtinu | čeština | máš | jsi | umíš | znáš | ovládáš |
    ovládání | rozumíš | máte | jste | umíte | znáte | ovládáte | rozumíte | zájem | nadšení | týmov* | komunikativ* | komunikační |
    logické | analytické | základní | základy | praktická | praktické | porozumění | flexibilita | zodpovědnost | titul | řidičský |
    solidní | hlubok*
  `,
  does: list`
    vývoj | návrh | návrhy | tvorba | správa | údržba | podpora | implementace | spolupráce | účast | analýza | rozvoj | příprava | testování | realizace | integrace | optimalizace | řízení | vedení | vytváření |
    zajištění | zajišťování | dohled | budeš | budete | provoz | automatizace | dokumentace | konzultace | nasazování | programování nových | odpovědnost za | péče
  `,
  doing: list`ovat | ování | át`,
  gives: list`
    dovolená | dnů dovolené | dní dovolené | týdnů dovolené | mzda | plat | stravenky | příspěvek | home office | flexibilní pracovní doba | pružná pracovní doba | sick days | multisport | bonusy | notebook | vzdělávací rozpočet | penzijní | pojištění
  `,
};
