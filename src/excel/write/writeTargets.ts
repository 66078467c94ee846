import type { SheetModel } from "../../forms/model/sheetModel";
import type { ExcelAccess } from "../access";
import type { BlockBatch } from "../blocks";
import { blockBatch, blockBytes } from "../blocks";
import type { AddedSheets } from "../errors";
import { addedBefore, addTraced, refusalOf } from "../errors";
import type { RestorePlan } from "../former/restorePlan";
import { restoreFormer } from "../former/restore";
import { afterFailure } from "../lock/afterFailure";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import type { WrittenTarget } from "../undo";
import type { Rereading } from "./rereading";
import { refuseIfChangedMeanwhile } from "./rereading";
import type { PreparedTarget } from "./target";
import type { SheetWriter } from "./writeSheet";
import { finishSheet, markUnfinished, writeSheet } from "./writeSheet";

/** Bytes of the actions that add a sheet, and that mark it. */
const newSheetBytes = 1_000;
const markBytes = 30_000;

/** Content is at least an eighth of what a message takes for it: looks, sizes and the actions themselves are the rest. */
const leastShare = 1 / 8;
const bytesOfNumber = 8;

function contentBytes({ rows }: SheetModel): number {
  let bytes = 0;
  for (const row of rows) {
    for (const cell of row) bytes += typeof cell?.content === "string" ? cell.content.length : bytesOfNumber;
  }
  return bytes;
}

/** What may take several messages is marked from the first on. */
function marksFor(targets: readonly PreparedTarget[], marked: boolean): SheetWriter["marks"] {
  if (!marked) return "none";
  const bytes = targets.reduce((sum, { model }) => sum + contentBytes(model), 0);
  return bytes > blockBytes * leastShare ? "first-and-last" : "last";
}

async function queueNewSheets(writer: SheetWriter, targets: readonly PreparedTarget[]): Promise<void> {
  const added = targets.filter(({ own }) => own === null);
  await writer.batch.spend((newSheetBytes + (writer.marks === "first-and-last" ? markBytes : 0)) * added.length);
  for (const { name } of added) addTraced(writer.batch.context, name);
  for (const target of added) markUnfinished(writer, target);
}

function queueIds(batch: BlockBatch, targets: readonly PreparedTarget[]): () => readonly WrittenTarget[] {
  const sheets = targets.map(({ own, name }) => batch.context.workbook.worksheets.getItem(own?.id ?? name).load("id"));
  return () => targets.map((target, index) => ({ id: sheets[index]?.id ?? target.name, target }));
}

/** What can fail comes first: all sheets are added before the first cell is touched. What takes a former thing away comes last. */
async function writeAll(writer: SheetWriter, targets: readonly PreparedTarget[]): Promise<readonly WrittenTarget[]> {
  await queueNewSheets(writer, targets);
  for (const target of targets) await writeSheet(writer, target);
  for (const target of targets) await finishSheet(writer, target);
  const written = queueIds(writer.batch, targets);
  await writer.batch.send();
  refuseIfChangedMeanwhile(writer.rereadings);
  return written();
}

/** `rereadings`: where all was written, and someone's change came to light: that is put back with the rest. */
function takingBack(targets: readonly PreparedTarget[], added: AddedSheets, rereadings: readonly Rereading[]): RestorePlan {
  const now = new Map(rereadings.map(({ former, now: read }) => [former.id, read]));
  return {
    restorations: targets.flatMap(({ former, model }) => (former ? [{ former: now.get(former.id)?.() ?? former, model }] : [])),
    added: added.certain,
    doubtful: added.doubtful,
    halfWay: true,
  };
}

/**
 * The sheets that are ours to take away after a failure. All are added in the first block: where that fails, only those that it tells; one of their names
 * may be a sheet that someone else added since we looked.
 */
function addedBy(batch: BlockBatch, error: unknown, targets: readonly PreparedTarget[]): AddedSheets {
  const inFirst = batch.blocks() === 1 ? addedBefore(error) : null;
  return inFirst ?? { certain: targets.flatMap(({ own, name }) => (own === null ? [name] : [])), doubtful: null };
}

/** The refusal of a write that failed, after everything was put back. */
async function takeBack(writer: SheetWriter, targets: readonly PreparedTarget[], error: unknown): Promise<ExcelRefusal> {
  const { batch, access, rereadings } = writer;
  const failure = refusalOf(error);
  // Before the first block, and while a cell is being edited, Excel has taken nothing: there is nothing to take back.
  if (batch.blocks() === 0 || (failure.code === "cell-edit-mode" && batch.blocks() === 1)) return failure;
  const isWritten = failure.code === "sheet-changed-meanwhile";
  const plan = takingBack(targets, addedBy(batch, error, targets), isWritten ? rereadings : []);
  return afterFailure(failure, () => restoreFormer(access, plan));
}

/** Writes to the sheets, one message or several; on any failure puts back what they held, and takes away what was added. */
export async function writeTargets(
  context: Excel.RequestContext,
  access: ExcelAccess,
  targets: readonly PreparedTarget[],
  { marked, signal }: { readonly marked: boolean; readonly signal?: AbortSignal },
): Promise<readonly WrittenTarget[]> {
  const writer: SheetWriter = { batch: blockBatch(context, signal), access, marks: marksFor(targets, marked), rereadings: [] };
  try {
    return await writeAll(writer, targets);
  } catch (error) {
    throw new RefusalError(await takeBack(writer, targets, error));
  }
}
