import type { CouncilScreenWords } from "../../screens/councilWords";

export const council: CouncilScreenWords = {
  reading: "Reading the forms…",
  toRecord: (title, villages) => `${title}: ${villages} villages will be recorded`,
  statuses: (first, maintained, again) => `First ${first} · maintained ${maintained} · again ${again}`,
  nothingToRecord: "Every conclusion “met” is in the ledger.",
  already: (rows) => `In the ledger already: ${rows}`,
  number: "Decision number",
  numberHint: "Such as 75/QĐ-MTTQ-BTT",
  date: "Date of the decision",
  dateHint: (first, last) => `From ${first} to ${last}`,
  withoutConclusion: (villages) => `Without a conclusion (${villages})`,
  withoutConclusionHint: "Eligible by their scores, but without a row in Kết luận; they are not recorded.",
  record: "Write to the ledger",
  needsDecision: "Enter a sound number and date for at least one title.",
  recorded: (rows) => `${rows} rows were written to the ledger.`,
  showVillages: (villages) => `Show ${villages} villages`,
};
