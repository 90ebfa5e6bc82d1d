/** The verbs with which English news reports what somebody said, in all their forms. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly form: 'finite' | 'base' | 'participle';
  /** `says` takes the words said; `calls` takes what somebody is called; `does` is seldom about words. */
  readonly kind: 'says' | 'calls' | 'does';
}

const SAYS =
  'say tell add write ask reply respond note explain state declare announce tweet retweet ' +
  'argue insist claim warn admit acknowledge concede conclude continue joke quip recall remark ' +
  'observe suggest assert contend maintain complain shout yell scream cry whisper mutter ' +
  'murmur boast brag vow pledge promise predict urge demand stress emphasize emphasise exclaim ' +
  'confess counter retort testify post caution comment report reveal charge allege advise ' +
  'agree answer assure inform lament muse opine plead proclaim recount reiterate repeat sneer ' +
  'snap speculate think thunder taunt interject reason reflect venture disclose confide posit ' +
  'theorize theorise estimate forecast underscore underline clarify confirm affirm attest ' +
  'protest gush enthuse sigh laugh chuckle deadpan fume groan grumble grouse gripe hiss holler ' +
  'implore inquire enquire interrupt intone jeer lecture moan object pronounce profess pray ' +
  'prophesy rant rail recite rejoin remind request roar scoff shrug stammer stutter submit ' +
  'swear threaten toast vent wail whine wonder believe guess imagine hint imply elaborate ' +
  'express voice offer convey relay relate narrate chant sing preach email text message blog ' +
  'publish instruct command counsel encourage beg propose recommend apologize apologise concur ' +
  'dissent disagree rebut reassure reckon recognize recognise bark bellow blurt growl beam ' +
  'crow chime crack drawl jest kid tease exhort demur decline deplore expound fret worry gloat ' +
  'gasp heckle mumble nod pontificate press quibble ramble snarl snort specify splutter ' +
  'stipulate surmise trumpet utter vouch whoop yelp echo allude assume presume ascertain ' +
  'attribute read go caption headline quote put riff indicate hope feel fear expect describe ' +
  'invoke cheer rejoice marvel philosophize elucidate warble';
const CALLS =
  'call dub label brand deem dismiss denounce condemn criticize criticise blast slam praise ' +
  'hail accuse characterize characterise compare deride decry chide rip bash scold tout deny ' +
  'reject defend cite mention mock ridicule portray paint depict term nickname regard attack ' +
  'lambaste pan savage blame fault credit thank compliment applaud laud salute welcome commend ' +
  'rebuke reprimand reproach admonish berate lambast excoriate castigate liken disparage ' +
  'belittle insult refer challenge doubt bemoan hammer pillory skewer assail trash diss knock ' +
  'disavow repudiate refute rebuff discuss promote outline detail summarize summarise invite ' +
  'extol champion style posture bill question entitle list identify';
/** Verbs that more often are about something else: they count where a mark stands before the words said. */
const DOES =
  'start begin open finish close end order rule record decide find determine signal show hold ' +
  'title name view consider address release sum point charge seek hit fire shoot volunteer';

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
  seek: ['sought'],
  begin: ['began', 'begun'],
  sing: ['sang', 'sung'],
  find: ['found'],
  hold: ['held'],
  show: ['showed', 'shown'],
  hit: ['hit'],
  shoot: ['shot'],
  forecast: ['forecast'],
};

/** Verbs whose last letter is doubled before an ending. */
const DOUBLES = new Set(
  'quip rebut beg brag rip slam dub pan admit submit refer put hit sum'.split(' '),
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
    [DOES, 'does'],
    [CALLS, 'calls'],
    [SAYS, 'says'],
  ] as const) {
    for (const lemma of lemmas.split(' ')) conjugate(all, lemma, kind);
  }
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
