import { stemmer } from 'stemmer';
import { isContent, wordsOf } from './words';

/**
 * The words of an English text, each as what its forms have in common: "inspects", "inspected" and
 * "inspection" by Porter's algorithm (1980), and "found" and "find" by a list.
 */
export function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map(stemOf);
}

/** The same of the words that say what the text is about; "met" is short, and "meet" is not. */
export function contentStems(text: string): readonly string[] {
  const content = wordsOf(text).filter(word => isContent(word) || isContent(baseOf(word)));
  return [...new Set(content.map(stemOf))];
}

function stemOf(word: string): string {
  return stemmer(baseOf(word));
}

function baseOf(word: string): string {
  return IRREGULAR.get(word) ?? word;
}

/** Forms that no ending tells, each line with the word that they are forms of. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `arise arose arisen
  beat beaten
  become became
  begin began begun
  bite bit bitten
  blow blew blown
  break broke broken
  bring brought
  build built
  buy bought
  catch caught
  child children
  choose chose chosen
  come came
  deal dealt
  draw drew drawn
  drive drove driven
  eat ate eaten
  fall fell fallen
  feel felt
  fight fought
  find found
  flee fled
  fly flew flown
  foot feet
  forbid forbade forbidden
  forget forgot forgotten
  freeze froze frozen
  give gave given
  go went gone
  grow grew grown
  hang hung
  hear heard
  hide hid hidden
  hold held
  keep kept
  know knew known
  lay laid
  lead led
  leave left
  lend lent
  lose lost
  make made
  man men
  mean meant
  meet met
  overcome overcame
  oversee oversaw overseen
  pay paid
  ride rode ridden
  ring rang rung
  rise rose risen
  run ran
  say said
  see saw seen
  seek sought
  sell sold
  send sent
  shake shook shaken
  shoot shot
  show shown
  shrink shrank shrunk
  sing sang sung
  sink sank sunk
  sit sat
  sleep slept
  speak spoke spoken
  spend spent
  stand stood
  steal stole stolen
  strike struck stricken
  swear swore sworn
  sweep swept
  swim swam swum
  swing swung
  take took taken
  teach taught
  tear tore torn
  tell told
  think thought
  throw threw thrown
  understand understood
  undergo underwent undergone
  undertake undertook undertaken
  wake woke woken
  wear wore worn
  win won
  withdraw withdrew withdrawn
  woman women
  write wrote written`
    .split('\n')
    .map(line => line.trim().split(' '))
    .flatMap(([word = '', ...forms]) => forms.map(form => [form, word] as const)),
);
