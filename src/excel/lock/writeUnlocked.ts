import type { ExcelAccess } from "../access";
import { failedAtUnlock, refusalOf, traceSheet } from "../errors";
import type { SheetAsRead, SheetNow } from "../guard/sheetAsRead";
import { differenceFrom, queueBack, queueNow } from "../guard/sheetAsRead";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import { afterFailure } from "./afterFailure";
import type { Lock } from "./lock";
import { queueLock, queueUnlock, readLock, reopen } from "./lock";

/** A sheet within a batch. */
export interface OpenSheet {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
  readonly name: string;
}

/** A write to a sheet of the user's. */
export interface SheetWrite<T> {
  /** What the step was planned on. Where that is so no more in the moment of writing, all is put back as it was then, and refused. */
  readonly asRead: SheetAsRead;
  /** Queues the write. What it gives can be taken after the round trip. */
  readonly queue: () => T;
  /** After a failure half way: puts back what stood there, and tells the refusal that is thrown. */
  readonly takeBack: (lock: Lock, failure: ExcelRefusal) => Promise<ExcelRefusal>;
  /** Queues how a write is undone that met another sheet than was read. Left out: the cells of `asRead` are given what they held. */
  readonly giveBack?: (sheet: Excel.Worksheet, now: SheetNow, written: T) => void;
}

/**
 * Writes to a sheet in one round trip, after one that looks at its protection: one without a password is lifted for it and put back as it was. In the same
 * message, before the first change, the cells are read once more: what someone else did since they were read comes to light, and is given back
 * (`sheet-changed-meanwhile`).
 */
export async function writeUnlocked<T>(access: ExcelAccess, open: OpenSheet, write: SheetWrite<T>): Promise<T> {
  const { context, sheet, sheetId, name } = open;
  traceSheet(context, name);
  const lock = await readLock(context, sheet);
  const { now, written } = await send(access, open, lock, write);
  const difference = differenceFrom(write.asRead, now);
  if (difference === null) return written;
  const giveBack = write.giveBack ?? queueBack;
  const failure: ExcelRefusal = { code: "sheet-changed-meanwhile", sheet: name, ...difference };
  const back = (reached: Excel.Worksheet): void => giveBack(reached, now, written);
  throw new RefusalError(await restoreUnlocked(access, { sheetId, name, asRead: write.asRead }, lock, failure, back));
}

async function send<T>(access: ExcelAccess, open: OpenSheet, lock: Lock, { asRead, queue, takeBack }: SheetWrite<T>) {
  const { context, sheet, sheetId, name } = open;
  try {
    traceSheet(context, name);
    const now = queueNow(sheet, asRead);
    queueUnlock(context, sheet, name, lock);
    const written = queue();
    queueLock(sheet, lock);
    await context.sync();
    return { now: now(), written };
  } catch (error) {
    const failure = refusalOf(error);
    const told = failedAtUnlock(error) ? failure : await takeBack(lock, failure);
    throw new RefusalError(await changedOr(told, access, sheetId, name, asRead));
  }
}

/** What Excel could not do for no reason that we know, it may not have been able to do since the sheet is another than was read. */
async function changedOr(
  failure: ExcelRefusal,
  access: ExcelAccess,
  sheetId: string,
  name: string,
  asRead: SheetAsRead,
): Promise<ExcelRefusal> {
  if (failure.code !== "excel-failed") return failure;
  const difference = await access.run(async (context) => {
    const now = queueNow(context.workbook.worksheets.getItem(sheetId), asRead);
    await context.sync();
    return differenceFrom(asRead, now());
  });
  return difference === null ? failure : { code: "sheet-changed-meanwhile", sheet: name, ...difference };
}

/** What is told of a sheet that a step is taken back on. */
interface Reopened {
  readonly sheetId: string;
  /** What the sheet is told as. */
  readonly name: string | null;
  readonly asRead: SheetAsRead;
}

/** Puts back what stood on a sheet before a write that failed, whose protection may be off or on again by then. */
function restoreUnlocked(
  access: ExcelAccess,
  { sheetId, name, asRead }: Reopened,
  lock: Lock,
  failure: ExcelRefusal,
  queue: (sheet: Excel.Worksheet) => void,
): Promise<ExcelRefusal> {
  const restore = (): Promise<void> =>
    access.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const again = await reopen(context, sheet, lock);
      if (again === "gone") return;
      if (again === "sealed") return refuseUnlessUntouched(context, sheet, asRead, name);
      queue(sheet);
      queueLock(sheet, again);
      await context.sync();
    });
  return afterFailure(failure, restore, name);
}

/** A sheet that someone protected by a password before the step reached it is as it was. */
export async function refuseUnlessUntouched(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  asRead: SheetAsRead,
  name: string | null,
): Promise<void> {
  const now = queueNow(sheet, asRead);
  await context.sync();
  if (differenceFrom(asRead, now()) !== null) throw new RefusalError({ code: "sheet-protected", sheet: name ?? "" });
}

/** Writes to a sheet ({@link writeUnlocked}); on a failure `back` puts back what stood there. */
export function writeOrRestore<T>(
  access: ExcelAccess,
  open: OpenSheet,
  asRead: SheetAsRead,
  queue: () => T,
  back: (sheet: Excel.Worksheet) => void,
): Promise<T> {
  const { sheetId, name } = open;
  return writeUnlocked(access, open, {
    asRead,
    queue,
    takeBack: (lock, failure) => restoreUnlocked(access, { sheetId, name, asRead }, lock, failure, back),
  });
}

/** After a failure that leaves nothing else to put back: protects the sheet again. */
export function lockAgain(access: ExcelAccess, sheetId: string, lock: Lock, failure: ExcelRefusal): Promise<ExcelRefusal> {
  if (lock === null) return Promise.resolve(failure);
  const name = "sheet" in failure ? failure.sheet : null;
  return restoreUnlocked(access, { sheetId, name, asRead: { cells: [] } }, lock, failure, () => undefined);
}
