import type { Finding } from "../../core/findings/finding";
import { finding } from "../../core/findings/finding";
import type { Result } from "../../core/result";
import type { SheetModel } from "../../forms/model/sheetModel";
import type { ExcelAccess } from "../access";
import { guarded } from "../errors";
import type { FormerReading } from "../former/readFormer";
import { readFormer } from "../former/readFormer";
import type { OwnSheet } from "../ownership/ownSheets";
import { around } from "../ranges";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import type { UndoHandle, WrittenTarget } from "../undo";
import { undoHandle } from "../undo";
import { extentOf } from "./cells";
import type { PreparedTarget, SheetTarget } from "./target";
import { planTargets, sheetName, withFreeTableNames } from "./target";
import { cellInTheWay, isUnchanged } from "./unchanged";
import { writeTargets } from "./writeTargets";

export interface WriteOptions {
  /** The sheets of ours that the workbook has, as `readWorkbook` found them. */
  readonly own: readonly OwnSheet[];
  /** Whether what is written is ours to rewrite later (annual sheets), or the user's from then on (forms). */
  readonly marked: boolean;
  /** Stops before anything is written; once writing has begun, what was written is taken back. */
  readonly signal?: AbortSignal;
}

export interface WrittenSheet {
  readonly name: string;
  readonly mark: string;
  readonly change: "added" | "rewritten" | "unchanged";
}

export interface WriteOutcome {
  /** In the order of the models. */
  readonly sheets: readonly WrittenSheet[];
  /** `sheet-name-taken`, where a sheet of the user's own bears a name of ours. */
  readonly findings: readonly Finding[];
  /** Takes the step back; null where nothing was changed. */
  readonly undo: UndoHandle | null;
}

interface Plan {
  readonly targets: readonly PreparedTarget[];
  readonly changed: readonly PreparedTarget[];
}

function areaOf({ own, model }: SheetTarget) {
  return around(own?.mark.extent ?? null, extentOf(model));
}

async function readTargets(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  own: readonly OwnSheet[],
): Promise<readonly [readonly SheetTarget[], FormerReading]> {
  const ours = planTargets(models, own, []);
  const requests = ours.flatMap((target) => {
    const area = areaOf(target);
    return target.own && area ? [{ own: target.own, area }] : [];
  });
  const reading = await readFormer(context, requests);
  return [planTargets(models, own, reading.sheetNames), reading];
}

function prepare(target: SheetTarget, reading: FormerReading): PreparedTarget {
  const former = reading.sheets.find((sheet) => sheet.id === target.own?.id) ?? null;
  const model = withFreeTableNames(target.model, former, reading.tableNames);
  const cell = former && cellInTheWay(former, model);
  if (former && cell !== null) throw new RefusalError({ code: "cells-in-the-way", sheet: former.name, cell });
  return { ...target, model, former };
}

/** Everything that can be refused is refused here, before the first change. */
async function planWriting(context: Excel.RequestContext, models: readonly SheetModel[], own: readonly OwnSheet[]): Promise<Plan> {
  const [found, reading] = await readTargets(context, models, own);
  const targets = found.map((target) => prepare(target, reading));
  const changed = targets.filter(({ former, model }) => former === null || !isUnchanged(former, model));
  if (reading.readOnly && changed.length > 0) throw new RefusalError({ code: "workbook-read-only" });
  if (reading.structureProtected && changed.some(({ former }) => former === null)) throw new RefusalError({ code: "workbook-protected" });
  return { targets, changed };
}

function outcomeOf(access: ExcelAccess, plan: Plan, written: readonly WrittenTarget[]): WriteOutcome {
  const changed = new Set(plan.changed);
  const change = (target: PreparedTarget): WrittenSheet["change"] =>
    !changed.has(target) ? "unchanged" : target.own === null ? "added" : "rewritten";
  return {
    sheets: plan.targets.map((target) => ({ name: target.name, mark: target.model.mark, change: change(target) })),
    findings: plan.targets.flatMap(({ own, name, model }) =>
      own === null && name !== sheetName(model.name)
        ? [finding("sheet-name-taken", { sheet: model.name, cell: "A1" }, { wanted: model.name, written: name })]
        : [],
    ),
    undo: written.length === 0 ? null : undoHandle(access, written),
  };
}

/**
 * Writes sheet models: one round trip to read what stands there, one to write, more only where a block would pass 4 MB. Sheets of ours are
 * rewritten in place, the user's are never touched, sheets that would come out the same are left alone. On any failure the former state is
 * put back and the refusal names the sheet.
 */
export async function writeSheets(
  access: ExcelAccess,
  models: readonly SheetModel[],
  options: WriteOptions,
): Promise<Result<WriteOutcome, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      const plan = await planWriting(context, models, options.own);
      const written = plan.changed.length === 0 ? [] : await writeTargets(context, access, plan.changed, options);
      return outcomeOf(access, plan, written);
    }),
  );
}
