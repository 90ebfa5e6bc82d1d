/** A stretch inside quotation marks: what stands in one paragraph, without the marks. */
export interface Quotation {
  /** Offsets into the article's text in UTF-16 units; the end is not part of it. */
  readonly start: number;
  readonly end: number;
  /** Offsets with the marks. */
  readonly from: number;
  readonly to: number;
  /** Goes on with what the paragraph before left open. */
  readonly isContinued: boolean;
}
