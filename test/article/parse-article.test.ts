import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES, parseArticle } from '../../src/article/parse-article';

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(content: string | Uint8Array, name = 'article.txt') {
  const result = await parseArticle(typeof content === 'string' ? bytes(content) : content, name);
  if (!result.ok) throw new Error(`${name} ${result.what}. ${result.mend}.`);
  return result.article;
}

/** The paragraphs, as the article's text has them. */
async function paragraphs(content: string | Uint8Array, name?: string): Promise<readonly string[]> {
  const { text, paragraphs } = await read(content, name);
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

async function refusal(content: string | Uint8Array, name = 'article.txt'): Promise<string> {
  const result = await parseArticle(typeof content === 'string' ? bytes(content) : content, name);
  return result.ok ? 'It was read.' : `${name} ${result.what}. ${result.mend}.`;
}

/** The bytes of a text in an encoding of one byte a character. */
function encoded(text: string, encoding: string): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const characters = [...new TextDecoder(encoding).decode(all)];
  return Uint8Array.from(text, character => characters.indexOf(character));
}

function utf16(text: string, first: 'high' | 'low'): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap(character => {
      const code = character.charCodeAt(0);
      const [low, high] = [code & 0xff, code >> 8];
      return first === 'high' ? [high, low] : [low, high];
    }),
  );
}

describe('plain text', () => {
  test('a line is a paragraph, and its text is the file’s', async () => {
    const text = '\ufeffThe bridge\r\n\r\n  It is shut.\r\n“Safe,” said Kral. \n';
    const article = await read(text);
    expect(article).toMatchObject({ text, isVerbatim: true, about: {} });
    expect(await paragraphs(text)).toEqual(['The bridge', 'It is shut.', '“Safe,” said Kral.']);
    expect(article.paragraphs[1]).toEqual({ number: 2, start: 17, end: 28 });
  });

  test('lines that an editor has broken are one paragraph, with their line ends', async () => {
    const text = `The bridge is to open again in the spring

By Eva Mala, in the old town
3 March 2026

The mayor said on Tuesday that the bridge over the river, which has been
shut since November, "will open again in the spring of next year, and not
a day later".

Engineers had found cracks in two of its pillars. They were repaired, said
Jan Novak, who leads the works.
`;
    const found = await paragraphs(text);
    expect(found).toEqual([
      'The bridge is to open again in the spring',
      'By Eva Mala, in the old town',
      '3 March 2026',
      text.slice(text.indexOf('The mayor'), text.indexOf('\n\nEngineers')),
      text.slice(text.indexOf('Engineers'), -1),
    ]);
  });

  test('short paragraphs of a line each stay apart', async () => {
    const lines = [
      'The bridge over the river is shut, and nobody knows for how long yet.',
      'Engineers found cracks in two of its pillars, which were built in 1907.',
      'The mayor said that it would be opened again as soon as that was safe.',
    ];
    expect(await paragraphs(`The bridge\n\n${lines.join('\n')}\n`)).toEqual([
      'The bridge',
      ...lines,
    ]);
  });
});

describe('encodings', () => {
  const russian =
    'Мэр сказала во вторник, что мост «откроется весной». Ян Новак с ней не согласился.';
  const english =
    'The mayor said on Tuesday that the café by the bridge “will stay”. Jan Novak disagreed.';
  const polish =
    'Burmistrz powiedział we wtorek, że most „zostanie otwarty wiosną”, i że jest bezpieczny.';
  test.each([
    ['windows-1251', russian],
    ['koi8-r', russian.replace(/[«»]/g, '"')],
    ['iso-8859-5', russian.replace(/[«»]/g, '"')],
    ['windows-1250', polish],
  ])('%s is told by its letters', async (encoding, text) => {
    expect(await read(encoded(text, encoding))).toMatchObject({ text, isVerbatim: false });
  });

  test('windows-1252 keeps its curly quotation marks', async () => {
    const file = Buffer.from(
      'The caf\xe9 \x93will stay,\x94 said the mayor\x92s office.',
      'latin1',
    );
    const text = 'The café “will stay,” said the mayor’s office.';
    expect(await read(file)).toMatchObject({ text, isVerbatim: false });
  });

  test('Shift_JIS is told by its letters', async () => {
    const bridge =
      '8e7392b782cd89ce976a93fa814181758bb482aa8f7482c98dc48a4a82b782e9817682c68f7182d782bd8142';
    expect(await read(Buffer.from(bridge, 'hex'))).toMatchObject({
      text: '市長は火曜日、「橋が春に再開する」と述べた。',
    });
  });

  test('UTF-16 is told by its mark, or by its zeros', async () => {
    expect(await read(utf16(`\ufeff${russian}`, 'low'))).toMatchObject({
      text: `\ufeff${russian}`,
    });
    expect(await read(utf16(`\ufeff${russian}`, 'high'))).toMatchObject({
      text: `\ufeff${russian}`,
    });
    expect(await read(utf16(english, 'low'))).toMatchObject({ text: english });
    expect(await read(utf16(english, 'high'))).toMatchObject({ text: english });
  });

  test('a page says its own, unless it is UTF-8 after all', async () => {
    const page = `<meta charset="windows-1253"><p>${'Η γέφυρα είναι κλειστή.'}</p>`;
    expect(await paragraphs(encoded(page, 'windows-1253'), 'a.html')).toEqual([
      'Η γέφυρα είναι κλειστή.',
    ]);
    expect(await paragraphs(page, 'a.html')).toEqual(['Η γέφυρα είναι κλειστή.']);
  });

  test('a damaged byte leaves the rest as it is', async () => {
    const damaged = Uint8Array.from([...bytes('“Safe”, said Kral'), 0xff, ...bytes('. “No.”')]);
    expect(await read(damaged)).toMatchObject({
      text: '“Safe”, said Kral\ufffd. “No.”',
      isVerbatim: true,
    });
  });
});

describe('Markdown', () => {
  test('tells of its front matter who published it and when, and its title where it has no heading', async () => {
    const text = `---
title: "The bridge: shut"
date: 2026-11-24T10:00:00Z
outlet: Lipno News
draft: false
---

The mayor said that it is safe.
`;
    expect(await read(text, 'bridge.md')).toMatchObject({
      about: { title: 'The bridge: shut', date: '2026-11-24', outlet: 'Lipno News' },
    });
    expect(await paragraphs(text, 'bridge.md')).toEqual([
      'The bridge: shut',
      'The mayor said that it is safe.',
    ]);
  });

  test('is known by how it begins where there is no name', async () => {
    for (const start of ['---\ntitle: The bridge\n---\n\n', '# The bridge\n\n']) {
      expect(await paragraphs(`${start}It is *shut*.\n`, '')).toEqual([
        'The bridge',
        'It is shut.',
      ]);
    }
    expect(await paragraphs('The bridge\n\nIt is *shut*.\n', '')).toEqual([
      'The bridge',
      'It is *shut*.',
    ]);
  });

  test('loses its marks, front matter, code and tables', async () => {
    const text = `---
title: Notes
---

# The *bridge*

The mayor **said** that it is
[safe](https://example.org/a_b) &mdash; "very safe".

\`\`\`
"No quotation," said the program.
\`\`\`

![The bridge in the winter of 2020](bridge.jpg)

![Its pillars][pillars] They have cracks.

> "It is
> shut."

- First, the *pillars*.
- Then the road.

| who | what |
|---|---|
| Kral | mayor |

[pillars]: pillars.jpg
`;
    expect(await paragraphs(text, 'bridge.md')).toEqual([
      'The bridge',
      'The mayor said that it is safe — "very safe".',
      'They have cracks.',
      '"It is shut."',
      'First, the pillars.',
      'Then the road.',
    ]);
    expect(await read(text, 'bridge.md')).toMatchObject({ isVerbatim: false });
  });
});

describe('a page of the web', () => {
  const page = `<!DOCTYPE html>
<html lang="en-GB"><head>
<title>Bridge to open in spring, mayor says | The Valley Post</title>
<meta property="og:site_name" content="The Valley Post">
<link rel="canonical" href="https://post.example/bridge">
<script type="application/ld+json">
{"@graph": [{"@type": "WebSite", "name": "x"},
 {"@type": "NewsArticle", "headline": "A bridge", "datePublished": "2026-03-03T09:30:00+01:00"}]}
</script>
<style>p { color: red }</style></head>
<body class="has-sidebar">
<h1><a href="/">The Valley Post</a></h1>
<nav><ul><li><a href="/news">All of the news from the valley and the towns in it.</a></li></ul></nav>
<main><article>
<h1>Bridge to open in spring, mayor says</h1>
<div class="byline">By Eva Mala, who has written about bridges for years.</div>
<figure><img src="x"><figcaption>The bridge in November. “A picture,” said Mala.</figcaption></figure>
<div class="body">
<p>The mayor said on <a href="/tue">Tuesday</a> that the&nbsp;bridge
   &ldquo;will open again in the spring&rdquo;.</p>
<p>Engineers had found cracks.<br><br>They were mended.</p>
<aside><p>“Will open again in the spring” – the mayor of the town, on the bridge over the river.</p></aside>
<h2>The works</h2>
<p>“It was a year of work,” said Jan Novak.</p>
<p><a href="/other">Read more: the other bridge, which nobody has talked about in years.</a></p>
<h2>More on this</h2>
</div></article>
<section id="comments"><p>I have lived here for forty years and I never saw anything like it!</p></section>
</main>
<footer><p>All of it is copyright of The Valley Post, and of nobody else at all.</p></footer>
</body></html>`;

  test('gives its main text, without menus, captions, asides and comments', async () => {
    expect(await paragraphs(page, 'bridge.html')).toEqual([
      'Bridge to open in spring, mayor says',
      'The mayor said on Tuesday that the bridge “will open again in the spring”.',
      'Engineers had found cracks.',
      'They were mended.',
      'The works',
      '“It was a year of work,” said Jan Novak.',
    ]);
  });

  test('tells what it says of its article', async () => {
    expect(await read(page, 'bridge.html')).toMatchObject({
      isVerbatim: false,
      about: {
        title: 'Bridge to open in spring, mayor says',
        outlet: 'The Valley Post',
        url: 'https://post.example/bridge',
        date: '2026-03-03',
        lang: 'en-GB',
      },
    });
  });

  test('is told by its beginning where the name does not say it', async () => {
    expect((await paragraphs(page, ''))[0]).toBe('Bridge to open in spring, mayor says');
  });

  test('may hold its whole text in an element with a misleading name', async () => {
    const odd = `<body><div class="sidebar"><p>The bridge is shut.</p><p>It has cracks.</p></div></body>`;
    expect(await paragraphs(odd, 'odd.html')).toEqual(['The bridge is shut.', 'It has cracks.']);
  });

  const between = (body: string) =>
    `<article><p>The bridge is shut.</p>${body}<p>It has cracks.</p></article>`;

  test('keeps a paragraph among others though its sentence has no end', async () => {
    const body = '<p>“It was a year of work,” said Jan Novak<p>Advertisement';
    expect(await paragraphs(between(body), 'bridge.html')).toEqual([
      'The bridge is shut.',
      '“It was a year of work,” said Jan Novak',
      'It has cracks.',
    ]);
  });

  test.each([
    ['in it', '<blockquote>A year of work. <cite>Jan Novak</cite></blockquote>'],
    [
      'in it, behind a dash',
      '<blockquote><p>A year of work</p>— <cite>Jan Novak</cite></blockquote>',
    ],
    [
      'in its footer',
      '<blockquote><p>A year of work</p><footer>– <cite>Jan Novak</cite></footer></blockquote>',
    ],
    ['below it', '<blockquote><p>A year of work</p></blockquote><p><cite>Jan Novak</cite></p>'],
    ['with marks', '<blockquote>“A year of work.”</blockquote><cite>– Jan Novak</cite>'],
  ])('tells who said what it quotes: %s', async (_, body) => {
    const [, quoted, ...others] = await paragraphs(between(body), 'bridge.html');
    expect(quoted?.replace('.”', '”')).toBe('“A year of work” — Jan Novak');
    expect(others).toEqual(['It has cracks.']);
  });

  test('leaves a title in a sentence where it is', async () => {
    const body = '<blockquote>I read <cite>The Bridge</cite> twice a year.</blockquote>';
    expect((await paragraphs(between(body), 'bridge.html'))[1]).toBe(
      'I read The Bridge twice a year.',
    );
  });

  test('an address that no browser would open is left out', async () => {
    const odd = '<link rel="canonical" href="javascript:alert(1)"><p>The bridge is shut.</p>';
    expect((await read(odd, 'odd.html')).about).toEqual({});
  });
});

test('a page is read as deep as browsers nest, and no deeper', async () => {
  const nested = (depth: number) => `${'<div>'.repeat(depth)}<p>The bridge is shut.</p>`;
  expect(await paragraphs(nested(500), 'deep.html')).toEqual(['The bridge is shut.']);
  expect(await refusal(nested(5000), 'deep.html')).toContain('deep.html has no main text.');
});

describe('what is no article gets a sentence:', () => {
  test.each([
    ['notes.pdf', '%PDF-1.7\n%âãÏÓ', 'is a PDF. Save it as text (UTF-8), and give that.'],
    ['notes.docx', 'PK\x03\x04\x14\0', 'is a Word document, or another packed file. Save it as'],
    ['notes.rtf', '{\\rtf1\\ansi Notes}', 'is a document in Rich Text Format. Save it as text'],
    ['notes.txt', '\x7fELF\x02\x01\x01\0\0\0\0\0', 'is not text. Save it as text'],
    ['notes.txt', '', 'is empty. Give the text of an article.'],
    ['notes.txt', '\ufeff \n\t\n', 'is empty.'],
    ['notes.md', '```\ncode\n```\n', 'has no paragraphs. Give the text of an article.'],
    ['bridge.quiz.md', '# The bridge\n', 'is a bank of questions. Give the article that they'],
    ['notes.md', '## Who?\n\n```quiz\nid: who\n```\n', 'is a bank of questions.'],
    [
      'menu.html',
      '<ul><li><a href="/a">All of the news from the valley.</a></li><li>Weather</li></ul>',
      'has no main text. It may be a page of links, or one that is filled in later: copy the',
    ],
    ['deep.html', '<div>'.repeat(100_000), 'has no main text.'],
  ])('%s', async (name, content, sentence) => {
    expect(await refusal(content, name)).toContain(`${name} ${sentence}`);
  });

  test('more than anything could have that was saved with its pictures', async () => {
    expect(await refusal(new Uint8Array(MAX_BYTES + 1))).toBe(
      'article.txt has more than 16 MiB, which is more than an article has, pictures and all. Give one article.',
    );
    const picture = `<p>The bridge is shut.</p><img src="data:${'A'.repeat(MAX_BYTES - 100)}">`;
    expect(await refusal(picture, 'page.html')).toBe('It was read.');
  });

  test.each(['txt', 'md', 'html'])('more text than a thick book has, in .%s', async ending => {
    const paragraph = 'The bridge is shut.\n\n';
    const many = (count: number) => paragraph.repeat(count);
    const name = `book.${ending}`;
    const content = (text: string) =>
      ending === 'html' ? text.replaceAll(/(.+)\n/g, '<p>$1</p>') : text;
    expect(await refusal(content(many(51_000)), name)).toBe(
      `${name} has more than a million characters, which is more than a thick book. Give one article.`,
    );
    expect(await refusal(content(many(45_000)), name)).toBe('It was read.');
  });
});

describe('whatever is in a file,', () => {
  /** Pieces that mean something to a reader of text, Markdown or pages, in any order. */
  const soup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            '\n',
            '\n\n',
            '\r\n',
            ' ',
            '"',
            '“',
            '”',
            '``',
            "''",
            '> ',
            '- ',
            '1. ',
            '# ',
            '```',
            '---\n',
          ],
          ...[
            '*',
            '_',
            '[',
            '](',
            ')',
            '&amp;',
            '&#0;',
            '&',
            '<',
            '<p>',
            '</p>',
            '<div class="ad">',
            '</div>',
          ],
          ...[
            '<a href=x>',
            '</a>',
            '<!--',
            '-->',
            '<script type="application/ld+json">{',
            '</script>',
          ],
          ...[
            '<br>',
            '<pre>',
            '<title>',
            '<meta property=og:title content=',
            '<h1>',
            '<h2>',
            '<svg>',
            '<li>',
          ],
          ...[
            'The mayor said on Tuesday that it was safe.',
            'word',
            '\0',
            '\ufeff',
            '\u2028',
            '\ud800',
          ],
        ),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      { maxLength: 60 },
    )
    .map(pieces => pieces.join(''));
  const name = fc.constantFrom('a.txt', 'a.md', 'a.html', '');

  async function expectWhole(content: string | Uint8Array, file: string): Promise<void> {
    const result = await parseArticle(typeof content === 'string' ? bytes(content) : content, file);
    if (!result.ok) return;
    const { text, paragraphs } = result.article;
    let end = 0;
    for (const [index, paragraph] of paragraphs.entries()) {
      expect(paragraph.number).toBe(index + 1);
      expect(text.slice(end, paragraph.start).trim()).toBe('');
      expect(text.slice(paragraph.start, paragraph.end)).toMatch(/^\S$|^\S[\s\S]*\S$/);
      end = paragraph.end;
    }
    expect(text.slice(end).trim()).toBe('');
    expect(paragraphs.length).toBeGreaterThan(0);
  }

  test('its paragraphs are all of its text, in order', async () => {
    await fc.assert(fc.asyncProperty(soup, name, expectWhole), { numRuns: 1000 });
  });

  test('bytes are read or refused', async () => {
    const any = fc.uint8Array({ maxLength: 200 });
    await fc.assert(fc.asyncProperty(any, name, expectWhole), { numRuns: 1000 });
  });

  test('text that is read as UTF-8 is the file’s own', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async text => {
        const file = bytes(text);
        const result = await parseArticle(file, 'a.txt');
        if (!result.ok || !result.article.isVerbatim) return;
        expect(result.article.text).toBe(Buffer.from(file).toString('utf8'));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('reading ends, however large and odd a file is:', () => {
  const SIZE = 256 * 1024;
  test.each<[string, string, string]>([
    ['one line', 'word ', 'a.txt'],
    ['quotation marks', '"', 'a.txt'],
    ['blank lines', '\n', 'a.txt'],
    ['lists in lists', `${'- '.repeat(14)}a\n`, 'a.md'],
    ['marks of quotations', '> ', 'a.md'],
    ['brackets', '[', 'a.md'],
    ['emphasis that never ends', '_a__b ', 'a.md'],
    ['elements in elements', '<div>', 'a.html'],
    ['elements that never began', '</span>', 'a.html'],
    ['attributes', '<a b ', 'a.html'],
    ['links', '<li><a href="/">All of the news</a></li>', 'a.html'],
    ['headings', '<h2>The bridge</h2>', 'a.html'],
    ['paragraphs', '<p>The bridge is shut.</p>', 'a.html'],
  ])('%s', async (_, piece, name) => {
    const whole = bytes(piece.repeat(SIZE / piece.length));
    expect(await parseArticle(whole, name)).toHaveProperty('ok');
  });
});
