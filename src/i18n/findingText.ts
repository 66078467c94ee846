/** The two halves of every message: what is wrong, and what the reader should do about it. Whole sentences, without the place. */
export interface FindingText {
  readonly wrong: string;
  readonly mend: string;
}
