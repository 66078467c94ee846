import { refusalOf, traceSheet } from "../errors";
import { RefusalError } from "../refusal";

/** How a sheet was protected; null where it was not. */
export type Lock = Excel.WorksheetProtectionOptions | null;

/**
 * Takes the protection off a sheet that has one without a password: such a one keeps people from slips, not us from what they asked for. Refused
 * (`sheet-protected`), with nothing changed, where it has a password. Whoever lifts it puts it back, on a failure too.
 */
export async function liftLock(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): Promise<Lock> {
  const { protection } = sheet;
  protection.load("protected,options");
  await context.sync();
  if (!protection.protected) return null;
  const lock = { ...protection.options };
  try {
    traceSheet(context, name);
    protection.unprotect();
    await context.sync();
  } catch (error) {
    const refusal = refusalOf(error);
    // Nothing else was asked for in this round trip: whatever Excel calls it, the protection is what stands in the way.
    throw new RefusalError(refusal.code === "excel-failed" ? { code: "sheet-protected", sheet: name } : refusal);
  }
  return lock;
}

/** Protects the sheet as it was. */
export function queueLock(sheet: Excel.Worksheet, lock: Lock): void {
  if (lock !== null) sheet.protection.protect(lock);
}

/** Opens a sheet once more for taking a step back that failed after its protection had been put back, or before. */
export async function reopen(context: Excel.RequestContext, sheet: Excel.Worksheet, lock: Lock): Promise<void> {
  if (lock === null) return;
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) sheet.protection.unprotect();
}
