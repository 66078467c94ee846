/** The screens beyond the first, as it offers them: in the order of the year's work, and the tools beside it. */
export const screenGroups = {
  collect: ["forms", "merge"],
  score: ["village", "levels", "checks", "flags", "formulas"],
  decide: ["council", "whatIf"],
  report: ["charts", "report"],
  tools: ["history", "settings", "help"],
} as const;

export type ScreenGroup = keyof typeof screenGroups;
export type ScreenKey = (typeof screenGroups)[ScreenGroup][number];

export const groupKeys = Object.keys(screenGroups) as readonly ScreenGroup[];
export const screenKeys: readonly ScreenKey[] = groupKeys.flatMap((group): readonly ScreenKey[] => screenGroups[group]);
