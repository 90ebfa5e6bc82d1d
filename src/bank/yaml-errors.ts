import { type Document, visit, type YAMLParseError } from 'yaml';
import { visible } from './visible';

/** A mistake in YAML: where in the text, what it is, and how to mend it. */
export interface YamlMistake {
  readonly offset: number;
  readonly what: string;
  readonly mend: string;
}

/** What a person did wrong. One mistake often makes the parser stumble again further on. */
export function yamlMistakes(text: string, document: Document): readonly YamlMistake[] {
  const { errors } = document;
  if (errors.length === 0) return unresolved(document);
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first, ...more] = errors.filter(error => !twice.includes(error));
  return [
    ...twice.map(({ pos: [offset] }) => ({
      offset,
      what: `the key \`${/^[^\s:]*/.exec(text.slice(offset))}\` is there twice`,
      mend: 'Keep one',
    })),
    ...(first ? [mistakeOf(text, first, more)] : []),
  ];
}

/** `*word*` is emphasis in Markdown, and in YAML the name of something that stands elsewhere. */
function unresolved(document: Document): readonly YamlMistake[] {
  const mistakes: YamlMistake[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      mistakes.push({
        offset: alias.range?.[0] ?? 0,
        what: visible(`\`*${alias.source}\` names nothing that there is in this YAML`),
        mend: QUOTE,
      });
    },
  });
  return mistakes;
}

function mistakeOf(
  text: string,
  error: YAMLParseError,
  more: readonly YAMLParseError[],
): YamlMistake {
  const { code, message, pos } = error;
  const what = `this is not YAML: ${visible(message).replace(/\.?\s*$/, '')}`;
  const indented = more.find(each => each.code === 'MULTILINE_IMPLICIT_KEY');
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && indented) {
    return {
      offset: text.lastIndexOf('\n', indented.pos[1] - 1) + 1,
      what: 'this line is indented, and belongs to nothing',
      mend: 'Begin each key at the start of its line',
    };
  }
  switch (code) {
    case 'TAB_AS_INDENT':
      return { offset: pos[0], what: 'a tab indents this line', mend: 'Indent it with spaces' };
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        offset: pos[0],
        what: 'this is not a `key: value` line',
        mend: 'Write a colon and a space after the key',
      };
    case 'MISSING_CHAR':
      return { offset: pos[0], what, mend: 'Write the mark that closes the text' };
    case 'BAD_INDENT':
      return { offset: pos[0], what, mend: 'Close what is open, or indent the line' };
    default:
      return { offset: pos[0], what, mend: QUOTE };
  }
}

const QUOTE = 'Put a text that has special characters in double quotation marks';
