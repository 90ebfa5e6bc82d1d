import type { Block, Element, Page } from './page';

/** The blocks of a page that are its article, in order: paragraphs, and the headings between them. */
export function mainText({ elements, blocks }: Page): readonly Block[] {
  const isBeside = inherited(elements, ({ isAside }) => isAside);
  const own = blocks.filter(({ element }) => !isBeside[element]);
  // Names deceive: a page whose article is called a sidebar has next to nothing besides.
  const chosen =
    lengthOf(own.filter(isProse)) * 4 < lengthOf(blocks.filter(isProse)) ? blocks : own;
  const main = mainElement(elements, chosen.filter(isProse));
  const isInside = inherited(elements, (_, index) => index === main);
  const inside = chosen.filter(({ element }) => isInside[element]);
  const first = inside.findIndex(isProse);
  const last = inside.findLastIndex(isProse);
  return inside.filter((block, index) => {
    if (block.tag === 'cite') return inside[index - 1]?.isQuoted;
    if (isHeading(block)) return leadsToProse(inside, index);
    return isProse(block) || (first < index && index < last && isPassage(block, inside[index + 1]));
  });
}

/** Between the paragraphs of an article, what says something though its last sentence has no end. */
function isPassage({ tag, text, linked, isQuoted }: Block, next: Block | undefined): boolean {
  if (linked > 0.5) return false;
  if (isQuoted && next?.tag === 'cite') return true;
  return tag === 'p' && (/["“”«»„]/.test(text) || text.split(' ').length >= FEWEST_WORDS);
}

/** Notices such as "Advertisement" have fewer. */
const FEWEST_WORDS = 8;

/** What holds for an element or one that it is in. */
function inherited(
  elements: readonly Element[],
  holds: (element: Element, index: number) => boolean,
): readonly boolean[] {
  const all: boolean[] = [];
  for (const [index, element] of elements.entries()) {
    all.push(all[element.parent] === true || holds(element, index));
  }
  return all;
}

/** Reading matter: sentences that do not lead elsewhere. */
function isProse({ tag, text, linked }: Block): boolean {
  if (/^(?:h\d|cite)$/.test(tag) || linked > 0.5) return false;
  const isSentence = /[.!?…。！？]["'”’»」』)\]]*$/.test(text);
  return text.length >= 80 || (isSentence && (tag === 'p' || text.length >= 25));
}

/** The page's own headline is told apart. */
const isHeading = ({ tag, linked }: Block): boolean => /^h[2-6]$/.test(tag) && linked < 0.5;

/** Whether reading matter follows before the next heading. */
function leadsToProse(blocks: readonly Block[], heading: number): boolean {
  for (let index = heading + 1; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || isHeading(block)) return false;
    if (isProse(block)) return true;
  }
  return false;
}

/** The share of what is around it that is enough to look only inside. */
const MOST = 0.75;
const MOST_IF_MARKED = 0.4;

/** The innermost element that holds most of the reading matter; its index. */
function mainElement(elements: readonly Element[], prose: readonly Block[]): number {
  const { direct, whole, heaviest, last } = weigh(elements, prose);
  let main = 0;
  for (const [index, { isArticle }] of elements.entries()) {
    const isInside = index <= (last[main] ?? 0);
    const least = isInside ? MOST_IF_MARKED * weight(whole, main) : weight(whole, main) + 1;
    if (isArticle && weight(whole, index) >= least) main = index;
  }
  for (;;) {
    const next = heaviest[main] ?? 0;
    const isMost = next > 0 && weight(whole, next) >= MOST * weight(whole, main);
    // A paragraph is no place to look for the others.
    if (!isMost || weight(direct, next) * 2 > weight(whole, next)) return main;
    main = next;
  }
}

/** For each element, how much text is in it directly and in all, its heaviest part, and its last. */
function weigh(elements: readonly Element[], prose: readonly Block[]) {
  const direct = elements.map(() => 0);
  for (const { element, text } of prose) direct[element] = weight(direct, element) + text.length;
  const whole = [...direct];
  const heaviest: number[] = [];
  const last = elements.map((_, index) => index);
  for (let index = elements.length - 1; index > 0; index -= 1) {
    const { parent = 0 } = elements[index] ?? {};
    whole[parent] = weight(whole, parent) + weight(whole, index);
    last[parent] = Math.max(weight(last, parent), weight(last, index));
    const rival = heaviest[parent];
    if (rival === undefined || weight(whole, index) >= weight(whole, rival))
      heaviest[parent] = index;
  }
  return { direct, whole, heaviest, last };
}

const weight = (all: readonly number[], index: number): number => all[index] ?? 0;

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
