import type { Problem } from "../../services";
import { withChoice } from "./choices";
import type { LaterFile } from "../../../app/merge/readFiles";
import type { FileState, MergePort, Questions, Reviewed } from "./port";
import type { Choice, MergeOutcome, MergePreview } from "../../../app/merge/types";

/** What the first step tells of the one before. */
export type StartNote =
  | { readonly kind: "cancelled" }
  | { readonly kind: "nothingChosen" }
  | { readonly kind: "remembered"; readonly count: number }
  | { readonly kind: "nothingToAsk" };

export interface FileProgress {
  readonly name: string;
  readonly state: FileState;
}

export type MergeState =
  | { readonly kind: "start"; readonly note: StartNote | null; readonly problem: Problem | null }
  | { readonly kind: "reading"; readonly files: readonly FileProgress[] }
  /** `reviewed` null: about sheets of the open workbook. */
  | { readonly kind: "asking"; readonly questions: Questions; readonly reviewed: Reviewed | null }
  | { readonly kind: "review"; readonly reviewed: Reviewed; readonly choices: ReadonlyMap<string, Choice>; readonly passedOver: number }
  | {
      readonly kind: "done";
      readonly outcome: MergeOutcome;
      readonly preview: MergePreview;
      readonly choices: ReadonlyMap<string, Choice>;
    };

/** The steps of taking files in. Knows no React and outlives the screen: who looks something up elsewhere comes back to the same place. */
export interface MergeFlow {
  readonly getState: () => MergeState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads files; `passedOver`: of a folder, those that are no spreadsheets. */
  readonly read: (files: readonly LaterFile[], passedOver?: number) => Promise<void>;
  readonly readAgain: () => Promise<void>;
  readonly cancel: () => void;
  readonly ask: (questions: Questions) => void;
  /** The questions were answered, or left; goes on where they came up. */
  readonly answered: (remembered: number) => Promise<void>;
  /** Back to questions that were left open. */
  readonly askAgain: () => void;
  readonly choose: (ids: readonly string[], choice: Choice | null) => void;
  readonly finish: (outcome: MergeOutcome) => void;
  readonly restart: (note?: StartNote | null) => void;
}

const start = (note: StartNote | null, problem: Problem | null = null): MergeState => ({ kind: "start", note, problem });
const noChoices: ReadonlyMap<string, Choice> = new Map();

export function createMergeFlow(port: MergePort): MergeFlow {
  const listeners = new Set<() => void>();
  let state: MergeState = start(null);
  let given: { readonly files: readonly LaterFile[]; readonly passedOver: number } = { files: [], passedOver: 0 };
  let abort: AbortController | null = null;

  const set = (next: MergeState): void => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const review = (reviewed: Reviewed): void => set({ kind: "review", reviewed, choices: noChoices, passedOver: given.passedOver });

  const readGiven = async (): Promise<void> => {
    abort?.abort();
    const current = new AbortController();
    abort = current;
    const { files } = given;
    set({ kind: "reading", files: files.map(({ name }) => ({ name, state: { kind: "waiting" } })) });
    const onFile = (index: number, now: FileState): void => {
      if (abort !== current || state.kind !== "reading") return;
      set({ kind: "reading", files: state.files.map((file, at) => (at === index ? { ...file, state: now } : file)) });
    };
    const read = await caught(() => port.preview(files, { signal: current.signal, onFile }));
    if (abort !== current) return;
    abort = null;
    if (!read.ok) set(start(null, read.error));
    else if (read.value.questions.sheets.length > 0) set({ kind: "asking", questions: read.value.questions, reviewed: read.value });
    else review(read.value);
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: async (files, passedOver = 0) => {
      given = { files, passedOver };
      if (files.length === 0) set(start({ kind: "nothingChosen" }));
      else await readGiven();
    },
    readAgain: readGiven,
    cancel: () => {
      abort?.abort();
      abort = null;
      set(start({ kind: "cancelled" }));
    },
    ask: (questions) =>
      set(questions.sheets.length === 0 ? start({ kind: "nothingToAsk" }) : { kind: "asking", questions, reviewed: null }),
    answered: async (remembered) => {
      if (state.kind !== "asking") return;
      const { reviewed } = state;
      if (reviewed === null) set(start(remembered === 0 ? null : { kind: "remembered", count: remembered }));
      else if (remembered > 0) await readGiven();
      else review(reviewed);
    },
    askAgain: () => {
      if (state.kind === "review") set({ kind: "asking", questions: state.reviewed.questions, reviewed: state.reviewed });
    },
    choose: (ids, choice) => {
      if (state.kind === "review") set({ ...state, choices: withChoice(state.choices, ids, choice) });
    },
    finish: (outcome) => {
      if (state.kind !== "review") return;
      set({ kind: "done", outcome, preview: state.reviewed.preview, choices: state.choices });
    },
    restart: (note = null) => set(start(note)),
  };
}

/** A bug while reading is told like any other thing that stands in the way. */
async function caught(work: () => ReturnType<MergePort["preview"]>): ReturnType<MergePort["preview"]> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, error: { code: "bug", detail: String(error) } };
  }
}
