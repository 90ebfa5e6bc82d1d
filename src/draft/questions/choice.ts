import type { ChoiceQuestion, Evidence, Kind } from '../../bank/model';
import { checksum, slugWords } from '../../bank/slug';

interface Parts {
  readonly topic: string;
  readonly stem: string;
  readonly kind: Kind;
  readonly key: string;
  readonly typed?: readonly string[];
  /** In the order in which the options stand, where that is not by chance; the key among them. */
  readonly options: readonly string[];
  readonly evidence: Evidence;
  readonly by?: string;
  readonly explanation: string;
}

/** A question of one right option, with an id that only its own text changes. */
export function choice({ topic, stem, key, options, typed, by, ...rest }: Parts): ChoiceQuestion {
  const [first, ...more] = typed ?? [];
  return {
    type: 'choice',
    id: [
      ...slugWords(stem)
        .filter(word => word !== 'the')
        .slice(0, 5),
      checksum(stem).toString(36).slice(0, 4),
    ].join('-'),
    stem,
    topic,
    ...rest,
    evidence: { ...rest.evidence, ...(by !== undefined && { by }) },
    options: options.map(text => ({ text, right: text === key })),
    ...(first !== undefined && { typed: [first, ...more] as const }),
    extra: {},
  };
}

/** Names in an order that tells nothing: by the alphabet of their last words. */
export function byName(names: readonly string[]): readonly string[] {
  const last = (name: string) => name.split(' ').at(-1) ?? '';
  return [...names].sort((a, b) =>
    last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : a < b ? -1 : 1,
  );
}
