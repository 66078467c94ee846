import type { RecordRefusal } from "../../src/app/recordRefusal";
import type { CellAddress } from "../../src/core/findings/origin";
import type { Result } from "../../src/core/result";
import type { FindingText } from "../../src/i18n";
import { record as words } from "../../src/i18n/vi/record";
import { valueOf } from "./outcome";
import { Refused } from "./refused";
import { placeLine } from "./words";

function refused(path: string, { wrong, mend }: FindingText, at: CellAddress | null = null): Refused {
  return new Refused(`${placeLine(path, at?.sheet ?? null, at?.cell ?? null)}: ${wrong} ${mend}`);
}

/** The value of recording; a refusal becomes the one line of exit code 3. `path` is the file that was read. */
export function recordedOf<T>(result: Result<T, RecordRefusal>, path: string): T {
  if (result.ok) return result.value;
  const { error } = result;
  switch (error.code) {
    case "blocked":
      return valueOf({ ok: false, error: { code: "no-figures", findings: error.findings } }, path);
    case "unfounded-conclusion":
      throw refused(path, words.unfounded(error.village, error.title), error.at);
    case "unknown-record-title":
      throw refused(path, words.unknownTitle(error.title, error.year));
    case "decision":
      throw refused(path, words.decision(error.fault, error.title), error.fault.code === "number-used" ? error.fault.at : null);
    case "no-ledger":
      throw refused(path, words.noLedger);
    case "foreign-ledger":
      throw refused(path, words.foreignLedger(error.sheet));
    case "several-ledgers":
      throw refused(path, words.severalLedgers(error.sheets));
    case "ledger-column-missing":
      throw refused(path, words.columnMissing(error.column), error.at);
    case "nothing-to-revert":
      throw refused(path, words.nothingToRevert(error.year, error.number));
    default:
      return valueOf({ ok: false, error }, path);
  }
}
