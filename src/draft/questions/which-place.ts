import { checksum } from '../../bank/slug';
import type { Asked, Idea } from '../candidate';
import { evidenceOf } from '../evidence';
import { quoted, withGap } from '../gap';
import { countPlaces, type PlaceMention, placesOf } from '../places/gazetteer';
import type { Reading, Sentence } from '../reading';
import { byName, choice } from './choice';

/** Where something is or happened, among the other places of its sort that the article names. */
export function whichPlace(reading: Reading): readonly Idea[] {
  const all = distinct(placesOf(reading.article.text));
  return reading.sentences.flatMap(sentence => {
    const [place] = placesOf(sentence.text);
    // Another place beside it tells where to look on the map.
    if (!place || WINS.test(sentence.text) || countPlaces(sentence.text) > 1) return [];
    const { from, doubt } = reading.askable(sentence) ?? {};
    if (from === undefined || doubt === undefined || place.start < from) return [];
    return {
      confidence: 0.7 - doubt,
      source: sentence,
      ask: () =>
        reading.isRepeated(withGap(sentence.text, place), sentence)
          ? undefined
          : ask(reading, sentence, from, place, all),
    };
  });
}

/** Whoever wins in one state may win in others. */
const WINS = /\b(?:wins?|won|winning|victor(?:y|ies)|loss|lost|lead)\b/i;

/** Each place once. */
function distinct(places: readonly PlaceMention[]): readonly PlaceMention[] {
  return [...new Map(places.map(place => [place.name, place])).values()];
}

function ask(
  reading: Reading,
  sentence: Sentence,
  from: number,
  place: PlaceMention,
  all: readonly PlaceMention[],
): Asked | undefined {
  const others = new Set(
    all
      .filter(({ name, sort }) => sort === place.sort && !sentence.text.includes(name))
      .map(({ name }) => name),
  );
  if (others.size < 2 || reading.title.includes(place.name)) return undefined;
  const drawn = [...others]
    .sort((a, b) => checksum(a + sentence.text) - checksum(b + sentence.text))
    .slice(0, 3);
  const text = withGap(sentence.text, place).slice(from);
  return {
    question: choice({
      topic: 'places',
      stem: `Which ${place.sort} is missing? ${quoted(from > 0 ? `…${text}` : text)}`,
      kind: 'fact',
      key: place.name,
      options: byName([place.name, ...drawn]),
      evidence: evidenceOf(reading, sentence, { start: from, end: sentence.text.length }),
      explanation: `The article names ${place.name} here, in paragraph ${sentence.paragraph}.`,
    }),
    subject: place.name,
    forms: [place.name],
  };
}
