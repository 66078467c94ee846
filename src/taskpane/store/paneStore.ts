import type { Progress } from "../../app/progress";
import type { Result } from "../../core/result";
import { ok, refuse } from "../../core/result";
import type { UndoHandle } from "../../app/excelPort";
import type { ScreenKey } from "../screens/keys";
import type { PaneServices, Place, Problem, RunOptions, RunOutcome } from "../services";
import type { Busy, PaneState } from "./state";
import { initialState, offeredYear } from "./state";

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
  readonly undo: () => Promise<void>;
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
}

type Step = () => Promise<Result<Partial<PaneState>, Problem>>;

const firstProgress: Progress = { step: "reading", done: 0, total: 0 };

export function createPaneStore(services: PaneServices): PaneStore {
  const listeners = new Set<() => void>();
  let state = initialState;
  let abort: AbortController | null = null;
  let loading: Promise<void> | null = null;

  const set = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
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

  const load = (): Promise<void> => {
    loading ??= step({ kind: "reading" }, readOverview).finally(() => {
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
      then(await services.compileYear(year, options), afterRun),
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
    undo: async () => {
      const { undoable } = state;
      if (isBusy() || undoable === null) return;
      await step({ kind: "undoing" }, async () =>
        then(await undoable.undo(), () => ({ outcome: null, undoable: null, notice: { kind: "undone" } })),
      );
    },
    open: (screen) => set({ screen, problem: null, notice: null }),
    perform: async (work, { reload = false } = {}) => {
      if (isBusy()) return null;
      const given: { value?: Awaited<ReturnType<typeof work>> } = {};
      await step({ kind: "working" }, async () => {
        const done = await work();
        given.value = done;
        if (!done.ok) return done;
        const undone = undoOf(done.value);
        const change: Partial<PaneState> = undone === null ? {} : { undoable: { ...undone, year: null } };
        return reload ? then(await readOverview(), (read) => ({ ...read, ...change })) : ok(change);
      });
      return given.value?.ok === true ? given.value.value : null;
    },
    createForms: async () => {
      if (isBusy()) return;
      await step({ kind: "creatingForms" }, async () => {
        const created = await services.createForms();
        if (!created.ok) return created;
        return then(await readOverview(), (read) => ({ ...read, notice: { kind: "formsCreated", count: created.value.length } }));
      });
    },
    goTo: async (place) => {
      const went = await caught(() => services.goTo(place));
      if (!went.ok) set({ problem: went.error });
    },
    dismiss: () => set({ problem: null, notice: null }),
  };
}

/** A bug never takes the pane down: it becomes a problem like any other. */
async function caught<T>(work: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
  try {
    return await work();
  } catch (error) {
    return refuse({ code: "bug", detail: String(error) });
  }
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
      return { outcome, undoable: outcome.undo };
    case "refused":
      return { outcome };
    case "cancelled":
      return { notice: { kind: "cancelled" } };
  }
}
