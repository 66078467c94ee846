import * as z from "zod/mini";
import type { FormerSheet } from "../former/formerSheet";
import type { SheetModel } from "../../forms/model/sheetModel";
import type { WrittenTarget } from "../undo";
import { index, range } from "./layoutSchema";
import { packMatrix } from "./packing";
import { formerSheet, modelContent, sheetModel } from "./sheetSchema";
import type { StepMemory } from "./stepMemory";

/** Raised when the shape of a memory, or what the writer makes of it, changes: older ones are forgotten then. */
const version = 1;

const text = z.string();

const written = z.object({
  id: text,
  /** Whether the sheet was ours before: it is put back then, and removed else. */
  target: z.object({ name: text, model: sheetModel, former: z.nullable(formerSheet) }),
});

const appended = z.object({
  sheetId: text,
  request: z.object({
    sheet: text,
    afterRow: index,
    afterData: z.boolean(),
    firstColumn: index,
    lastColumn: index,
    columns: z.array(z.object({ column: index, numberFormat: text })),
    rows: z.array(z.array(modelContent)),
  }),
  plan: z.object({
    area: range,
    free: index,
    insertion: z.nullable(z.object({ table: z.object({ id: text, range, firstBodyRow: index, lastBodyRow: index }), index, count: index })),
  }),
  former: formerSheet,
});

const single = z.union([
  z.object({ kind: z.literal("sheets"), written: z.array(written) }),
  z.object({ kind: z.literal("rows"), appended }),
]);
const joined = z.object({ kind: z.literal("all"), steps: z.array(single) });
const memory = z.union([single, joined]);

const record = z.tuple([z.literal(version), z.unknown(), memory]);

function packFormer(former: FormerSheet) {
  return { ...former, numberFormats: packMatrix(former.numberFormats), looks: packMatrix(former.looks) };
}

function packModel(model: SheetModel) {
  return {
    ...model,
    rows: model.rows.map((row) => row.map((cell) => cell && [cell.content, cell.style])),
    rowHeights: [...model.rowHeights],
  };
}

function pack(step: StepMemory): unknown {
  switch (step.kind) {
    case "all":
      return { ...step, steps: step.steps.flatMap((each) => (each.kind === "all" ? each.steps : [each])).map(pack) };
    case "rows":
      return { ...step, appended: { ...step.appended, former: packFormer(step.appended.former) } };
    case "sheets":
      return {
        ...step,
        written: step.written.map(({ id, target: { name, model, former } }) => ({
          id,
          target: { name, model: packModel(model), former: former && packFormer(former) },
        })),
      };
  }
}

type Parsed = z.infer<typeof single>;

function targetsOf(parsed: readonly z.infer<typeof written>[]): readonly WrittenTarget[] {
  return parsed.map(({ id, target: { name, model, former } }) => ({
    id,
    target: { name, model, former, own: former && { id: former.id, name: former.name, mark: former.mark } },
  }));
}

function stepOf(parsed: Parsed): StepMemory {
  return parsed.kind === "rows" ? parsed : { kind: "sheets", written: targetsOf(parsed.written) };
}

/** A memory, and what is told of its step (plain data), as a text to be kept. */
export function memoryText(step: StepMemory, told: unknown): string {
  return JSON.stringify([version, told, pack(step)]);
}

export interface ReadMemory {
  readonly step: StepMemory;
  /** To be parsed by whoever gave it. */
  readonly told: unknown;
}

/** The memory in a text, which may be anything; null where it is none of ours, or of another version. */
export function readMemory(kept: string): ReadMemory | null {
  try {
    const parsed = record.safeParse(JSON.parse(kept));
    if (!parsed.success) return null;
    const [, told, step] = parsed.data;
    return { told, step: step.kind === "all" ? { kind: "all", steps: step.steps.map(stepOf) } : stepOf(step) };
  } catch {
    return null;
  }
}
