import type { LevelsScreenWords } from "../../screens/levelsWords";
import { numbers } from "../numbers";

export const levels: LevelsScreenWords = {
  reading: "Reading the forms…",
  differencesTab: "Differences",
  forecastTab: "Forecast",
  differencesSummary: (differences, unreasoned) =>
    `${numbers.decimal(differences)} criteria are scored differently${unreasoned === 0 ? ", each with a reason." : `; ${numbers.decimal(unreasoned)} changes lack a reason.`}`,
  onlyUnreasoned: "Only changes without a reason",
  noDifferences: "The levels do not differ.",
  allReasoned: "Every change has its reason.",
  change: (lowerLevel, before, level, after) => `${lowerLevel}: ${before} → ${level}: ${after}`,
  blank: "blank",
  reason: (reason) => `Reason: ${reason}`,
  noReason: "No reason given",
  prospect: { possible: "Can still make it", certain: "Certain", impossible: "Can't any more" },
  prospectHint: {
    possible: "Met if what is open scores high",
    certain: "Met even with 0 points for what is open",
    impossible: "Not met even with full marks for what is open",
  },
  nobody: "No village.",
  range: (now, worst, best) => (worst === best ? `${now} points` : `${now} points now; from ${worst} to ${best}`),
  missing: (criteria) => `Not scored: ${criteria}`,
  pending: (criteria) => `Not yet due: ${criteria}`,
  goTo: (village) => `Go to the scores of ${village}`,
  writeDifferences: "Write the differences to a sheet",
  writeForecast: "Write the forecast to a sheet",
};
