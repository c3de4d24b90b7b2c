import { list, type PeopleWords } from '../cues';

/** People of Dutch postings who do not apply. */
export const people: PeopleWords = {
  outside: list`
    klanten | gebruikers | eindgebruikers | studenten | leerlingen | deelnemers | cursisten | patiënten |
    burgers | inwoners | bezoekers | leveranciers | partners | huurders | bewoners | ouders | elke klant | elke
    gebruiker | elke deelnemer
  `,
  workers: list`
    baas | manager | leidinggevende | teamleider | voorganger | collega's | ontwikkelaars | developers | engineers | adviseurs | consultants | experts | specialisten |
    beheerders | architecten | analisten | docenten | trainers | leraren | medewerkers | onderzoekers | testers
    | technici | team | teams | mensen | artsen | verpleegkundigen | ambtenaren | programmeurs | data scientists
  `,
  ours: list`onze | ons | jouw | je | uw | de andere`,
  must: list`moeten | moet | dienen | behoren`,
  has: list`
    schrijven | schreef | programmeren | programmeerde | was | waren | hebben | heeft | kennen | kent | kunnen | beheersen | beheerst | brengen | weten | zijn | spreken | bezitten
    | zweren
  `,
  beside: list`
    samen met | werkt met | werk je met | werken met | naast | leert van | leer je van | omringd door |
    samenwerken met | samenwerking met | tussen
  `,
  helps: list`
    begeleidt | begeleid je | begeleiden | traint | train je | ondersteunt | ondersteun je | ondersteunen |
    helpt | help je | helpen | geeft les aan | coacht | adviseert
  `,
  relative: list`die | dat`,
  having: list`met`,
  they: list`zij | ze`,
  masters: list`beheersen | beheerst | kennen | kent | vertrouwd | thuis | goed in | uit de voeten`,
  lets: list`laat | laten | helpt | helpen | geeft | bespaart | bezorgt | scheelt`,
};
