import { list, type WishWords } from '../cues';

/** What makes a statement a wish in French. */
export const wish: WishWords = {
  before: list`
    idéalement | de préférence | si possible | serait un plus | de préférence avec | préférablement | dans
    l'idéal | un plus : | un plus si | les plus : | serait apprécié* | seraient appréciés | est appréciée |
    bonus : | bonus si | petit plus : | atout : | ce serait un plus | ce serait top si | serait idéal | vous
    avez peut-être | éventuellement | optionnel : | pas obligatoire mais | non obligatoire mais | si en plus |
    si, en plus | encore mieux si | tant mieux si | ce serait bien si | ce serait idéal si | nous apprécierions
    | nous apprécions | on apprécie | vous avez éventuellement | peut-être avez-vous | mieux encore | points
    bonus pour | bonus pour | ravis si | heureux si | serions ravis | peut-être | nous aimons | on aime | on
    adore | nous aimerions | cerise sur le gâteau : | la cerise sur le gâteau : | en option | facultatif : |
    souhaité : | apprécié : | appréciés : | souhaités : | dans le meilleur des cas | un plus serait | le petit
    plus : | les petits plus : | seraient un plus : | serait apprécié : | nous serions ravis | nous serions
    heureux | si, de plus | et pourquoi pas | pourquoi pas | voire | l'idéal est que | l'idéal serait que |
    l'idéal serait | le mieux est que | le mieux serait que | l'idéal : | le top serait | ce serait * que | ce
    serait * si | il serait * que | ça serait * si
  `,
  after: list`
    ferait plaisir | nous ferait plaisir | fera plaisir | fait plaisir | ne gâche rien | ne gâcherait rien | toujours bon à prendre |
    est un plus | serait un plus | sont un plus | seraient un plus | un plus | un atout | apprécié* | souhaité*
    | souhaitable* | constitue un plus | constituent un plus | constituerait un plus | est un atout | sont un
    atout | serait un atout | seraient un atout | serait un vrai plus | est un vrai plus | est un réel plus | un
    vrai plus | un réel plus | un bonus | serait un bonus | est apprécié* | sont apprécié* | serait apprécié* |
    seraient apprécié* | est souhaité* | serait souhaité* | bienvenu* | est la bienvenue | optionnel* |
    facultati* | serait idéal* | un avantage | mais pas obligatoire* | mais non obligatoire* | serait appréciée
    | serait apprécié | sera appréciée | sera apprécié | ferait la différence | nous plairait | encore mieux |
    tant mieux | c'est mieux | c'est parfait | sera utile | serait utile | seraient utiles | est utile | sont
    utiles | vous aidera | t'aidera | cerise sur | points bonus | point fort | fera la différence | vous
    distinguera | te distinguera | cela aide | ça aide | cela aiderait | sera valorisé* | seront valorisé* |
    feront la différence | serait * | seraient * | c'est encore mieux | ne gâche rien | ne gâchent rien | joue
    en votre faveur | en votre faveur | sera un atout | est un bonus | vous démarquera | nous plaît | nous
    séduit | peut aider | aidera | pèsera | peut faire la différence | mieux encore | un vrai atout | un * atout
    | réel atout | un gros plus | gros plus | petit plus | un petit plus | avec bienveillance | regardée avec
    intérêt | avec intérêt | est bienvenu* | sont bienvenu* | sera bienvenu* | seront bienvenu* | seront très
    apprécié* | sera très apprécié* | sont les bienvenu* | retiendra notre attention | retiendront notre
    attention | attirera notre attention | attire notre attention | fera pencher la balance | fait la différence
    | font la différence | marquera des points | vous donnera une longueur | longueur d'avance | est un avantage
    | sont un avantage | sera un avantage | serait un avantage | valorisé* | est valorisant* | sera regardé* |
    ne serait pas de refus | n'est pas de refus | sera pris* en compte | est à votre avantage | à votre avantage
    | à ton avantage | en ta faveur | jouera en votre faveur | jouera en ta faveur | complèterait | complète
    votre profil | complètera | parachève | enrichira | nous intéresse | nous intéresserait | nous intéressera |
    fera mouche | c'est un plus | c'est un vrai plus | c'est un atout | pas de trop | ne sera pas de trop | ne
    seront pas de trop | tu marques des points | vous marquez des points | complèter* * profil | complèter* * *
    profil | complète * profil | complétera * profil | complétera * * profil | compléter* * profil | part avec
    un avantage | a un avantage | ont un avantage | aura un avantage | part avec une longueur d'avance | a une
    longueur d'avance
  `,
  tried: list`déjà | en plus | par ailleurs | en outre | aussi | également | une première | de premières | même`,
};
