/** Errors are what a bank must not have; warnings are what makes a question worse. */
export type Severity = 'error' | 'warning';

/** One thing that `check` has to say about a bank. */
export interface Finding {
  /** The rule's name, a slug. */
  readonly rule: string;
  readonly severity: Severity;
  /** The id of the question that it is about; none where it is about the bank. */
  readonly question?: string;
  /** What is wrong here: part of a sentence, without a full stop. */
  readonly what: string;
  /** Why that is bad for a class, in one sentence with its source. */
  readonly why: string;
  readonly mend: string;
  /** Words of the bank where it can be seen; else it is about the whole question. */
  readonly at?: string;
  /** The reason for which its question waives the rule. */
  readonly waived?: string;
}
