/** The standard forms of the workbook, in the order in which their sheets stand. */
export const formKeys = [
  "settings",
  "criteria",
  "rules",
  "villages",
  "registrations",
  "scores",
  "conclusions",
  "ledger",
  "contributions",
  "documents",
  "communications",
  "commendations",
  "reportFigures",
  "reportFunding",
] as const;

export type FormKey = (typeof formKeys)[number];
