import { ok, refuse } from "../../src/core/result";
import type { Result } from "../../src/core/result";
import type { WorkbookModel } from "../model/types";
import { openBook } from "./book/openBook";
import { XlsxRefusal } from "./fault";
import type { XlsxFault } from "./fault";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b, 0x03, 0x04];

/**
 * Opens an .xlsx or .xlsm. The model's `source` holds the bytes, so that `writeXlsx` keeps what the model does not know. Never throws and never
 * rejects for what a file may hold: every fault is a value.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<WorkbookModel, XlsxFault>> {
  const fault = faultBySignature(bytes);
  if (fault !== null) return refuse(fault);
  try {
    const { model, workbookPart } = openBook(bytes);
    return model.sheets.length > 0 ? ok(model) : refuse({ kind: "damaged", part: workbookPart });
  } catch (error) {
    // Anything else that a parser trips over is damage too, but a fault of ours must not hide behind the user's file.
    if (error instanceof XlsxRefusal) return refuse(error.fault);
    if (error instanceof RangeError) return refuse({ kind: "tooLarge" });
    throw error;
  }
}

/** Both a file with a password and an old .xls are compound files; the former has a stream named `EncryptedPackage` ([MS-OFFCRYPTO] 2.3.4.4). */
function faultBySignature(bytes: Uint8Array): XlsxFault | null {
  const startsWith = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (startsWith(compoundFile)) return { kind: includesUtf16(bytes, "EncryptedPackage") ? "encrypted" : "notXlsx" };
  if (startsWith(zipFile)) return null;
  const isCutOff =
    bytes.length > 0 && bytes.length < zipFile.length && zipFile.slice(0, bytes.length).every((byte, index) => bytes[index] === byte);
  return { kind: isCutOff ? "truncated" : "notXlsx" };
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const units = Array.from(text, (char) => char.charCodeAt(0));
  const last = bytes.length - units.length * 2;
  for (let at = 0; at <= last; at += 2) {
    if (bytes[at] === units[0] && units.every((unit, index) => bytes[at + index * 2] === unit && bytes[at + index * 2 + 1] === 0))
      return true;
  }
  return false;
}
