import * as v from 'valibot';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { nearest } from './nearest';
import type { Problem } from './problem';
import { readSimpleYaml } from './simple-yaml';
import { visible } from './visible';
import { yamlMistakes } from './yaml-errors';

/** YAML read against a shape: its value, and the keys that the shape does not have. */
export interface Read<T> {
  readonly value: T;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly warnings: readonly Problem[];
}

type Shape = v.ObjectSchema<v.ObjectEntries, undefined>;

/**
 * Reads a YAML mapping.
 *
 * @param text the YAML
 * @param line the line of the file, counted from 1, on which the text begins
 * @returns the value, or every problem in it, at its place in the file
 */
export function readYaml<S extends Shape>(
  text: string,
  line: number,
  shape: S,
): Read<v.InferOutput<S>> | readonly Problem[] {
  const known = new Set(Object.keys(shape.entries));
  const simple = readSimpleYaml(text);
  if (simple && Object.keys(simple).every(key => known.has(key))) {
    const read = v.safeParse(shape, simple);
    if (read.success) return { value: read.output, extra: {}, warnings: [] };
  }

  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const place = lines.linePos(offset);
    return { line: place.line + line - 1, column: place.col };
  };

  const mistakes = yamlMistakes(text, document);
  if (mistakes.length > 0) {
    return mistakes.map(({ offset, what, mend }) => ({ ...at(offset), what, mend }));
  }

  const root = document.contents;
  if (root === null) return { value: v.parse(shape, {}), extra: {}, warnings: [] };
  if (!isMap(root)) {
    return [{ line, column: 1, what: 'this is not a list of `key: value` lines', mend: EXAMPLE }];
  }

  const where = (path: readonly unknown[]) => {
    let node: unknown = root;
    let offset = root.range?.[0] ?? 0;
    for (const key of path) {
      if (!isMap(node)) break;
      const pair = node.items.find(item => isScalar(item.key) && item.key.value === key);
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    }
    return at(offset);
  };

  const plain = plainOf(document);
  if (plain === undefined) return [{ line, column: 1, ...REPEATING }];
  const result = v.safeParse(shape, plain);
  if (!result.success) {
    return result.issues.map(issue => {
      const path = (issue.path ?? []).map(step => step.key);
      return {
        ...where(path),
        what: `\`${path.join('.')}\` is ${shown(issue.input)}, and must be ${issue.message}`,
        mend: 'Write it so, or take the line out',
      };
    });
  }

  const extra = Object.fromEntries(
    Object.entries(plain as Record<string, unknown>).filter(([key]) => !known.has(key)),
  );
  const warnings = Object.keys(extra).map(key => {
    const meant = nearest(key, [...known]);
    return {
      ...where([key]),
      what: `\`${key}\` is not a key that talks-quiz knows; it is kept`,
      mend: meant ? `Did you mean \`${meant}\`?` : `The known keys are ${[...known].join(', ')}`,
    };
  });
  return { value: result.output, extra, warnings };
}

/** The plain value; undefined where it would be too large, which a few lines can bring about. */
function plainOf(document: Document): unknown {
  try {
    return clean(document.toJS({ maxAliasCount: 100 }));
  } catch {
    return undefined;
  }
}

const REPEATING = {
  what: 'this YAML repeats parts of itself too often',
  mend: 'Write them out',
};
const EXAMPLE = 'Write for example `id: my-question`';

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null || value === '') return 'empty';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Control characters can hide behind YAML's escapes, so they are shown only after parsing. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [visible(key), clean(held)]),
  );
}
