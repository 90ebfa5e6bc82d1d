/** The small words of English that attribution goes by, in lower case with straight apostrophes. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PRONOUNS = words('he she they we i you it who');
export const RELATIVES = words('who which that whom');
export const DETERMINERS = words(
  'the a an this that these those his her its their my our your one another some any each every no two three four five six several many few both',
);
export const PREPOSITIONS = words(
  'of for from at in with on to by near behind against about over under through during after before since without within ' +
    'into onto among between amid around outside inside across along despite toward towards like upon via per until as ' +
    'including regarding concerning than alongside beyond following ahead prior due',
);
export const CONJUNCTIONS = words(
  'and but or nor so yet if because although though while when whenever where whereas unless whether then once why how what',
);
export const AUXILIARIES = words(
  "is are was were be been being am has have had do does did will would can could shall should may might must isn't aren't " +
    "wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't 'd 'll 've 's he's she's they're",
);
export const PASSIVES = words(
  "is are was were be been being am isn't aren't wasn't weren't got get gets",
);
export const MODALS = words(
  "to will would can could shall should may might must did does do don't doesn't didn't won't wouldn't couldn't can't not",
);
const ADVERBS = words(
  'also then later once again still even just never always often now not repeatedly recently previously soon first last ' +
    'sometimes today yesterday both all thus further instead already simply only ever though however nonetheless ' +
    'nevertheless meanwhile twice afterward afterwards too together reportedly famously wryly half monday tuesday wednesday thursday ' +
    'friday saturday sunday tonight earlier there here back aloud else rather perhaps maybe indeed therefore',
);
const LY_NOUNS = words(
  "family ally assembly rally italy july supply reply bully jelly lily sally kelly billy molly holly emily reilly daily weekly monthly only early o'reilly",
);

export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !LY_NOUNS.has(lower));

/** Words for times: a phrase that ends in one is no speaker. */
export const TIMES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december today yesterday tomorrow tonight morning afternoon evening night week weekend month year ' +
    'day hour minute time moment years weeks months days hours minutes decade century era season summer winter spring fall ' +
    'noon midnight ago past future start end beginning point interview rally event conference debate',
);

/** Lower-case words that head no speaker. */
export const NOT_SPEAKERS = words(
  'there here it this that something anything nothing everything more most much way thing things what way fact case part lot ' +
    'kind sort number word words idea question issue reason example instance response comment comments remark remarks',
);

/** Pasts of irregular verbs that no ending tells, other than the verbs of speech. */
export const IRREGULAR_PASTS = words(
  'took went got gave came made ran won lost stood sat held kept left met sent spent spoke found began broke brought built ' +
    'chose drew drove fell felt fought grew heard hit knew led meant paid put rose saw sought sold shook sank struck took ' +
    'taught threw understood wore became bought caught cut dealt did fled flew forgot hung hid hurt laid lay let lit ' +
    'read rode sang set shot shut slept stole stuck swept swung tore withdrew',
);

/** Nouns for what somebody said, which stand with whose it is: "his claim that". */
export const SAYINGS = words(
  'remark remarks claim claims statement statements comment comments chant chants assertion assertions words promise promises ' +
    'vow vows view views belief argument arguments call calls description declaration admission suggestion contention ' +
    'insistence pledge warning warnings question response reply answer tweet tweets message messages complaint complaints ' +
    'demand demands prediction observation conclusion explanation line slogan motto phrase quote quip joke boast accusation ' +
    'characterization assessment plea appeal request opinion concern fear hope advice proclamation announcement email ' +
    'letter speech post memo criticism denunciation talk refrain mantra retort rant dismissal portrayal depiction',
);
