import { visible } from '../bank/visible';
import { countQuotes, describeSpeaker, type SpeakerQuotes } from './by-speaker';
import { oneLine } from './one-line';

/** What is said where nothing is quoted. */
export const NO_QUOTES = 'It has no quotations.';

/** Who said what, as lines of text: a speaker, and below each quotation with its paragraph. */
export function quotesLines(speakers: readonly SpeakerQuotes[]): readonly string[] {
  if (speakers.length === 0) return [NO_QUOTES];
  return speakers.flatMap((speaker, index) => [
    ...(index > 0 ? [''] : []),
    visible(`${describeSpeaker(speaker)}: ${countQuotes(speaker.quotes.length)}`),
    ...table(speaker),
  ]);
}

function table({ quotes }: SpeakerQuotes): readonly string[] {
  const width = Math.max(...quotes.map(({ paragraph }) => `${paragraph.number}`.length));
  return quotes.map(({ text, paragraph }) => {
    const place = `paragraph ${`${paragraph.number}`.padStart(width)}`;
    return visible(`  ${place}  “${oneLine(text)}”`);
  });
}
