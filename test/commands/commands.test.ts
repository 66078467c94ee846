import type { Commands } from "../../src/commands";
import { associateCommands } from "../../src/commands";

type Handler = (event: { completed(): void }) => Promise<void>;

/** The handlers that the add-in associates with the manifest's actions. */
function associated(change: Partial<Commands>): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>();
  Object.assign(globalThis, { Office: { actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) } } });
  associateCommands({ compileYear: () => Promise.resolve(), open: () => Promise.resolve(), ...change });
  return handlers;
}

async function press(change: Partial<Commands>, action: string, completed: () => void): Promise<void> {
  const handler = associated(change).get(action);
  if (!handler) throw new Error(`nothing is associated with ${action}`);
  await handler({ completed });
}

it("compiles the year and then frees the ribbon's button", async () => {
  const steps: string[] = [];
  await press({ compileYear: async () => void steps.push("compiled") }, "compileYear", () => steps.push("completed"));
  expect(steps).toEqual(["compiled", "completed"]);
});

it.each([
  ["openVillage", "village"],
  ["openMerge", "merge"],
  ["openChecks", "checks"],
  ["openHistory", "history"],
  ["openFormulas", "formulas"],
])("%s opens the screen %s and then frees the button", async (action, screen) => {
  const steps: string[] = [];
  await press({ open: async (opened) => void steps.push(opened) }, action, () => steps.push("completed"));
  expect(steps).toEqual([screen, "completed"]);
});

it("frees the button even where the run fails", async () => {
  const completed = jest.fn();
  await expect(press({ compileYear: () => Promise.reject(new Error("boom")) }, "compileYear", completed)).rejects.toThrow("boom");
  expect(completed).toHaveBeenCalledTimes(1);
});
