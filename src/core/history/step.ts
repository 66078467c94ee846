/** What a step of ours that wrote into the workbook was. `other`: a step that does not say. */
export const stepKinds = [
  "compile",
  "forms",
  "scores",
  "slips",
  "levels",
  "forecast",
  "record",
  "report",
  "whatIf",
  "reconciliation",
  "reportForms",
  "merge",
  "mappings",
  "settings",
  "charts",
  "formulas",
  "other",
] as const;

export type StepKind = (typeof stepKinds)[number];

/** A step as it is told: `year` where it was a year's. How many sheets and rows it wrote, its undo knows. */
export interface StepWhat {
  readonly kind: StepKind;
  readonly year: number | null;
}
