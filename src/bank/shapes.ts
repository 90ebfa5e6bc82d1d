import * as v from 'valibot';
import { isDay } from './day';

/** The shapes of a bank's two kinds of YAML. Each message completes "… is X, and must be". */

const text = v.pipe(
  v.string('text: put it in quotation marks'),
  v.transform(value => value.replace(/\s+/g, ' ').trim()),
  v.minLength(1, 'some text'),
);
/** Where it is missing, that is for `check` to say: the bank can be played all the same. */
const reason = v.pipe(
  v.nullable(v.string('a reason: put it in quotation marks')),
  v.transform(value => (value ?? '').replace(/\s+/g, ' ').trim()),
);
const slug = v.pipe(
  v.string('a slug: lower-case letters, digits and hyphens'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: lower-case letters, digits and hyphens'),
);
const day = v.pipe(
  v.string('a day such as 2025-12-02'),
  v.check(isDay, 'a day such as 2025-12-02'),
);
const texts = v.array(text, 'a list of texts such as [one, two]');
/** Valibot leaves keys of such names out without a word. */
const names = v.pipe(
  v.unknown(),
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    for (const [key, held] of Object.entries(value ?? {})) {
      if (!['__proto__', 'prototype', 'constructor'].includes(key)) continue;
      const step = { type: 'object', origin: 'key', input: {}, key, value: held } as const;
      addIssue({ message: 'called something else', input: held, path: [step] });
    }
  }),
);

export const FRONT_MATTER = v.object({
  title: v.optional(text),
  lang: v.optional(text),
  date: v.optional(day),
  expires: v.optional(day),
  article: v.optional(
    v.pipe(
      names,
      v.looseObject(
        {
          title: v.optional(text),
          outlet: v.optional(text),
          url: v.optional(text),
          file: v.optional(text),
          sha256: v.optional(
            v.pipe(v.string('64 hex digits'), v.regex(/^[0-9a-f]{64}$/i, '64 hex digits')),
          ),
        },
        'keys such as title and url, each indented below it',
      ),
    ),
  ),
  sides: v.optional(
    v.pipe(
      names,
      v.record(v.string(), texts, 'sides such as `Home: [Ana Kral, Jan Novak]`, each on its line'),
    ),
  ),
  description: v.optional(text),
  author: v.optional(text),
  license: v.optional(text),
  tags: v.optional(texts),
});

export const QUIZ_BLOCK = v.object({
  id: v.optional(slug),
  topic: v.optional(text),
  kind: v.optional(
    v.picklist(
      ['fact', 'statement', 'opinion', 'forecast'],
      'one of fact, statement, opinion, forecast',
    ),
  ),
  evidence: v.optional(text),
  by: v.optional(text),
  paragraph: v.optional(
    v.pipe(
      v.number('a whole number from 1'),
      v.integer('a whole number from 1'),
      v.minValue(1, 'a whole number from 1'),
    ),
  ),
  hint: v.optional(text),
  waive: v.optional(
    v.pipe(
      names,
      v.record(
        v.string(),
        reason,
        'rules with a reason such as {negative-stem: the point is what is not}',
      ),
    ),
  ),
  draft: v.optional(v.picklist(['sure', 'unsure'], 'one of sure, unsure')),
  typed: v.optional(
    v.tupleWithRest([text], text, 'a list of answers such as [Yuri Ushakov, Ushakov]'),
  ),
  type: v.optional(
    v.picklist(
      ['choice', 'several', 'typed', 'number', 'order', 'match'],
      'one of choice, several, typed, number, order, match',
    ),
  ),
  tolerance: v.optional(
    v.pipe(
      v.number('a number from 0'),
      v.finite('a number from 0'),
      v.minValue(0, 'a number from 0'),
    ),
  ),
});

export type QuizBlock = v.InferOutput<typeof QUIZ_BLOCK>;
