import { list, type WishWords } from '../cues';

/** What makes a statement a wish in Czech. */
export const wish: WishWords = {
  before: list`
    výhodou je | výhodou bude | výhodou jsou | výhodou: | výhoda: | velkou výhodou je | výhodou znalost |
    výhodou zkušenost | oceníme | uvítáme | rádi uvidíme | ideálně | nejlépe | pokud možno | vítaná | vítány |
    plusem je | plusem bude | plus: | plusové body za | bonusem je | bonusem bude | bonus: | bonus za | potěší
    nás | není podmínkou, ale | není nutné, ale | není nutností, ale | body za | potěšilo by nás | byli bychom
    rádi | bylo by fajn | bylo by skvělé | budeme rádi | možná | případně | super, když | fajn, když | skvělé,
    když | bylo by super | bylo by dobré | bylo by ideální | bylo by pěkné | hezké by bylo | volitelně |
    volitelně: | nepovinně | nepovinné | v ideálním případě | v nejlepším případě | dobré, když | fajn, pokud |
    super, pokud | skvělé, pokud | hezké, když | plus za | body navíc za | volitelné: | ocenili bychom | vítáme
    | pokud navíc | a pokud navíc | když navíc | případně i | nejlepší je, když | nejlepší je, pokud | ideální
    je, když | ideální je, pokud | ideální by bylo | nejraději | nejlépe, když | bylo by *, kdybys | bylo by *,
    kdybyste | bylo by *, kdyby | skvělé by bylo | super by bylo
  `,
  after: list`
    se * hodí | se hodí | se bude hodit | není na škodu | nebude na škodu | nikdy není na škodu |
    výhodou | je výhodou | jsou výhodou | je velkou výhodou | bude výhodou | budou výhodou | výhoda | je výhoda
    | velká výhoda | je vítán* | jsou vítán* | vítán* | oceníme | uvítáme | je plusem | plusem | je plus | jsou
    plus | je bonus | bonusem | je bonusem | potěší | nepovinn* | nice to have | ale není podmínkou | ale není
    nutn* | není však podmínkou | neuškodí | hodí se | bude se hodit | přijde vhod | třešnič* | tím lépe | ještě
    lépe | o to lépe | bylo by * | byla by * | bude plus | není na škodu | vám pomůže | nahrává | zvýší vaše
    šance | body navíc | ale pomůže | pomůže. | by byla * | by byl * | by bylo * | máš u nás plusové body |
    plusové body | bod navíc | máš plus | velké plus | velkým plusem | bude plusem | se hodí | se bude hodit |
    hodit | ocenili bychom | bude oceněn* | je vítan* | jsou vítan* | vítaná | vítané | vítáme | přivítáme | nás
    potěší | potěší nás | usnadní | hraje ve tvůj prospěch | ve tvůj prospěch | ve váš prospěch | k dobru | k
    dobrému | třešnička | třešničkou | dává ti náskok | náskok | ti dá náskok | udělá dojem | udělá radost |
    zohledníme | přihlédneme | bude brán* v potaz | bude bonus | přidanou hodnotou | přidaná hodnota | má výhodu
    | máš výhodu | má u nás výhodu | má náskok
  `,
  tried: list`už | již | někdy | navíc | také | taky | dokonce | náhodou`,
};
