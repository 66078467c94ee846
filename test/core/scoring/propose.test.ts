import type { Evaluation, Outcome } from "../../../src/core/domain/evaluation";
import { titleName } from "../../../src/core/domain/names";
import { proposeLowerTitle } from "../../../src/core/scoring/propose";

const titles = ["Khá", "KDCTB", "KDCKM"].map(titleName);
const evaluation = (outcome: Outcome): Evaluation => ({ total: 0, max: 0, required: 0, outcome, vetoes: [], vetoOnly: false, reasons: [] });

it.each<[string, readonly (Outcome | null)[], string | null]>([
  ["KDCKM", ["eligible", "eligible", "belowTotal"], "KDCTB"],
  ["KDCKM", ["eligible", "vetoed", "belowTotal"], "Khá"],
  ["KDCKM", ["eligible", null, "prerequisite"], "Khá"],
  ["KDCKM", ["vetoed", "incomplete", "incomplete"], null],
  ["KDCKM", ["eligible", "eligible", "eligible"], null],
  ["KDCTB", ["belowTotal", "belowTotal", "eligible"], null],
  ["Khá", ["belowTotal", "eligible", "eligible"], null],
  ["Khác", ["eligible", "eligible", "eligible"], null],
])("a village registered for %s with the outcomes %j is proposed for %s", (registered, outcomes, proposed) => {
  const evaluate = (title: string): Evaluation | null => {
    const outcome = outcomes[titles.indexOf(titleName(title))] ?? null;
    return outcome === null ? null : evaluation(outcome);
  };
  expect(proposeLowerTitle(titleName(registered), titles, evaluate)).toBe(proposed);
});
