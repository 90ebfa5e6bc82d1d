import { stringify } from 'yaml';
import { toMarkdown } from './inline';
import type { Bank, Question } from './model';
import type { Source } from './read';

/**
 * Writes a bank as a file that reads back as the same bank.
 *
 * @param source what the bank was read from: whatever is still the same object is then copied from
 * it byte for byte, so that only what was meant to change does
 */
export function writeBank(bank: Bank, source?: Source): string {
  if (!source) return `${[header(bank), ...bank.questions.map(writeQuestion)].join('\n\n')}\n`;

  const lines = source.text.match(/[^\r\n]*(?:\r\n|\r|\n|$)/g) ?? [];
  const copy = (from: number, to: number) => lines.slice(from - 1, to - 1).join('');
  const newline = /\r\n?|\n/.exec(source.text)?.[0] ?? '\n';
  const fresh = (text: string) => `${text}\n\n`.replaceAll('\n', newline);
  const first = Math.min(...[...source.places.values()].map(place => place.from));

  const isSame = isSameHeader(bank, source.bank);
  const parts = [isSame ? copy(1, first) : fresh(header(bank))];
  let next = isSame ? first : undefined;
  for (const question of bank.questions) {
    const place = source.places.get(question);
    // What followed something else before may have no blank line to part it from this.
    if (!place || place.from !== next) parts.push(gap(parts.at(-1) ?? '', newline));
    parts.push(place ? copy(place.from, place.to) : fresh(writeQuestion(question)));
    next = place?.to;
  }
  const changed = bank.questions.at(-1);
  return changed && source.places.has(changed)
    ? parts.join('')
    : parts.join('').replace(/[\r\n]+$/, newline);
}

/** What must follow a text so that it ends in a blank line. */
function gap(text: string, newline: string): string {
  const ends = /(?:\r\n|\r(?!\n)|\n)*$/.exec(text)?.[0].match(/\r\n|\r|\n/g)?.length ?? 0;
  return text === '' ? '' : newline.repeat(Math.max(0, 2 - ends));
}

function isSameHeader(a: Bank, b: Bank): boolean {
  const { questions: _a, ...first } = a;
  const { questions: _b, ...second } = b;
  return JSON.stringify(first) === JSON.stringify(second);
}

function header(bank: Bank): string {
  const { heading, briefing, questions: _, extra, tags, ...known } = bank;
  const front = { ...known, ...(tags.length > 0 && { tags }), ...extra };
  return [
    `---\n${yaml(front)}---`,
    ...(heading === undefined ? [] : [`# ${toMarkdown(heading)}`]),
    ...paragraphs(briefing),
  ].join('\n\n');
}

function writeQuestion(question: Question): string {
  const [stem = '', ...passage] = paragraphs(question.stem);
  return [
    `## ${stem}`,
    fenced(yaml(block(question))),
    ...passage,
    answers(question),
    ...(question.explanation ? [quote(question.explanation)] : []),
  ].join('\n\n');
}

/** A fence is longer than any inside, so that a key's own text can't end it. */
function fenced(text: string): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(run => run.length + 1)));
  return `${fence}quiz\n${text}${fence}`;
}

function block(question: Question): object {
  const { id, topic, kind, evidence, hint, waive, draft, extra } = question;
  return {
    id,
    topic,
    kind,
    evidence: evidence?.text,
    by: evidence?.by,
    paragraph: evidence?.paragraph,
    hint,
    waive,
    draft,
    ...extra,
    ...type(question),
  };
}

/** The type where the answer's own form does not tell it, and what only that type has. */
function type(question: Question): object {
  switch (question.type) {
    case 'order':
    case 'match':
      return { type: question.type };
    case 'typed':
      return /^-?[\d.,]+$/.test(question.forms[0]) ? { type: 'typed' } : {};
    case 'number':
      return question.tolerance > 0 ? { tolerance: question.tolerance } : {};
    case 'choice':
      return question.typed ? { typed: question.typed } : {};
    default:
      return {};
  }
}

/** Every digit, and no exponent such as that of 1e+24. */
const PLAIN = { useGrouping: false, maximumSignificantDigits: 21 } as const;

function answers(question: Question): string {
  switch (question.type) {
    case 'choice':
    case 'several':
      return question.options
        .map(({ text, right, feedback }) => {
          const option = `- [${right ? 'x' : ' '}] ${toMarkdown(text)}`;
          return feedback ? `${option}\n  > ${toMarkdown(feedback)}` : option;
        })
        .join('\n');
    case 'typed':
      return `**Answer:** ${question.forms.map(toMarkdown).join(' | ')}`;
    case 'number':
      return `**Answer:** ${question.value.toLocaleString('en', PLAIN)}`;
    case 'order':
      return question.items.map((item, index) => `${index + 1}. ${toMarkdown(item)}`).join('\n');
    case 'match':
      return [question.columns, { left: '---', right: '---' }, ...question.pairs]
        .map(({ left, right }, index) =>
          row(index === 1 ? [left, right] : [toMarkdown(left), toMarkdown(right)]),
        )
        .join('\n');
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function quote(text: string): string {
  return paragraphs(text)
    .map(paragraph => `> ${paragraph}`)
    .join('\n>\n');
}

function paragraphs(text: string): string[] {
  return text.split('\n\n').filter(Boolean).map(toMarkdown);
}

function yaml(value: object): string {
  const text = stringify(value, { lineWidth: 0 });
  return text === '{}\n' ? '' : text;
}
