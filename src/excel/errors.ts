import type { Result } from "../core/result";
import { ok, refuse } from "../core/result";
import type { ExcelRefusal } from "./refusal";
import { RefusalError } from "./refusal";

/** What we use of `OfficeExtension.Error`; told by its shape, since the library may live in another realm than we do. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly traceMessages?: readonly string[];
  readonly debugInfo: { readonly errorLocation?: string };
}

const tooLargeCodes: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
]);

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "debugInfo" in error && "code" in error && typeof error.code === "string";
}

export function isTooLarge(error: unknown): boolean {
  return isOfficeError(error) && tooLargeCodes.has(error.code);
}

const traceMark = "sheet:";

/** Notes in the batch that what follows concerns this sheet, so that a failure can be told with its sheet. */
export function traceSheet(context: Excel.RequestContext, sheet: string): void {
  context.trace(traceMark + sheet);
}

const addingMark = "adding:";
const addedMark = "added:";
const unlockMark = "unlock:";

/** Adds a sheet, and notes it in the batch: where the batch fails, it tells which sheets are ours to take away again. */
export function addTraced(context: Excel.RequestContext, name: string): Excel.Worksheet {
  context.trace(addingMark + name);
  const sheet = context.workbook.worksheets.add(name);
  context.trace(addedMark + name);
  return sheet;
}

/** Takes a sheet's protection off, and notes it in the batch: a refusal at that very action is one of the protection, whatever Excel calls it. */
export function unprotectTraced(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): void {
  context.trace(unlockMark + name);
  sheet.protection.unprotect();
  traceSheet(context, name);
}

function traced(error: OfficeError, mark: string): readonly string[] {
  return (error.traceMessages ?? []).flatMap((message) => (message.startsWith(mark) ? [message.slice(mark.length)] : []));
}

/** What the last note of the batch before the failure says, where it is one of these. */
function lastTraced(error: OfficeError, mark: string): string | null {
  const last = error.traceMessages?.at(-1);
  return last?.startsWith(mark) ? last.slice(mark.length) : null;
}

/** Whether it was the taking off of a protection that failed: then nothing after it was tried. */
export function failedAtUnlock(error: unknown): boolean {
  return isOfficeError(error) && lastTraced(error, unlockMark) !== null;
}

/** What a batch that failed had added by then. */
export interface AddedSheets {
  readonly certain: readonly string[];
  /** Was being added when it failed: it may be there and ours, or not there. Null where none was, and where it is known to be someone else's. */
  readonly doubtful: string | null;
}

/** Null where it was not Excel that failed. */
export function addedBefore(error: unknown): AddedSheets | null {
  if (!isOfficeError(error)) return null;
  const isTaken = error.code === "ItemAlreadyExists";
  return { certain: traced(error, addedMark), doubtful: isTaken ? null : lastTraced(error, addingMark) };
}

function officeRefusal(error: OfficeError): ExcelRefusal {
  const adding = lastTraced(error, addingMark);
  const locked = lastTraced(error, unlockMark);
  const sheet = adding ?? locked ?? traced(error, traceMark).at(-1) ?? null;
  if (tooLargeCodes.has(error.code)) return { code: "too-large", sheet };
  switch (error.code) {
    case "AccessDenied":
      return sheet === null || adding !== null ? { code: "workbook-protected" } : { code: "sheet-protected", sheet };
    case "ItemNotFound":
    case "InvalidReference":
      return { code: "sheet-gone", sheet };
    case "ItemAlreadyExists":
      return adding === null ? failed(error, sheet) : { code: "sheet-name-taken-meanwhile", sheet: adding };
    case "InvalidOperationInCellEditMode":
      return { code: "cell-edit-mode" };
    default:
      return locked === null ? failed(error, sheet) : { code: "sheet-protected", sheet: locked };
  }
}

function failed({ code, message, debugInfo }: OfficeError, sheet: string | null): ExcelRefusal {
  return { code: "excel-failed", sheet, detail: `${code}: ${message} ${debugInfo.errorLocation ?? ""}`.trim() };
}

/** The refusal that an error of Excel (or of ours) means. A bug is none: it is thrown on. */
export function refusalOf(error: unknown): ExcelRefusal {
  if (error instanceof RefusalError) return error.refusal;
  if (isOfficeError(error)) return officeRefusal(error);
  throw error;
}

/** Runs a step; what Excel refuses comes back as a value. */
export async function guarded<T>(step: () => Promise<T>): Promise<Result<T, ExcelRefusal>> {
  try {
    return ok(await step());
  } catch (error) {
    return refuse(refusalOf(error));
  }
}
