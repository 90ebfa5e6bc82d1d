import { Lexer, type Token, type Tokens } from 'marked';

/** A Markdown block and the line of the file, counted from 1, on which it begins. */
export interface Block<T extends Token = Token> {
  readonly token: T;
  readonly line: number;
}

/** A file's parts, in order: YAML between `---` lines, what comes before any question, questions. */
export interface Sections {
  readonly frontMatter?: { readonly yaml: string; readonly line: number };
  readonly preamble: readonly Block[];
  readonly questions: readonly Section[];
}

/** A level-two heading and everything up to the next. Lines `from` to `to`, `to` excluded. */
export interface Section {
  readonly heading: Block<Tokens.Heading>;
  readonly blocks: readonly Block[];
  readonly from: number;
  readonly to: number;
}

/** Splits a bank's text (with line feeds only, no byte order mark) into its sections. */
export function sections(text: string): Sections {
  const fenced = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(text);
  const body = fenced ? text.slice(fenced[0].length) : text;
  const start = fenced ? lines(fenced[0]) + 1 : 1;

  const preamble: Block[] = [];
  const questions: (Section & { blocks: Block[]; to: number })[] = [];
  let line = start;
  for (const token of new Lexer().lex(body)) {
    const current = questions.at(-1);
    if (isHeading(token) && token.depth === 2) {
      if (current) current.to = line;
      questions.push({ heading: { token, line }, blocks: [], from: line, to: line });
    } else if (token.type !== 'space') {
      (current?.blocks ?? preamble).push({ token, line });
    }
    line += lines(token.raw);
  }
  const last = questions.at(-1);
  if (last) last.to = text.split('\n').length + 1;

  return {
    ...(fenced && { frontMatter: { yaml: fenced[1] ?? '', line: 2 } }),
    preamble,
    questions,
  };
}

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading';
}

function lines(raw: string): number {
  let count = 0;
  for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) count += 1;
  return count;
}
