import { DOUBTING_VERBS, SCORNING_VERBS } from '../../check/text/loaded-verbs';

/** Verbs that report what somebody said, with the neutral one that a question puts instead. */
export const NEUTRAL: ReadonlyMap<string, string> = new Map([
  ...DOUBTING_VERBS,
  ...Object.entries({
    acknowledged: 'said',
    maintained: 'said',
    alleged: 'said',
    asserted: 'said',
    complained: 'said',
    declared: 'said',
    added: 'said',
    continued: 'said',
    replied: 'said',
    responded: 'said',
    answered: 'said',
    quipped: 'said',
    joked: 'said',
    claims: 'says',
    maintains: 'says',
    adds: 'says',
  }),
]);

/** Verbs that take sides: nobody is asked about in such words. */
export const LOADED = new RegExp(
  `^(?:${[...SCORNING_VERBS.keys()].join('|')}|slam|blasts?|rip(?:s|ped)|bash(?:es|ed)|lash(?:es|ed)|attack(?:s|ed)|mock(?:s|ed)|raged|lied|smeared|trashed|trounced|jabbed|swiped|refused|failed)$`,
);

/** Verbs of what is not worth remembering. */
export const IDLE =
  /^(?:sounded|seemed|appeared|looked|tried|wanted|stood|sat|walked|smiled|laughed|gazed|nodded|shook)$/;

/** The past tenses that do not end in -ed, and what else a predicate begins with. */
export const IRREGULAR = new Set(
  'said told took gave made met won lost led left held became began came went wrote spoke ran saw found got kept put set sent built bought brought sold paid fought drew chose broke stood withdrew rose fell grew flew drove taught thought felt heard knew meant read cut hit shot beat swore underwent oversaw overcame is was has had will would says tells calls wants plans believes argues hopes denies'.split(
    ' ',
  ),
);
