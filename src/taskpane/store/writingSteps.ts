import type { UndoHandle } from "../../app/excelPort";
import type { StepWhat } from "../../core/history/step";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { PaneServices, Problem } from "../services";
import { caught, quietly } from "./caught";
import type { History } from "./history";
import { changed, isBlocking, offered, undoableSteps, undone, withStep } from "./history";

/** The history, and the steps that change it together with the workbook. */
export interface WritingSteps {
  /** Does a step that writes, if it says so (`what`) or turns out to. */
  readonly write: <T>(
    what: StepWhat | null,
    work: () => Promise<Result<T, Problem>>,
    undoOf: (value: T) => UndoHandle | null,
  ) => Promise<Result<T, Problem>>;
  /** Takes back a step that can be; null where it can't. */
  readonly undo: (id: number) => Promise<Result<void, Problem> | null>;
  /** Takes up the step that an earlier session left, once. */
  readonly takeUp: () => Promise<void>;
}

const other: StepWhat = { kind: "other", year: null };

/**
 * While a step lasts, the workbook keeps no step: one that is broken off by closing the pane leaves nothing that could be taken back by half. After it,
 * the step that is offered is kept.
 */
export function writingSteps(
  { lastStep, now }: Pick<PaneServices, "lastStep" | "now">,
  getHistory: () => History,
  setHistory: (history: History) => void,
): WritingSteps {
  const keep = async (history: History): Promise<void> => {
    const step = offered(history);
    const isKept = (await quietly(() => lastStep.keep(step))) ?? false;
    setHistory(history.map((each) => ({ ...each, isKept: isKept && each.id === step?.id })));
  };
  const isAnyKept = (): boolean => getHistory().some(({ isKept }) => isKept);
  return {
    write: async (what, work, undoOf) => {
      if (what !== null && isAnyKept()) await quietly(lastStep.clear);
      const done = await caught(work);
      const undo = done.ok ? undoOf(done.value) : null;
      if (undo !== null) await keep(withStep(getHistory(), { what: what ?? other, at: now(), undo, isKept: false }));
      else if (what !== null) await keep(getHistory());
      return done;
    },
    undo: async (id) => {
      const step = undoableSteps(getHistory()).find((each) => each.id === id);
      if (step === undefined) return null;
      if (isAnyKept()) await quietly(lastStep.clear);
      const done = await caught(step.undo.undo);
      if (done.ok) await keep(undone(getHistory(), id));
      else await keep(isBlocking(done.error) ? changed(getHistory(), id, { kind: "blocked", refusal: done.error }) : getHistory());
      return done.ok ? ok(undefined) : done;
    },
    takeUp: async () => {
      const last = await quietly(lastStep.read);
      if (last) setHistory(withStep(getHistory(), { ...last, isKept: true }));
    },
  };
}
