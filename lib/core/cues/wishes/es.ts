import { list, type WishWords } from '../cues';

/** What makes a statement a wish in Spanish. */
export const wish: WishWords = {
  before: list`
    a poder ser | si puede ser | preferible | preferiblemente con |
    preferentemente | preferiblemente | de preferencia | a ser posible | si es posible | idealmente | ideal si |
    deseable* | deseable: | es deseable | sería deseable | se valorará | se valorarán | se valora | se valoran |
    valoramos | valorable* | valorándose | se tendrá en cuenta | será un plus | sería un plus | es un plus |
    plus: | plus si | puntos extra | suma puntos | sumas puntos | nos encantaría | nos gustaría | sería genial |
    sería ideal | sería bueno | será una ventaja | sería una ventaja | es una ventaja | será un punto a favor |
    bonus si | no excluyente: | no imprescindible pero | no es imprescindible pero | se agradece | se agradecerá
    | agradecemos | suma | sumará puntos | si además | y si además | mejor si | mejor aún si | aún mejor si |
    estaría bien | estaría genial | nos encanta si | apreciamos | se aprecia | quizás también | quizá también |
    además nos gustaría | quizá | quizás | tal vez | puede que | a lo mejor | puntos extra por | puntos por |
    bonus por | nos encantaría que | nos gustaría que | sería genial que | sería ideal que | estaría bien que |
    ojalá | valoraremos | en el mejor de los casos | en el caso ideal | en lo posible | de ser posible |
    preferible: | valorable: | se valora: | opcional: | puntos extra si | extra: | como extra | como plus |
    bonus: | mejor todavía si | todavía mejor si | si también | sumaría | sumarán | lo ideal es que | lo ideal
    es | lo ideal sería que | lo ideal sería | lo mejor es que | lo suyo es que | lo suyo sería que | sería *
    que | sería * si | estaría * que | estaría * si | nos haría felices que
  `,
  after: list`
    siempre viene bien | nunca está de más | nunca sobra | no sobra | siempre suma |
    deseable* | es deseable | son deseables | un plus | es un plus | será un plus | sería un plus | son un plus
    | como plus | valorable* | es valorable | se valorará | se valorarán | se valora | se valoran | será
    valorad* | serán valorad* | será valorable | será muy valorad* | muy valorad* | valorad* | una ventaja | es
    una ventaja | será una ventaja | un punto a favor | un extra | opcional* | preferible* | preferente* | no
    excluyente* | bienvenid* | sería ideal | sería genial | suma puntos | suman puntos | pero no imprescindible*
    | pero no obligatorio* | sumará | será bienvenid* | ayuda mucho | te dará puntos | mejor que mejor | tanto
    mejor | aún mejor | mejor aún | todavía mejor | te ayudará | será útil | sería útil | es útil | mucho mejor
    | punto a tu favor | a tu favor | de agradecer | es de agradecer | guinda | cereza | marcará la diferencia |
    marca la diferencia | te hará destacar | hará que destaques | tenid* en cuenta | te dará ventaja | da
    ventaja | suma | sería * | serían * | se agradece | es bienvenid* | juega a tu favor | cuenta a favor | nos
    encanta | nos gusta | no está de más | viene bien | vendrá bien | pero ayuda | pero ayudan | ayuda. |
    ayudan. | da puntos | dará puntos | puntos extra | te dará un plus | te suma | te sumará | ayudará |
    ayudarán | se agradecerá | se agradecen | te abrirá puertas | se tendrá en cuenta | se tendrán en cuenta |
    será tenid* en cuenta | se verá con buenos ojos | con buenos ojos | sube nota | para nota | es un valor
    añadido | valor añadido | un valor agregado | valor agregado | nos vendrá bien | vendría bien | nos vendría
    bien | no vendría mal | no viene mal | nos interesa | nos interesaría | llama nuestra atención | llamará
    nuestra atención | nos conquista | nos conquistará | será bien recibid* | bien recibid* | será de utilidad |
    de utilidad | juega a favor | jugará a tu favor | punto extra | un puntazo | mola | nos alegrará | te pone
    por delante | cuenta mucho | parte con ventaja | parten con ventaja | partes con ventaja | juega con ventaja
    | lleva ventaja | tiene ventaja | tendrá ventaja
  `,
  tried: list`ya | alguna vez | además | también | encima | algo de`,
};
