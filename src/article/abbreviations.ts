/**
 * Abbreviations whose full stop does not end a sentence, as English news writes them (AP and Guardian
 * stylebooks): titles, ranks, states, months, companies.
 */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev fr sr jr st mt ft sen sens rep reps gov govs lt col gen maj capt cmdr sgt cpl adm hon pres ' +
    'supt det insp amb atty msgr messrs mme mlle hr esq ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex vt va wash wis wyo jan feb aug sept oct nov dec inc corp co ltd bros assn dept univ vs no nos etc eg ie al'
  ).split(' '),
);

/** Whether a word without its full stop is an abbreviation that has one ("Sen", "D-Fla", "Roe v"). */
export function isAbbreviation(word: string): boolean {
  if (word.length === 1) return /[\p{Lu}v]/u.test(word);
  if (word.length > 8) return false;
  return ABBREVIATIONS.has(word.slice(word.lastIndexOf('-') + 1).toLowerCase());
}
