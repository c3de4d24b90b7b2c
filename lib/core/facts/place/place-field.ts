import { COUNTRIES } from '../words/countries';

/** Cities that are named without their country. */
const CITIES =
  'NYC|New York(?: City)?|SF|San Francisco|(?:SF )?Bay Area|LA|Los Angeles|London|Berlin|Munich|München|Hamburg|Cologne|Köln|Frankfurt|Stuttgart|Paris|Lyon|Nantes|Toulouse|Amsterdam|Rotterdam|Utrecht|Den Haag|Brussels|Bruxelles|Antwerp|Ghent|Dublin|Edinburgh|Manchester|Cambridge|Oxford|Bristol|Toronto|Vancouver|Montreal|Montréal|Austin|Boston|Seattle|Chicago|Denver|Atlanta|Zurich|Zürich|Geneva|Genève|Basel|Bern|Stockholm|Copenhagen|Oslo|Helsinki|Barcelona|Madrid|Valencia|Lisbon|Lisboa|Porto|Milan|Milano|Rome|Roma|Turin|Torino|Warsaw|Warszawa|Kraków|Krakow|Wrocław|Gdańsk|Poznań|Prague|Praha|Brno|Vienna|Wien|Budapest|Bucharest|Athens|Tel Aviv|Bangalore|Bengaluru|Hyderabad|Pune|Mumbai|Delhi|Singapore|Tokyo|Sydney|Melbourne|Brisbane|Auckland|São Paulo|Rio de Janeiro|Buenos Aires|CDMX|Ciudad de México|Monterrey|Bogotá|Medellín|Lima|Santiago|Montevideo|Quito|Sevilla|Seville|Málaga|Malaga|Bilbao|Zaragoza|Curitiba|Belo Horizonte|Florianópolis|Recife|Braga|Coimbra|Bologna|Napoli|Firenze|Łódź|Lublin|Katowice|Ostrava|Plzeň|Leipzig|Dresden|Hannover|Düsseldorf|Dortmund|Bonn|Nürnberg|Bremen|Graz|Linz|Salzburg|Luxembourg|Lille|Marseille|Bordeaux|Strasbourg|Rennes|Grenoble|Montpellier|Eindhoven|Groningen|Leeds|Glasgow|Birmingham|Liverpool|Belfast|Cork|Galway|Limerick|Philadelphia|Dallas|Houston|Miami|Portland|San Diego|San Jose|Palo Alto|Mountain View|Washington(?: DC|, D\\.C\\.)?|Pittsburgh|Minneapolis|Salt Lake City|Raleigh|Calgary|Ottawa|Waterloo|Chennai|Gurgaon|Gurugram|Noida|Manila|Jakarta|Hanoi|Ho Chi Minh City|Seoul|Hong Kong|Shanghai|Beijing|Taipei|Dubai|Cairo|Lagos|Nairobi|Cape Town|Johannesburg|Tallinn|Riga|Vilnius|Kyiv|Lviv|Sofia|Belgrade|Zagreb|Ljubljana|Bratislava|Malmö|Gothenburg|Göteborg|Aarhus|Tampere';
const COUNTRY = Object.keys(COUNTRIES).join('|');
const WORD = "\\p{Lu}[\\p{L}.'-]*";
const PLACE = `(?:${CITIES}|${WORD}(?: (?:de |am |sur )?${WORD}){0,2}, ?(?:[A-Z]{2}|USA|${COUNTRY})(?:, ?(?:US|USA|${COUNTRY}))?)`;
const FIELD = new RegExp(`^\\W*${PLACE}(?:(?: or | and |, |/| / | & | ou | oder | o )${PLACE}){0,3}\\W*$`, 'u');

/** True where a field of a line names a place and nothing else: "Pittsburgh, PA", "London or Berlin". */
export function isPlaceField(text: string): boolean {
  return text.length <= 80 && FIELD.test(text);
}
