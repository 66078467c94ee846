import type { HomeWords } from "../../screens/homeWords";
import { numbers } from "../numbers";

const { decimal } = numbers;

/** As many names as a line holds; the others are counted. */
const some = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(", ") : `${names.slice(0, 3).join(", ")} and ${decimal(names.length - 3)} more`;

export const home: HomeWords = {
  title: (year) => `The work of ${year}`,
  reading: "Looking at the year's work…",
  next: "Best done next",
  allDone: "All of the year's work is done.",
  allDoneHint: "Write the report, or summarise again if figures were mended since.",
  stage: {
    registrations: "Registrations",
    scores: "Scores",
    checks: "Reconciliation",
    council: "Council's conclusions",
    ledger: "Recognition ledger",
    summary: "Annual summary",
  },
  state: { done: "done", open: "to do", waiting: "its turn comes later" },
  tells: {
    registrations: ({ communes, missingCommunes, registrations }) => {
      const came = `${decimal(communes - missingCommunes.length)} of ${decimal(communes)} communes, ${decimal(registrations)} registrations`;
      return missingCommunes.length === 0 ? came : `${came}; missing: ${some(missingCommunes)}`;
    },
    scores: ({ registrations, fullyScored }) => {
      if (registrations === 0) return "No registrations to score yet";
      const rest = registrations - fullyScored;
      return rest === 0
        ? `${decimal(fullyScored)} fully scored`
        : `${decimal(fullyScored)} of ${decimal(registrations)} fully scored, ${decimal(rest)} left`;
    },
    checks: ({ errors, warnings }) => {
      if (errors === 0 && warnings === 0) return "Nothing to mend";
      return errors === 0 ? `${decimal(warnings)} warnings` : `${decimal(errors)} errors, ${decimal(warnings)} warnings`;
    },
    council: ({ unconcluded, stages }) => {
      if (unconcluded > 0) return `${decimal(unconcluded)} eligible villages without a conclusion`;
      return stages.council === "waiting" ? "Meets when all is scored" : "No village waits for a conclusion";
    },
    ledger: ({ recordable, recognised }) =>
      recordable > 0
        ? `${decimal(recordable)} conclusions not in the ledger yet, ${decimal(recognised)} recorded`
        : recognised > 0
          ? `${decimal(recognised)} recognitions recorded`
          : "No recognitions yet",
    summary: ({ summarySheet }) => (summarySheet !== null ? "In the workbook" : "Not written yet"),
  },
  act: {
    registrations: () => "Open the registrations",
    scores: () => "See who is not fully scored",
    checks: ({ errors }) => `See ${decimal(errors)} errors`,
    council: () => "See who waits for a conclusion",
    ledger: ({ recordable }) => `Record ${decimal(recordable)} recognitions`,
  },
  summaryHint: "Press the button above to write the year’s sheets.",
  notTrusted: "Errors keep this year's figures from being trusted.",
  notTrustedAct: "See the errors",
};
