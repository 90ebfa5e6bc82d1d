import type { OrderQuestion } from '../../bank/model';
import { checksum } from '../../bank/slug';
import type { Idea } from '../candidate';
import { evidenceOf } from '../evidence';
import type { Reading, Sentence } from '../reading';

interface Event {
  readonly sentence: Sentence;
  readonly year: number;
  /** What happened, without the year. */
  readonly text: string;
}

/** What happened first: events of an article that it dates by different years. */
export function order(reading: Reading): readonly Idea[] {
  const events = new Map<number, Event>();
  for (const event of reading.sentences.flatMap(eventOf)) {
    const { doubt } = reading.askable(event.sentence) ?? {};
    const isClear = doubt !== undefined && doubt < 0.15;
    if (isClear && !events.has(event.year)) events.set(event.year, event);
  }
  const dated = [...events.values()].sort((a, b) => a.year - b.year).slice(0, 4);
  const [first] = dated;
  if (!first || dated.length < 3) return [];
  const items = dated.map(({ text }) => text);
  const question: OrderQuestion = {
    type: 'order',
    id: `order-of-events-${checksum(items.join()).toString(36).slice(0, 4)}`,
    stem: 'In which order did these events happen, by the years that the article gives?',
    topic: 'order of events',
    kind: 'fact',
    evidence: evidenceOf(reading, first.sentence, { start: 0, end: 1 }),
    items,
    explanation: `The article dates them so: ${dated.map(({ year }) => year).join(', ')}.`,
    extra: {},
  };
  const asked = { question, subject: 'order', forms: [] };
  return [{ confidence: 0.75, source: first.sentence, ask: () => asked }];
}

/** An event whose year opens its sentence and can be left out: "In 1995, the club opened." */
function eventOf(sentence: Sentence): readonly Event[] {
  const [, year, text = ''] = /^In ((?:19|20)\d\d), (.{20,120})$/.exec(sentence.text) ?? [];
  if (year === undefined || /\b(?:19|20)\d\d\b|["“”;]/.test(text)) return [];
  return [{ sentence, year: Number(year), text: text.slice(0, 1).toUpperCase() + text.slice(1) }];
}
