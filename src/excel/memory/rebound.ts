import type { ExcelAccess } from "../access";
import type { StepMemory } from "./stepMemory";

type IdOf = (id: string, name: string) => string;

function reboundTo(step: StepMemory, idOf: IdOf): StepMemory {
  switch (step.kind) {
    case "all":
      return { ...step, steps: step.steps.map((each) => reboundTo(each, idOf)) };
    case "rows": {
      const { appended } = step;
      return { ...step, appended: { ...appended, sheetId: idOf(appended.sheetId, appended.request.sheet) } };
    }
    case "sheets": {
      const written = step.written.map(({ id, target }) => {
        const now = idOf(id, target.name);
        return { id: now, target: { ...target, former: target.former && { ...target.former, id: now } } };
      });
      return { ...step, written };
    }
  }
}

/** The memory with the ids that its sheets have now, by their names: another program may have saved the workbook. One round trip. */
export async function rebound(access: ExcelAccess, step: StepMemory): Promise<StepMemory> {
  return access.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const byName = new Map(worksheets.items.map(({ id, name }) => [name, id]));
    return reboundTo(step, (id, name) => byName.get(name) ?? id);
  });
}
