import { useState } from "react";
import type { DecisionEntry } from "../../../app/recordYear";
import type { RecordRefusal } from "../../../app/recordRefusal";
import type { UndoHandle } from "../../../app/excelPort";
import type { Result } from "../../../core/result";
import { ok, refuse } from "../../../core/result";
import type { FindingText } from "../../../i18n/findingText";
import type { RecordWords } from "../../../i18n/recordWords";
import type { Problem } from "../../services";
import { usePaneStore } from "../../store/usePaneState";
import type { CouncilPort } from "./port";

interface Recording {
  /** How many rows the last step wrote; null where none did. */
  readonly recorded: number | null;
  /** Why the last step wrote nothing, where the pane's own messages don't tell it. */
  readonly refusal: FindingText | null;
  readonly run: (year: number, decisions: readonly DecisionEntry[]) => Promise<void>;
}

/** What a step of recording came to. */
interface Step extends Pick<Recording, "recorded" | "refusal"> {
  readonly undo: UndoHandle | null;
}

const refused = (refusal: FindingText): Result<Step, Problem> => ok({ recorded: null, refusal, undo: null });

/** Refusals that only recording knows are told by the screen, the others by the pane. */
function stepOf(error: RecordRefusal, words: RecordWords): Result<Step, Problem> {
  switch (error.code) {
    case "blocked":
      return refuse({ code: "no-figures", findings: error.findings });
    case "unfounded-conclusion":
      return refused(withPlace(words.unfounded(error.village, error.title), error.at));
    case "unknown-record-title":
      return refused(words.unknownTitle(error.title, error.year));
    case "decision":
      return refused(words.decision(error.fault, error.title));
    case "no-ledger":
      return refused(words.noLedger);
    case "foreign-ledger":
      return refused(words.foreignLedger(error.sheet));
    case "several-ledgers":
      return refused(words.severalLedgers(error.sheets));
    case "ledger-column-missing":
      return refused(withPlace(words.columnMissing(error.column), error.at));
    case "nothing-to-revert":
      return refused(words.nothingToRevert(error.year, error.number));
    default:
      return refuse(error);
  }
}

function withPlace({ wrong, mend }: FindingText, { sheet, cell }: { readonly sheet: string; readonly cell: string }): FindingText {
  return { wrong: `${sheet}!${cell}: ${wrong}`, mend };
}

/** Writes into the ledger as a step of the pane, so that it can be taken back. */
export function useRecording(record: CouncilPort["record"], words: RecordWords): Recording {
  const store = usePaneStore();
  const [told, setTold] = useState<Pick<Recording, "recorded" | "refusal">>({ recorded: null, refusal: null });
  const run: Recording["run"] = async (year, decisions) => {
    setTold({ recorded: null, refusal: null });
    const recordInto = async (): Promise<Result<Step, Problem>> => {
      const outcome = await record(year, decisions);
      if (!outcome.ok) return stepOf(outcome.error, words);
      const { recorded, undo } = outcome.value;
      return ok<Step>({ recorded: recorded.length, refusal: null, undo });
    };
    const done = await store.perform(recordInto, { what: { kind: "record", year } });
    if (done !== null) setTold({ recorded: done.recorded, refusal: done.refusal });
  };
  return { ...told, run };
}
