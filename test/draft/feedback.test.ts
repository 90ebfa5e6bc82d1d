import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../src/article/article';
import { readBank } from '../../src/bank/read';
import { draft } from '../../src/draft/draft';
import { feedbackOn } from '../../src/draft/feedback';
import { readingOf } from '../../src/draft/reading';

const WIKINEWS = join(import.meta.dirname, '../../../shared/quotes/wikinews');
const files = existsSync(WIKINEWS)
  ? readdirSync(WIKINEWS).filter(name => name.endsWith('.txt'))
  : [];

describe.skipIf(files.length === 0)('Of real articles (in ../shared):', () => {
  test.each(files)('in %s, a distractor that is put in is told of as if it was drafted', file => {
    const article = articleOf(readFileSync(join(WIKINEWS, file), 'utf8'));
    const drafted = draft(article, { all: true });
    if (!drafted.ok) return;
    const read = readBank(drafted.text);
    if (!read.ok) throw new Error('It is no bank.');
    const { bank } = read.source;
    const reading = readingOf(article);
    for (const question of bank.questions) {
      if (question.type !== 'choice') continue;
      for (const { text, right, feedback } of question.options) {
        if (!right) expect(feedbackOn(text, question, bank, reading)).toBe(feedback);
      }
    }
  });
});
