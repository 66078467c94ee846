/** The screens beyond the first, in the order in which the first one offers them: that of the year's work. */
export const screenKeys = ["forms", "village", "levels", "council", "checks", "report", "whatIf"] as const;

export type ScreenKey = (typeof screenKeys)[number];
