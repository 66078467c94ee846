import type { SheetWords } from "../../forms/sheets/words";

const prospect = { possible: "Can still make it", certain: "Certain", impossible: "Can't any more" };

export const levelSheets: Pick<SheetWords, "levels" | "forecast"> = {
  levels: {
    heading: (year) => `DIFFERENCES BETWEEN LEVELS, ${year}`,
    subheading: "Each row is a criterion that a level scored otherwise than the next lower one; the highest level with a score counts",
    written: "Written",
    points: "Points",
    reason: "Reason",
    noReason: "No reason given",
    reasonOf: (level, reason) => `${level}: ${reason}`,
    none: "The levels do not differ.",
    totals: "Totals by level",
    countingLevel: "Level that counts",
    outcome: "Outcome",
    notScored: "Not scored",
    blank: "not scored",
  },
  forecast: {
    heading: (year) => `FORECAST OF ${year}`,
    subheading: "Best: full marks for all that is open. Worst: 0 points for it, vetoes included",
    registered: "Registered",
    prospect,
    section: (kind, villages) => `${prospect[kind]} (${villages})`,
    level: "Level",
    pointsNow: "Points now",
    worst: "Worst",
    best: "Best",
    points: "Points",
    outcome: "Outcome",
    missing: "Not scored",
    pending: "Not yet due",
    invalid: (criterion) => `${criterion} (not valid)`,
    reason: "Why it can't any more",
    evenAtBest: (reasons) => `Even with full marks for the rest: ${reasons}`,
    none: "No village is registered this year.",
  },
};
