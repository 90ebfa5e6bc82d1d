/** The verbs with which English news reports what somebody said, in all their forms. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly form: 'finite' | 'base' | 'participle';
  /** `says` takes the words said; `calls` takes what somebody is called; `does` is seldom about words. */
  readonly kind: 'says' | 'calls' | 'does';
}

const SAYS =
  'say tell add write ask reply respond note explain state declare announce tweet retweet argue insist claim warn admit ' +
  'acknowledge concede conclude continue joke quip recall remark observe suggest assert contend maintain complain shout ' +
  'yell scream cry whisper mutter murmur boast brag vow pledge promise predict urge demand stress emphasize emphasise ' +
  'exclaim confess counter retort testify post caution comment report reveal charge accuse allege advise agree ' +
  'answer assure inform lament muse opine plead proclaim read recount reiterate repeat sneer snap speculate think thunder ' +
  'taunt mock interject reason reflect volunteer venture disclose confide posit theorize estimate forecast ' +
  'underscore underline clarify confirm affirm protest gush enthuse sigh laugh chuckle deadpan fume groan grumble ' +
  'hiss holler implore interrupt intone jeer lecture moan object pronounce profess promise pray prophesy ' +
  'rant rail recite rejoin remind request roar scoff shrug stammer start submit swear thank threaten toast ' +
  'vent wail whine wonder weigh believe feel hope expect fear guess imagine learn hint imply signal ' +
  'elaborate begin open finish close end offer express voice convey relate narrate record chant sing preach ' +
  'email text message blog publish caption headline title instruct order command counsel invite encourage beg ' +
  'describe propose recommend apologize apologise concur dispute dissent disagree rebut reassure decide ' +
  'hit fire shoot bark blurt call growl beam crow chime gripe jab needle point quote riff sum ' +
  'wisecrack crack drawl joke jest kid tease telegraph decree rule find hold determine warn show indicate ' +
  'go put have get let make want see know mean intend plan seek attempt';
const CALLS =
  'call describe dub label brand deem dismiss denounce condemn criticize criticise blast slam praise hail ' +
  'characterize characterise compare deride decry chide rip bash scold tout deny reject defend cite mention ridicule ' +
  'portray paint depict cast term name nickname view regard consider attack lambaste pan savage blame fault credit thank ' +
  'compliment applaud laud salute welcome commend rebuke reprimand reproach admonish berate lambast excoriate ' +
  'castigate liken bill pronounce disparage belittle insult refer question challenge doubt lament bemoan ' +
  'tell liken hammer pillory skewer assail deplore hail trash diss knock disavow repudiate refute rebuff touting ' +
  'discuss address promote raise outline detail summarize summarise boast identify list use invoke employ';

const SELDOM = new Set(
  (
    'go put have get let make want see know mean intend plan seek attempt use employ list identify show ' +
    'find hold start begin open finish close end order rule title record learn feel have decide question ' +
    'cast name view consider bill expect fear hit fire shoot charge point sum weigh volunteer signal'
  ).split(' '),
);

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  read: ['read'],
  swear: ['swore', 'sworn'],
  feel: ['felt'],
  go: ['went', 'gone'],
  put: ['put'],
  have: ['had'],
  get: ['got'],
  let: ['let'],
  make: ['made'],
  see: ['saw', 'seen'],
  know: ['knew', 'known'],
  mean: ['meant'],
  seek: ['sought'],
  begin: ['began', 'begun'],
  sing: ['sang', 'sung'],
  find: ['found'],
  hold: ['held'],
  show: ['showed', 'shown'],
  hit: ['hit'],
  shoot: ['shot'],
  cast: ['cast'],
  forecast: ['forecast'],
  tweet: ['tweeted'],
  beg: ['begged'],
};

/** Verbs of two syllables and more that double no letter, among those that look as if they did. */
const DOUBLES = new Set(
  'quip rebut beg brag rip slam dub pan chat jab plan blur admit submit refer let get put hit sum rebut'.split(
    ' ',
  ),
);

/** What a word is as a verb of speech; undefined where it is none. The word is in lower case. */
export function speechVerb(word: string): SpeechVerb | undefined {
  forms ??= conjugateAll();
  return forms.get(word);
}

/** Whether a word in lower case is a verb of saying, in a form that a subject can stand beside. */
export function isSpeechVerb(word: string): boolean {
  const verb = speechVerb(word);
  return verb !== undefined && verb.form === 'finite' && verb.kind === 'says';
}

let forms: ReadonlyMap<string, SpeechVerb> | undefined;

function conjugateAll(): Map<string, SpeechVerb> {
  const all = new Map<string, SpeechVerb>();
  for (const [lemmas, kind] of [
    [CALLS, 'calls'],
    [SAYS, 'says'],
  ] as const) {
    for (const lemma of lemmas.split(' ')) conjugate(all, lemma, SELDOM.has(lemma) ? 'does' : kind);
  }
  for (const lemma of CALLS.split(' ')) if (!SELDOM.has(lemma)) conjugate(all, lemma, 'calls');
  return all;
}

function conjugate(all: Map<string, SpeechVerb>, lemma: string, kind: SpeechVerb['kind']): void {
  const stem = lemma.endsWith('e') && !lemma.endsWith('ee') ? lemma.slice(0, -1) : lemma;
  const doubled = DOUBLES.has(lemma) ? lemma + lemma.at(-1) : stem;
  const softened = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : undefined;
  const third = softened
    ? `${softened}es`
    : /(?:s|sh|ch|x|z|go)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const [past, participle] = IRREGULAR[lemma] ?? [`${softened ?? doubled}ed`];
  all.set(lemma, { lemma, form: 'base', kind });
  all.set(`${doubled}ing`, { lemma, form: 'participle', kind });
  for (const form of [third, past]) all.set(form, { lemma, form: 'finite', kind });
  if (participle) all.set(participle, { lemma, form: 'finite', kind });
}
