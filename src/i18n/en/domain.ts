import { reasonLine, shownMinimum } from "../reasonLine";
import type { DomainWords } from "../words";
import { numbers } from "./numbers";

const { decimal } = numbers;

export const domain: DomainWords = {
  outcome: {
    eligible: "Eligible",
    vetoed: "Vetoed",
    belowFloor: "Content area below its floor",
    belowTotal: "Below the minimum total",
    incomplete: "Scoring incomplete",
    prerequisite: "Prerequisite title not held",
  },
  status: { first: "First recognition", maintained: "Maintained", again: "Recognised again" },
  severity: { error: "Error", warning: "Warning", info: "Note" },
  reasons: reasonLine({
    total: (points, max) => `${decimal(points)}/${decimal(max)} points`,
    veto: ({ criterion, points, max }) => `veto ${criterion} (${decimal(points)}/${decimal(max)})`,
    belowFloor: ({ contentArea, points, max, required }) =>
      `content area “${contentArea}” ${decimal(points)}/${decimal(max)} points, needs ${decimal(shownMinimum(required))}`,
    belowTotal: ({ required }) => `total too low, needs ${decimal(shownMinimum(required))}`,
    missing: (criteria) => `not scored: ${criteria.join(", ")}`,
    pending: (criteria) => `not yet due: ${criteria.join(", ")}`,
    invalid: ({ criterion, value }) => `score of ${criterion} is not valid (“${value}”)`,
    prerequisite: ({ title }) => `title ${title} not held in the year before`,
  }),
};
