import type { Token } from '../tokens';
import type { Name } from './names';
import { ORDINARY } from './not-people';
import { isRole } from './titles';

/** What an article says that somebody is, beside their name: before it, or behind it between commas. */
export function roleAround(name: Name, text: string, tokens: readonly Token[]): string[] {
  return [roleBefore(name, text, tokens), roleBehind(name, text, tokens)].filter(
    role => role !== null,
  );
}

/** "senior Kremlin aide" of "senior Kremlin aide Yuri Ushakov". */
function roleBefore({ firstOfName }: Name, text: string, tokens: readonly Token[]): string | null {
  const last = tokens[firstOfName - 1];
  if (last?.kind !== 'word' || !isRole(last.lower) || last.text.length < 5) return null;
  let first = firstOfName - 1;
  while (first > 0 && firstOfName - first < 8) {
    const before = tokens[first - 1];
    const here = tokens[first];
    if (!before || !here || before.kind !== 'word' || here.start - before.end > 3) break;
    if (ORDINARY.has(before.lower) && !KEPT.has(before.lower)) break;
    if (/(?:ed|ing)$/.test(before.lower) && before.text === before.lower) break;
    first--;
  }
  const start = tokens[first]?.start;
  return start === undefined ? null : oneLine(text.slice(start, last.end));
}

const KEPT = new Set(['former', 'of', 'first', 'vice', 'us', 'democrats', 'republicans']);

/** "a Kremlin spokesman" of "Dmitry Peskov, a Kremlin spokesman, said". */
function roleBehind({ last }: Name, text: string, tokens: readonly Token[]): string | null {
  if (tokens[last + 1]?.text !== ',') return null;
  let end = last + 2;
  let hasRole = false;
  while (end < last + 14) {
    const token = tokens[end];
    if (!token || (token.kind === 'mark' && token.text !== '&')) break;
    if (token.lower === 'who' || token.lower === 'whose') return null;
    hasRole ||= isRole(token.lower);
    end++;
  }
  const first = tokens[last + 2];
  const final = tokens[end - 1];
  const isClosed = /^[,.)—–]$/.test(tokens[end]?.text ?? '');
  if (!hasRole || !isClosed || !first || !final || end === last + 2) return null;
  if (VERBISH.has(first.lower)) return null;
  const from = /^(?:a|an|the)$/.test(first.lower) ? tokens[last + 3] : first;
  return from ? oneLine(text.slice(from.start, final.end)) : null;
}

const VERBISH = new Set(
  'and but or said says who which while as with he she they speaking calling in on at'.split(' '),
);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
