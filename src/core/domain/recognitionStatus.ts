/** How a title came to a village in a year, by the law of the ledger (DOMAIN.md). */
export type RecognitionStatus = "first" | "maintained" | "again";
