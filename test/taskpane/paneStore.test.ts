import type { Result } from "../../src/core/result";
import { ok, refuse } from "../../src/core/result";
import type { Problem, RunOutcome } from "../../src/taskpane/services";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { offeredYear } from "../../src/taskpane/store/state";
import { fakeServices, sampleOverview, sampleStep, written } from "./fakeServices";

type Run = Result<RunOutcome, Problem>;
const never = <T>(): Promise<T> => new Promise(() => undefined);

describe("the pane's store", () => {
  it("reads the workbook first when the ribbon's button runs before the pane was shown", async () => {
    const store = createPaneStore(fakeServices());
    await store.run();
    expect(store.getState()).toMatchObject({ overview: sampleOverview, year: 2022, busy: null, outcome: { kind: "written" } });
  });

  it("runs nothing where the workbook has no year", async () => {
    const compileYear = jest.fn(fakeServices().compileYear);
    const store = createPaneStore(fakeServices({ compileYear, overview: () => Promise.resolve(ok({ ...sampleOverview, years: [] })) }));
    await store.run();
    expect(compileYear).not.toHaveBeenCalled();
  });

  it("never runs two steps at once", async () => {
    const compileYear = jest.fn(() => never<Run>());
    const createForms = jest.fn(fakeServices().createForms);
    const store = createPaneStore(fakeServices({ compileYear, createForms }));
    await store.load();
    void store.run();
    await store.run();
    await store.createForms();
    await store.load();
    expect(compileYear).toHaveBeenCalledTimes(1);
    expect(createForms).not.toHaveBeenCalled();
    expect(store.getState().busy?.kind).toBe("running");
  });

  it("gives the run a signal that cancelling aborts", async () => {
    let signal: AbortSignal | undefined;
    const compileYear = (_year: number, options: { readonly signal: AbortSignal }): Promise<Run> => {
      signal = options.signal;
      return never();
    };
    const store = createPaneStore(fakeServices({ compileYear }));
    await store.load();
    void store.run();
    expect(signal?.aborted).toBe(false);
    store.cancel();
    expect(signal?.aborted).toBe(true);
    expect(store.getState().busy).toMatchObject({ kind: "running", cancelling: true });
  });

  it("keeps the earlier result and its undo when the next run is cancelled", async () => {
    const compileYear = jest
      .fn(fakeServices().compileYear)
      .mockResolvedValueOnce(ok(written()))
      .mockResolvedValueOnce(ok({ kind: "cancelled" }));
    const store = createPaneStore(fakeServices({ compileYear }));
    await store.run();
    await store.run();
    expect(store.getState()).toMatchObject({ outcome: { kind: "written" }, undoable: sampleStep, notice: { kind: "cancelled" } });
  });

  it.each([
    ["what Excel refuses", () => Promise.resolve(refuse({ code: "cell-edit-mode" } as const)), { code: "cell-edit-mode" }],
    ["a bug", () => Promise.reject(new Error("boom")), { code: "bug", detail: "Error: boom" }],
  ])("tells %s as a problem and stays usable", async (_what, failure, problem) => {
    const compileYear = jest.fn(fakeServices().compileYear).mockImplementationOnce(failure);
    const store = createPaneStore(fakeServices({ compileYear }));
    await store.run();
    expect(store.getState()).toMatchObject({ busy: null, problem, outcome: null });
    await store.run();
    expect(store.getState()).toMatchObject({ problem: null, outcome: { kind: "written" } });
  });

  it("undoes once: the plan is gone with it", async () => {
    const undo = jest.fn(() => Promise.resolve(ok(undefined)));
    const store = createPaneStore(fakeServices({ compileYear: () => Promise.resolve(ok(written({ undo: { ...sampleStep, undo } }))) }));
    await store.run();
    await store.undo();
    await store.undo();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(store.getState()).toMatchObject({ outcome: null, undoable: null, notice: { kind: "undone" } });
  });

  it("tells its listeners of each change until they leave", async () => {
    const store = createPaneStore(fakeServices());
    const listener = jest.fn();
    const leave = store.subscribe(listener);
    store.chooseYear(2020);
    leave();
    store.chooseYear(2021);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

it.each([
  [[2019, 2022], null, 2022],
  [[2019, 2022], 2019, 2019],
  [[2019, 2022], 2021, 2022],
  [[], 2021, null],
])("of the years %j, with %s chosen, %s is offered", (years, chosen, offered) => {
  expect(offeredYear(years, chosen)).toBe(offered);
});

describe("a step of another screen", () => {
  const step = { removes: ["Dự báo 2022"], restores: [], undo: () => Promise.resolve(ok(undefined)) };

  it("gives its value and offers its undo", async () => {
    const store = createPaneStore(fakeServices());
    await store.load();
    expect(await store.perform(() => Promise.resolve(ok({ rows: 3, undo: step })))).toEqual({ rows: 3, undo: step });
    expect(store.getState()).toMatchObject({ busy: null, undoable: { ...step, year: null } });
  });

  it("leaves the earlier undo where it wrote nothing", async () => {
    const store = createPaneStore(fakeServices());
    await store.run();
    await store.perform(() => Promise.resolve(ok({ undo: null })));
    expect(store.getState().undoable).toMatchObject(sampleStep);
  });

  it("gives null and tells the problem where it is refused", async () => {
    const store = createPaneStore(fakeServices());
    await store.load();
    expect(await store.perform(() => Promise.resolve(refuse({ code: "cell-edit-mode" } as const)))).toBeNull();
    expect(store.getState()).toMatchObject({ busy: null, problem: { code: "cell-edit-mode" } });
  });

  it("does not begin while another goes on", async () => {
    const store = createPaneStore(fakeServices({ compileYear: () => never<Run>() }));
    await store.load();
    void store.run();
    const work = jest.fn(() => Promise.resolve(ok({})));
    expect(await store.perform(work)).toBeNull();
    expect(work).not.toHaveBeenCalled();
  });

  it("reads the workbook anew where it says so", async () => {
    const overview = jest.fn(fakeServices().overview);
    const store = createPaneStore(fakeServices({ overview }));
    await store.load();
    await store.perform(() => Promise.resolve(ok({})), { reload: true });
    await store.perform(() => Promise.resolve(ok({})));
    expect(overview).toHaveBeenCalledTimes(2);
  });

  it("opens and leaves screens, and old messages go with them", async () => {
    const store = createPaneStore(fakeServices());
    await store.perform(() => Promise.resolve(refuse({ code: "cell-edit-mode" } as const)));
    store.open("checks");
    expect(store.getState()).toMatchObject({ screen: "checks", problem: null });
    store.open(null);
    expect(store.getState().screen).toBeNull();
  });
});
