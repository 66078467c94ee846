import type { Change } from "../../core/whatIf/adjustment";
import type { WhatIfWords } from "../whatIfWords";
import { numbers } from "./numbers";

const { decimal, percent } = numbers;
const noVeto = "none";

const area = (areaClass: string | null): string => (areaClass === null ? "" : ` (area class ${areaClass})`);
const areaInList = (areaClass: string | null): string => areaClass ?? "(blank)";

function changeName(change: Change): string {
  switch (change.kind) {
    case "minTotal":
      return `Minimum total of ${change.title}${area(change.areaClass)}`;
    case "minAreaShare":
      return `Minimum share of each content area, ${change.title}${area(change.areaClass)}`;
    case "vetoScore":
      return `Veto score of criterion ${change.criterion} for ${change.title}`;
    case "max":
      return `Maximum of criterion ${change.criterion}`;
  }
}

function value(kind: Change["kind"], of: number | null): string {
  if (of === null) return noVeto;
  return kind === "minAreaShare" ? percent(of) : decimal(of);
}

export const whatIf: WhatIfWords = {
  changeName,
  value,
  refusal: {
    "unknown-title": ({ title, known }) => ({
      wrong: `The year has no rule for the title “${title}”.`,
      mend: known.length === 0 ? "First enter a rule on the sheet “Danh hiệu”." : `Titles with a rule: ${known.join(", ")}.`,
    }),
    "unknown-area-class": ({ title, areaClass, known }) => ({
      wrong:
        areaClass === null
          ? `The title ${title} has no general rule (with a blank area class).`
          : `The title ${title} has no rule of its own for the area class “${areaClass}”.`,
      mend: `Area classes with a rule: ${known.map(areaInList).join(", ")}.`,
    }),
    "unknown-criterion": ({ criterion, framework }) => ({
      wrong:
        framework === null
          ? `No framework in force has a criterion “${criterion}”.`
          : `The framework in force “${framework}” has no criterion “${criterion}”.`,
      mend: "Look the code up on the sheet “Bộ tiêu chí”; 1.10 is not 1.1.",
    }),
    "shared-criterion": ({ criterion, frameworks }) => ({
      wrong: `Several frameworks in force have a criterion ${criterion}: ${frameworks.join("; ")}.`,
      mend: "Say which framework is meant.",
    }),
    "criterion-not-of-title": ({ criterion, title }) => ({
      wrong: `Criterion ${criterion} does not count for the title ${title}.`,
      mend: "Choose another criterion or title.",
    }),
    "max-of-bands": ({ criterion }) => ({
      wrong: `Criterion ${criterion} is scored by bands: its points come from the column Tham số, so another maximum would change nobody's points.`,
      mend: "To try other points, change the column Tham số in a copy of the workbook.",
    }),
    "out-of-range": ({ change, min, max }) => ({
      wrong: `${changeName(change)}: ${value(change.kind, change.after)} is out of range.`,
      mend: `Allowed: ${value(change.kind, min)} to ${value(change.kind, max)}.`,
    }),
    contradicting: ({ change, other }) => ({
      wrong: `${changeName(change)} is given two values: ${value(change.kind, other)} and ${value(change.kind, change.after)}.`,
      mend: "Keep one of them.",
    }),
  },
  sheet: {
    notice: [
      "RESULT OF A TRIAL CALCULATION, NOT OF AN ASSESSMENT",
      "The new values are assumed for trial alone. Forms, scores, conclusions and the ledger are not changed.",
    ],
    heading: (year) => `WHAT THE YEAR ${year} WOULD COME TO UNDER OTHER CRITERIA`,
    sections: {
      changes: "What is adjusted for trial",
      counts: "Eligible villages",
      newlyPassing: "Villages that would newly pass",
      newlyFailing: "Villages that would newly fail",
      vetoes: "Vetoes that change",
      proposals: "Lower titles proposed that change",
      invalid: "Scores that are no longer valid",
    },
    changeName,
    noVeto,
    noChange: "Nothing is adjusted.",
    change: "Adjustment",
    framework: "Framework",
    before: "Now",
    after: "Trial",
    gained: "Newly pass",
    lost: "Newly fail",
    titleTotal: (title) => `Subtotal ${title}`,
    titleSection: (title, registered) => `Title ${title} (${decimal(registered)} registered)`,
    villagesOf: (title, villages) => `Title ${title}: ${decimal(villages)} villages`,
    outcomeBefore: "Outcome",
    outcomeAfter: "Outcome",
    points: "Total",
    reasons: "Reasons",
    none: "None.",
    vetoChange: "Change",
    lifted: "No longer vetoed",
    imposed: "Vetoed",
    proposedBefore: "Proposed now",
    proposedAfter: "Proposed by trial",
    noProposal: "none",
    invalidNote:
      "These scores are not valid under the maximum on trial. Nothing is cut down to it: a village with such a score counts as not fully scored.",
    score: "Score",
    newMax: "Maximum",
    sheet: "Sheet",
    cell: "Cell",
  },
};
