/**
 * Places that news names often, by what sort of place they are: a country is no plausible distractor
 * for a city. Countries as the United Nations lists them, in their common names.
 */
const LISTS = {
  country:
    'Afghanistan,Albania,Algeria,Angola,Argentina,Armenia,Australia,Austria,Azerbaijan,Bahrain,Bangladesh,Belarus,Belgium,Benin,Bolivia,Bosnia,Botswana,Brazil,Britain,Bulgaria,Burkina Faso,Burundi,Cambodia,Cameroon,Canada,Chad,Chile,China,Colombia,Costa Rica,Croatia,Cuba,Cyprus,Czechia,Denmark,Ecuador,Egypt,El Salvador,England,Eritrea,Estonia,Ethiopia,Fiji,Finland,France,Gabon,Gambia,Germany,Ghana,Greece,Guatemala,Guinea,Haiti,Honduras,Hungary,Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Ivory Coast,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kosovo,Kuwait,Kyrgyzstan,Laos,Latvia,Lebanon,Liberia,Libya,Lithuania,Luxembourg,Madagascar,Malawi,Malaysia,Mali,Malta,Mauritania,Mexico,Moldova,Mongolia,Montenegro,Morocco,Mozambique,Myanmar,Namibia,Nepal,the Netherlands,New Zealand,Nicaragua,Niger,Nigeria,North Korea,North Macedonia,Northern Ireland,Norway,Oman,Pakistan,Panama,Paraguay,Peru,the Philippines,Poland,Portugal,Qatar,Romania,Russia,Rwanda,Saudi Arabia,Scotland,Senegal,Serbia,Sierra Leone,Singapore,Slovakia,Slovenia,Somalia,South Africa,South Korea,South Sudan,Spain,Sri Lanka,Sudan,Sweden,Switzerland,Syria,Taiwan,Tajikistan,Tanzania,Thailand,Togo,Tunisia,Turkey,Turkmenistan,Uganda,Ukraine,the United Arab Emirates,the United Kingdom,the United States,Uruguay,Uzbekistan,Venezuela,Vietnam,Wales,Yemen,Zambia,Zimbabwe',
  state:
    'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming',
  city: 'Abuja,Amsterdam,Ankara,Athens,Atlanta,Auckland,Austin,Baghdad,Baltimore,Bangkok,Barcelona,Beijing,Beirut,Belfast,Belgrade,Berlin,Birmingham,Bogota,Boston,Brisbane,Brussels,Bucharest,Budapest,Buenos Aires,Cairo,Cape Town,Caracas,Charlotte,Chicago,Cincinnati,Cleveland,Colombo,Copenhagen,Dallas,Damascus,Delhi,Denver,Detroit,Dhaka,Doha,Dubai,Dublin,Edinburgh,Frankfurt,Gaza,Geneva,Glasgow,Hamburg,Hanoi,Havana,Helsinki,Hong Kong,Houston,Istanbul,Jakarta,Jerusalem,Johannesburg,Kabul,Karachi,Kharkiv,Khartoum,Kinshasa,Kyiv,Lagos,Las Vegas,Lima,Lisbon,Liverpool,London,Los Angeles,Lyon,Madrid,Manchester,Manila,Mecca,Melbourne,Memphis,Mexico City,Miami,Milan,Milwaukee,Minneapolis,Montreal,Moscow,Mumbai,Munich,Nairobi,Naples,Nashville,New Delhi,New Orleans,New York,Orlando,Oslo,Ottawa,Paris,Perth,Philadelphia,Phoenix,Pittsburgh,Portland,Prague,Pyongyang,Quito,Riga,Rio de Janeiro,Riyadh,Rome,Sacramento,San Antonio,San Diego,San Francisco,Santiago,Sao Paulo,Seattle,Seoul,Shanghai,Sofia,Stockholm,Sydney,Taipei,Tallinn,Tampa,Tehran,Tel Aviv,Tokyo,Toronto,Tripoli,Tunis,Vancouver,Vienna,Vilnius,Warsaw,Washington,Wellington,Yerevan,Zagreb,Zurich',
} as const;

export type PlaceSort = keyof typeof LISTS;

/** A place that an article names, as offsets into it. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly sort: PlaceSort;
}

let sorts: Map<string, PlaceSort> | undefined;

function sortOf(name: string): PlaceSort | undefined {
  sorts ??= new Map(
    Object.entries(LISTS).flatMap(([sort, names]) =>
      names.split(',').map(name => [name, sort as PlaceSort] as const),
    ),
  );
  return sorts.get(name);
}

/** How often a text names a place, wherever in a sentence. */
export function countPlaces(text: string): number {
  const names = text.match(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/gu) ?? [];
  const words = names.flatMap(name => (sortOf(name) ? [name] : name.split(' ')));
  return words.filter(sortOf).length;
}

/** Where something is: the places after "in", "near", "to" and the like. */
export function placesOf(text: string): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const match of text.matchAll(PLACE)) {
    const name = match[1] ?? '';
    const sort = sortOf(name);
    const start = match.index + match[0].length - name.length;
    if (sort) found.push({ start, end: start + name.length, name, sort });
  }
  return found;
}

const PLACE =
  /(?<!\p{L})(?:in|near|to|outside|across|around|at|through) ((?:the )?\p{Lu}\p{Ll}+(?: (?:de )?\p{Lu}\p{Ll}+){0,2})(?![\p{L}’'-]|,? \p{Lu})/gu;
