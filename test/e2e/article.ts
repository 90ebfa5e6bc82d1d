import { fileOf } from './folders';

/** A made-up article, a line a paragraph. */
export const BRIDGE = `Bridge over the river to open in spring
The bridge, shut since November, will open again in the spring, the town said on Tuesday.
"We have checked it twice, and it is safe for the next thirty years," said Ana Kral. "Nobody needs to worry about it any more," Kral told reporters.
Engineers had found cracks in two of its pillars. "It was a year of hard work for all of us," said Jan Novak, the chief engineer.
The words "no entry for anybody at all" stand on both of its sides.
`;

/** The path of that article, in a folder of its own. */
export const bridge = () => fileOf('bridge.txt', BRIDGE);

/** The same as a web page, among what else a page has. */
export const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bridge to open | The Post</title></head><body>
<nav><a href="/">All of the news</a></nav>
<article><h1>Bridge over the river to open in spring</h1>
${BRIDGE.split('\n')
  .slice(1)
  .map(line => `<p>${line.replaceAll('"', '&quot;')}</p>`)
  .join('\n')}
</article><footer>"Nothing here is news," said Nobody Atall.</footer></body></html>
`;

/** One that questions can be drafted from. */
export const COUNCIL = `Council meets

"The whole town must work together on the new school," said Ana Kral, the mayor of Lipno.

"Every child in the county deserves a good teacher," said Jan Novak, a teacher in Lipno.

"Parents in the county want smaller classes for their children," said Eva Mala, a mother of three.
`;
