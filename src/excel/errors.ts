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

function tracedSheet(error: OfficeError): string | null {
  const last = (error.traceMessages ?? []).filter((message) => message.startsWith(traceMark)).at(-1);
  return last === undefined ? null : last.slice(traceMark.length);
}

function officeRefusal(error: OfficeError): ExcelRefusal {
  const sheet = tracedSheet(error);
  if (tooLargeCodes.has(error.code)) return { code: "too-large", sheet };
  switch (error.code) {
    case "AccessDenied":
      return sheet === null ? { code: "workbook-protected" } : { code: "sheet-protected", sheet };
    case "ItemNotFound":
    case "InvalidReference":
      return { code: "sheet-gone", sheet };
    case "InvalidOperationInCellEditMode":
      return { code: "cell-edit-mode" };
    default:
      return { code: "excel-failed", sheet, detail: `${error.code}: ${error.message} ${error.debugInfo.errorLocation ?? ""}`.trim() };
  }
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
