import { associateCommands } from "../../src/commands";

type Handler = (event: { completed(): void }) => Promise<void>;

/** The handler that the add-in associates with its one ribbon action. */
function associated(compileYear: () => Promise<void>): Handler {
  const handlers = new Map<string, Handler>();
  Object.assign(globalThis, { Office: { actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) } } });
  associateCommands(compileYear);
  const handler = handlers.get("compileYear");
  if (!handler) throw new Error("nothing is associated with compileYear");
  return handler;
}

it("compiles the year and then frees the ribbon's button", async () => {
  const steps: string[] = [];
  await associated(async () => void steps.push("compiled"))({ completed: () => steps.push("completed") });
  expect(steps).toEqual(["compiled", "completed"]);
});

it("frees the button even where the run fails", async () => {
  const completed = jest.fn();
  await expect(associated(() => Promise.reject(new Error("boom")))({ completed })).rejects.toThrow("boom");
  expect(completed).toHaveBeenCalledTimes(1);
});
