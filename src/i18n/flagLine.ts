import type { Evaluation } from "../core/domain/evaluation";
import type { RowFlag, TitleFlag } from "../core/flags/types";
import type { FlagSign } from "../forms/flags/flagMark";
import { flagText } from "../forms/flags/flagMark";
import { shownMinimum } from "./reasonLine";
import type { FlagCellWords, FlagDetails } from "./screens/flagsWords";
import type { NumberWords } from "./words";

const openCodes: ReadonlySet<string> = new Set(["missing", "pending", "invalid"]);

function detailsOf({ total, max, required, vetoes, reasons }: Evaluation, { decimal }: NumberWords): FlagDetails {
  const minimum = shownMinimum(required);
  // Both have few decimals; what their difference has beyond six is the machine's own.
  const lacking = Math.max(0, Number((minimum - total).toFixed(6)));
  return {
    total: decimal(total),
    max: decimal(max),
    required: decimal(minimum),
    lacking: decimal(lacking),
    vetoes: vetoes.join(", "),
    areas: reasons.filter(({ code }) => code === "belowFloor").length,
    open: reasons.filter(({ code }) => openCodes.has(code)).length,
  };
}

function titleLine({ title, evaluation }: TitleFlag, words: FlagCellWords, numbers: NumberWords): string {
  const details = detailsOf(evaluation, numbers);
  return `${title}: ${words.outcome[evaluation.outcome](details)} (${words.points(details)})`;
}

function signOf(results: readonly TitleFlag[]): FlagSign {
  const outcomes = results.map(({ evaluation }) => evaluation.outcome);
  if (outcomes.every((outcome) => outcome === "eligible")) return "met";
  return outcomes.some((outcome) => outcome !== "eligible" && outcome !== "incomplete") ? "unmet" : "open";
}

/** The text of a flag's cell: `KDC ✗ KDCTB: Bị điểm liệt 6.2 (92/100 điểm, cần 90)`. */
export function flagLine(flag: RowFlag, words: FlagCellWords, numbers: NumberWords): string {
  if (flag.kind === "judged") {
    return flagText(signOf(flag.results), flag.results.map((result) => titleLine(result, words, numbers)).join(" · "));
  }
  return flagText(flag.kind === "blank" ? "open" : "doubt", words.other[flag.kind]);
}
