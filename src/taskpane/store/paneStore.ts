import type { Progress } from "../../app/progress";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { UndoHandle } from "../../app/excelPort";
import type { StepWhat } from "../../core/history/step";
import type { ScreenKey } from "../screens/keys";
import type { PaneServices, Place, Problem, RunOptions, RunOutcome } from "../services";
import type { Busy, PaneState } from "./state";
import { caught } from "./caught";
import { offered } from "./history";
import { initialState, offeredYear, undoStepOf } from "./state";
import { writingSteps } from "./writingSteps";

/** The pane's state and the steps that change it. Knows no React: views subscribe, the ribbon's button calls `run`. */
export interface PaneStore {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the workbook: its years and what it lacks. */
  readonly load: () => Promise<void>;
  readonly chooseYear: (year: number) => void;
  /** Compiles the chosen year; where the workbook was not read yet, reads it first. */
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
  /** Takes the step back that is offered, or another one of those that can be. */
  readonly undo: (id?: number) => Promise<void>;
  readonly createForms: () => Promise<void>;
  /** Opens a screen over the first one; null goes back. */
  readonly open: (screen: ScreenKey | null) => void;
  /**
   * One step of a screen: busy while it lasts, what stood in its way is told. Gives the value; null where the step was refused, or another one is
   * under way. A value with an undo is offered to be taken back.
   */
  readonly perform: <T extends object>(work: () => Promise<Result<T, Problem>>, options?: StepOptions) => Promise<T | null>;
  readonly goTo: (place: Place) => Promise<void>;
  readonly dismiss: () => void;
}

export interface StepOptions {
  /** The step changes what the workbook has: its overview is read anew. */
  readonly reload?: boolean;
  /** What the step is. Every step that writes gives it, for the history and so that what the workbook keeps is void before it is changed. */
  readonly what?: StepWhat;
}

type Step = () => Promise<Result<Partial<PaneState>, Problem>>;

const firstProgress: Progress = { step: "reading", done: 0, total: 0 };

export function createPaneStore(services: PaneServices): PaneStore {
  const listeners = new Set<() => void>();
  let state = initialState;
  let abort: AbortController | null = null;
  let loading: Promise<void> | null = null;

  const set = (change: Partial<PaneState>): void => {
    const { history } = change;
    const step = history && offered(history);
    state = { ...state, ...change, ...(history && { undoable: step && undoStepOf(step) }) };
    listeners.forEach((listener) => listener());
  };

  /** One step: marked busy while it lasts; what stood in its way is told. */
  const step = async (busy: Busy, work: Step): Promise<void> => {
    set({ busy, problem: null, notice: null });
    const done = await caught(work);
    set(done.ok ? { busy: null, ...done.value } : { busy: null, problem: done.error });
  };

  const isBusy = (): boolean => state.busy !== null;

  const readOverview: Step = async () =>
    then(await services.overview(), (overview) => ({ overview, year: offeredYear(overview.years, state.year) }));

  const history = writingSteps(
    services,
    () => state.history,
    (changed) => set({ history: changed }),
  );

  const readFirst: Step = async () => {
    const [read] = await Promise.all([readOverview(), history.takeUp()]);
    return read;
  };

  const load = (): Promise<void> => {
    const isFirst = state.overview === null && state.history.length === 0;
    loading ??= step({ kind: "reading" }, isFirst ? readFirst : readOverview).finally(() => {
      loading = null;
    });
    return loading;
  };

  const onProgress = (progress: Progress): void => {
    if (state.busy?.kind === "running") set({ busy: { ...state.busy, progress } });
  };

  const run = async (): Promise<void> => {
    if (state.overview === null) await load();
    const { year } = state;
    if (isBusy() || year === null) return;
    abort = new AbortController();
    const options: RunOptions = { signal: abort.signal, onProgress };
    await step({ kind: "running", progress: firstProgress, cancelling: false }, async () =>
      then(await history.write({ kind: "compile", year }, () => services.compileYear(year, options), undoOf), afterRun),
    );
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      if (loading !== null || !isBusy()) await load();
    },
    chooseYear: (year) => set({ year }),
    run,
    cancel: () => {
      if (state.busy?.kind !== "running") return;
      set({ busy: { ...state.busy, cancelling: true } });
      abort?.abort();
    },
    undo: async (id = state.undoable?.id) => {
      if (isBusy() || id === undefined) return;
      await step({ kind: "undoing" }, async () => {
        const done = await history.undo(id);
        return done === null ? ok({}) : then(done, () => ({ outcome: null, notice: { kind: "undone" } }));
      });
    },
    open: (screen) => set({ screen, problem: null, notice: null }),
    perform: async <T extends object>(work: () => Promise<Result<T, Problem>>, { reload = false, what }: StepOptions = {}) => {
      if (isBusy()) return null;
      const given: { value?: T } = {};
      await step({ kind: "working" }, async () => {
        const done = await history.write(what ?? null, work, undoOf);
        if (!done.ok) return done;
        given.value = done.value;
        return reload ? readOverview() : ok({});
      });
      return given.value ?? null;
    },
    createForms: async () => {
      if (isBusy()) return;
      await step({ kind: "creatingForms" }, async () => {
        const created = await history.write({ kind: "forms", year: null }, services.createForms, undoOf);
        if (!created.ok) return created;
        const { sheets } = created.value;
        return then(await readOverview(), (read) => ({ ...read, notice: { kind: "formsCreated", count: sheets.length } }));
      });
    },
    goTo: async (place) => {
      const went = await caught(() => services.goTo(place));
      if (!went.ok) set({ problem: went.error });
    },
    dismiss: () => set({ problem: null, notice: null }),
  };
}

/** The undo that a step's value brings along. */
function undoOf(value: object): UndoHandle | null {
  return "undo" in value ? (value.undo as UndoHandle | null) : null;
}

function then<T>(result: Result<T, Problem>, next: (value: T) => Partial<PaneState>): Result<Partial<PaneState>, Problem> {
  return result.ok ? ok(next(result.value)) : result;
}

function afterRun(outcome: RunOutcome): Partial<PaneState> {
  switch (outcome.kind) {
    case "written":
    case "refused":
      return { outcome };
    case "cancelled":
      return { notice: { kind: "cancelled" } };
  }
}
