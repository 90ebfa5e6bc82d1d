/** Documents that hold text, and are none; told by the bytes that they begin with. */
export function documentKind(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  return DOCUMENTS.find(([sign]) => start.startsWith(sign))?.[1];
}

const DOCUMENTS = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a Word document, or another packed file'],
  ['\xd0\xcf\x11\xe0', 'an old Word document'],
  ['{\\rtf', 'a document in Rich Text Format'],
] as const;

/** What a text is an article in, by its file's name or by how it begins; a bank is none. */
export function textKind(text: string, name: string): 'bank' | 'page' | 'markdown' | 'text' {
  if (/\.quiz\.md$/i.test(name) || BANK.test(text)) return 'bank';
  const start = text.slice(0, 2000).trimStart();
  if (/\.x?html?$/i.test(name) || (start.startsWith('<') && PAGE.test(start))) return 'page';
  const isMarkdown = /\.(md|markdown)$/i.test(name) || (name === '' && MARKDOWN.test(start));
  return isMarkdown ? 'markdown' : 'text';
}

// Front matter, or a heading.
const MARKDOWN = /^---[ \t]*\r?\n[\w-]+:|^# \S/;

const PAGE = /<(!doctype html|html|head|body|article|main)\b/i;
// A block for a question, or an option that is right.
const BANK = /^(?:`{3,}quiz[ \t]*|[-*] \[[xX]\] .*)$/m;
