import { Box, Text } from 'ink';
import { SHADES, type Shade, shadeOf, WEEKDAYS, type Week } from '../../study/calendar';
import { COLOR } from '../theme';

const SIGNS: Readonly<Record<Shade, string>> = { none: '·', some: '░', more: '▒', many: '█' };
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A weekday's name, and what parts it from the weeks. */
const MARGIN = 5;
/** A week's sign, and a space. */
const COLUMN = 2;

/** How many rows it takes. */
export const CALENDAR_ROWS = 1 + WEEKDAYS.length;

/** How many weeks fit into a width. */
export const weeksIn = (width: number) => Math.floor((width - MARGIN + 1) / COLUMN);

/** What the signs mean. */
export const LEGEND = SHADES.map(({ shade, words }) => `${SIGNS[shade]} ${words}`).join('  ');

/** How much was answered on which day: a column a week, a row a weekday. */
export function Calendar({ weeks }: { readonly weeks: readonly Week[] }) {
  return (
    <Box flexDirection="column">
      <Text dimColor>{`${' '.repeat(MARGIN)}${months(weeks)}`}</Text>
      {WEEKDAYS.map((name, row) => (
        <Text key={name}>
          {name.padEnd(MARGIN)}
          <Text color={COLOR.right}>
            {weeks.map(({ days }) => sign(days[row]?.answers)).join(' ')}
          </Text>
        </Text>
      ))}
    </Box>
  );
}

/** Days that are still to come have none. */
function sign(answers: number | undefined): string {
  return answers === undefined ? ' ' : SIGNS[shadeOf(answers)];
}

/** The name of each month above the first week that begins in it. */
function months(weeks: readonly Week[]): string {
  const width = weeks.length * COLUMN - 1;
  let line = '';
  weeks.forEach(({ monday }, index) => {
    const isNew = monday.slice(0, 7) !== weeks[index - 1]?.monday.slice(0, 7);
    const name = MONTHS[Number(monday.slice(5, 7)) - 1] ?? '';
    const place = index * COLUMN;
    const fits = place >= line.length && place + name.length <= width;
    if (isNew && fits) line = `${line.padEnd(place)}${name} `;
  });
  return line.trimEnd();
}
