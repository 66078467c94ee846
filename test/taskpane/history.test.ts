import { ok, refuse } from "../../src/core/result";
import type { StepWhat } from "../../src/core/history/step";
import type { UndoHandle } from "../../src/app/excelPort";
import type { LastStep } from "../../src/app/history/lastStep";
import type { History } from "../../src/taskpane/store/history";
import { changed, offered, stands, undoableSteps, undone, withStep } from "../../src/taskpane/store/history";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { fakeServices, sampleStep } from "./fakeServices";

const what: StepWhat = { kind: "report", year: 2022 };
const writing = (sheet: string): UndoHandle => ({ removes: [], restores: [sheet], undo: () => Promise.resolve(ok(undefined)) });
const steps = (...sheets: readonly string[]): History =>
  sheets.reduce<History>((history, sheet) => withStep(history, { what, at: 0, undo: writing(sheet), isKept: false }), []);
const blocked = { kind: "blocked", refusal: { code: "changed-since", sheet: "A" } } as const;

describe("the history of steps", () => {
  it.each<readonly [string, History, readonly number[], number | null]>([
    ["nothing", [], [], null],
    ["the newest only", steps("A", "B", "C"), [3], 3],
    ["the one before it once that is undone", undone(steps("A", "B", "C"), 3), [2], 2],
    ["past a blocked one, a step on other sheets", changed(steps("B", "A"), 2, blocked), [2, 1], 1],
    ["past a blocked one, no step on its sheets", changed(steps("A", "A"), 2, blocked), [2], 2],
    ["past a blocked one and what stands before it, nothing", changed(steps("C", "B", "A"), 3, blocked), [3, 2], 2],
    ["behind a step that waits for a blocked one, no step on its sheets", changed(steps("A", "A", "A"), 3, blocked), [3], 3],
    ["nothing where all is undone", undone(undone(steps("A", "B"), 2), 1), [], null],
  ])("offers %s", (_what, history, ids, id) => {
    expect(undoableSteps(history).map((step) => step.id)).toEqual(ids);
    expect(offered(history)?.id ?? null).toBe(id);
  });

  it("keeps the undo of twenty steps, and tells of two hundred", () => {
    const history = steps(...Array.from({ length: 230 }, (_, number) => `S${number}`));
    expect(history).toHaveLength(200);
    expect(history.filter(({ state }) => state.kind === "standing").map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, place) => 211 + place),
    );
    expect(history[0]).toMatchObject({ id: 31, state: { kind: "old" }, undo: { restores: ["S30"] } });
  });

  it("tells by its undo whether a step stands", () => {
    const history = steps("A", "B");
    const [first, second] = history.map(({ undo }) => undo);
    if (!first || !second) throw new Error("two steps");
    const one = undone(history, 2);
    expect([stands(one, first), stands(one, second)]).toEqual([true, false]);
  });
});

/** A workbook that keeps a step, and tells in which order it was asked. */
function keeping(first: LastStep | null = null) {
  const asked: string[] = [];
  const kept: (LastStep | null)[] = [];
  const lastStep = {
    read: () => Promise.resolve(first),
    clear: () => Promise.resolve(void asked.push("clear")),
    keep: (step: LastStep | null) => {
      asked.push(step === null ? "keep nothing" : `keep ${step.undo.restores.join()}`);
      kept.push(step);
      return Promise.resolve(true);
    },
  };
  return { asked, kept, lastStep };
}

describe("the pane's store and its history", () => {
  it("takes steps back newest first, each by its own undo, and keeps the one that is last then", async () => {
    const { asked, lastStep } = keeping();
    const store = createPaneStore(fakeServices({ lastStep }));
    await store.load();
    for (const sheet of ["A", "B", "C"]) await store.perform(() => Promise.resolve(ok({ undo: writing(sheet) })), { what });
    await store.undo();
    await store.undo(1);
    await store.undo();
    expect(store.getState().history.map(({ state }) => state.kind)).toEqual(["standing", "undone", "undone"]);
    expect(asked).toEqual(["keep A", "clear", "keep B", "clear", "keep C", "clear", "keep B", "clear", "keep A"]);
  });

  it("offers what an earlier session left, and keeps it on where the next step writes nothing", async () => {
    const { asked, lastStep } = keeping({ what, at: 5, undo: writing("A") });
    const store = createPaneStore(fakeServices({ lastStep }));
    await store.load();
    expect(store.getState().undoable).toMatchObject({ restores: ["A"], isKept: true, what });
    await store.perform(() => Promise.resolve(ok({ undo: null })), { what });
    await store.perform(() => Promise.resolve(refuse({ code: "cell-edit-mode" } as const)), { what });
    await store.perform(() => Promise.resolve(ok({ rows: 3 })));
    expect(asked).toEqual(["clear", "keep A", "clear", "keep A"]);
    expect(store.getState().undoable?.isKept).toBe(true);
    await store.load();
    expect(store.getState().history).toHaveLength(1);
  });

  it("tells at once where a step can't be kept", async () => {
    const { lastStep } = keeping();
    const store = createPaneStore(fakeServices({ lastStep: { ...lastStep, keep: () => Promise.reject(new Error("full")) } }));
    await store.run();
    expect(store.getState()).toMatchObject({ problem: null, undoable: { isKept: false }, outcome: { kind: "written" } });
  });

  it("puts a step aside that was changed since, and lets it be tried again", async () => {
    const refusal = { code: "changed-since", sheet: "B" } as const;
    const undo = jest.fn(sampleStep.undo).mockResolvedValueOnce(refuse(refusal));
    const store = createPaneStore(fakeServices());
    await store.load();
    await store.perform(() => Promise.resolve(ok({ undo: writing("A") })), { what });
    await store.perform(() => Promise.resolve(ok({ undo: { ...writing("B"), undo } })), { what });
    await store.undo();
    expect(store.getState()).toMatchObject({ problem: refusal, undoable: { restores: ["A"] } });
    expect(store.getState().history.at(-1)?.state).toEqual({ kind: "blocked", refusal });
    await store.undo(2);
    expect(store.getState().history.map(({ state }) => state.kind)).toEqual(["standing", "undone"]);
  });

  it("lets what only stands in the way for now be tried again at once", async () => {
    const undo = jest.fn(sampleStep.undo).mockResolvedValueOnce(refuse({ code: "cell-edit-mode" } as const));
    const store = createPaneStore(fakeServices());
    await store.perform(() => Promise.resolve(ok({ undo: { ...writing("B"), undo } })), { what });
    await store.undo();
    expect(store.getState().undoable?.restores).toEqual(["B"]);
  });

  it("has the forms that were added in it, and a step that does not say what it is", async () => {
    const store = createPaneStore(fakeServices({ createForms: () => Promise.resolve(ok({ sheets: ["A"], undo: writing("A") })) }));
    await store.createForms();
    await store.perform(() => Promise.resolve(ok({ undo: writing("B") })));
    expect(store.getState().history.map((step) => step.what.kind)).toEqual(["forms", "other"]);
  });
});
