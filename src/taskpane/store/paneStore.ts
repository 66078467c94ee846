import type { PaneServices, RunOutcome, RunProgress } from "../services";
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
  readonly goTo: PaneServices["goTo"];
  readonly dismiss: () => void;
}

const firstProgress: RunProgress = { stage: "reading", done: 0, total: 0 };

export function createPaneStore(services: PaneServices): PaneStore {
  const listeners = new Set<() => void>();
  let state = initialState;
  let abort: AbortController | null = null;
  let loading: Promise<void> | null = null;

  const set = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };

  /** One step: marked busy while it lasts, its failure told as a problem. */
  const step = async (busy: Busy, work: () => Promise<Partial<PaneState>>): Promise<void> => {
    set({ busy, problem: null, notice: null });
    try {
      set({ ...(await work()), busy: null });
    } catch (error) {
      set({ busy: null, problem: services.problemOf(error) });
    }
  };

  const isBusy = (): boolean => state.busy !== null;

  const readOverview = async (): Promise<Partial<PaneState>> => {
    const overview = await services.overview();
    return { overview, year: offeredYear(overview.years, state.year) };
  };

  const load = (): Promise<void> => {
    loading ??= step({ kind: "reading" }, readOverview).finally(() => {
      loading = null;
    });
    return loading;
  };

  const run = async (): Promise<void> => {
    if (state.overview === null) await load();
    const { year } = state;
    if (isBusy() || year === null) return;
    abort = new AbortController();
    const { signal } = abort;
    const onProgress = (progress: RunProgress): void => {
      if (state.busy?.kind === "running") set({ busy: { ...state.busy, progress } });
    };
    await step({ kind: "running", progress: firstProgress, cancelling: false }, async () =>
      afterRun(await services.compileYear(year, { signal, onProgress })),
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
      if (isBusy() || state.undoable === null) return;
      await step({ kind: "undoing" }, async () => {
        await services.undo();
        return { outcome: null, undoable: null, notice: { kind: "undone" } };
      });
    },
    createForms: async () => {
      if (isBusy()) return;
      await step({ kind: "creatingForms" }, async () => {
        const created = await services.createForms();
        return { ...(await readOverview()), notice: { kind: "formsCreated", count: created.length } };
      });
    },
    goTo: async (place) => {
      try {
        await services.goTo(place);
      } catch (error) {
        set({ problem: services.problemOf(error) });
      }
    },
    dismiss: () => set({ problem: null, notice: null }),
  };
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
