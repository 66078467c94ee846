import { refusalOf, unprotectTraced } from "../errors";
import { RefusalError } from "../refusal";

/** How a sheet was protected; null where it was not. */
export type Lock = Excel.WorksheetProtectionOptions | null;

/** How the sheet is protected. Refused (`workbook-read-only`) where what is written could not be saved. One round trip. */
export async function readLock(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Lock> {
  const { workbook } = context;
  workbook.load("readOnly");
  sheet.protection.load("protected,options");
  await context.sync();
  if (workbook.readOnly) throw new RefusalError({ code: "workbook-read-only" });
  return sheet.protection.protected ? { ...sheet.protection.options } : null;
}

/**
 * Takes the protection off a sheet that has one without a password: such a one keeps people from slips, not us from what they asked for. It goes in the
 * same message as the writing and as {@link queueLock}, so that a pane that is closed in between leaves no sheet open. Where the protection has a
 * password, the message fails here (`failedAtUnlock`), with nothing changed.
 */
export function queueUnlock(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string, lock: Lock): void {
  if (lock !== null) unprotectTraced(context, sheet, name);
}

/** Protects the sheet as it was. */
export function queueLock(sheet: Excel.Worksheet, lock: Lock): void {
  if (lock !== null) sheet.protection.protect(lock);
}

/**
 * Opens a sheet once more for taking a step back, whatever became of its protection: ours put back or not, or one that someone else gave it. Gives the
 * protection to put back; `sealed` where it can't be opened, `gone` where someone took the sheet away.
 */
export async function reopen(context: Excel.RequestContext, sheet: Excel.Worksheet, lock: Lock): Promise<Lock | "sealed" | "gone"> {
  const { protection } = sheet;
  protection.load("protected,options");
  await context.sync();
  if (sheet.isNullObject) return "gone";
  if (!protection.protected) return lock;
  try {
    protection.unprotect();
    await context.sync();
  } catch (error) {
    refusalOf(error);
    return "sealed";
  }
  return { ...protection.options };
}
