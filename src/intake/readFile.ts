import type { Result } from "../core/result";
import { ok, refuse } from "../core/result";
import type { SourceBook, SourceSheet } from "../forms/intake/sourceSheet";
import type { IntakeLimits } from "./limits";
import { intakeLimits, megabytes } from "./limits";
import type { SheetExtras } from "./readBook";
import { noExtras, readBook, readContainer } from "./readBook";
import { readCsv } from "./readCsv";
import type { FileRefusal } from "../forms/intake/fileRefusal";
import { FileRefusalError } from "./fileRefusalError";
import { isEncryptedContainer } from "./xls/container";
import { zipDirectory } from "./zip/directory";
import { unpack } from "./zip/unpack";
import { odsOldFonts } from "./zip/odsFonts";
import { hasUncalculatedOds, xlsxUncalculated } from "./zip/uncalculated";
import { xlsxOldFonts } from "./zip/xlsxFonts";
import type { XlsxParts } from "./zip/xlsxParts";
import { xlsxParts } from "./zip/xlsxParts";

/** A file as it is handed to us. */
export interface GivenFile {
  /** Its base name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const zipMark = [0x50, 0x4b, 0x03, 0x04] as const;
const containerMark = [0xd0, 0xcf, 0x11, 0xe0] as const;
const emptyZipMark = [0x50, 0x4b, 0x05, 0x06] as const;

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The text of an .ods, which may be a hundred megabytes, is let go of here: the library makes its own. */
async function odsExtras(parts: XlsxParts): Promise<SheetExtras> {
  const content = await parts.text("content.xml");
  if (hasUncalculatedOds(content)) throw new FileRefusalError({ code: "not-calculated" });
  return { ...noExtras, oldFonts: odsOldFonts(content, await parts.text("styles.xml")) };
}

/** Every part is unpacked once, and held to what it declares, before anything is made of it. */
async function readZip(bytes: Uint8Array, limits: IntakeLimits): Promise<readonly SourceSheet[]> {
  const entries = zipDirectory(bytes, limits);
  for (const entry of entries) await unpack(bytes, entry);
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const parts = xlsxParts(bytes, entries);
  const isBinary = [...names].some((name) => name.endsWith("workbook.bin"));
  if (names.has("[content_types].xml") && !isBinary) {
    return readBook(bytes, { oldFonts: await xlsxOldFonts(parts), uncalculated: await xlsxUncalculated(parts) }, limits);
  }
  if (!names.has("content.xml")) throw new FileRefusalError({ code: "unknown-kind" });
  const content = entries.find((entry) => entry.name.toLowerCase() === "content.xml");
  if (content !== undefined && content.unpacked > limits.odsBytes) throw new FileRefusalError({ code: "kind-too-large" });
  return readBook(bytes, await odsExtras(parts), limits);
}

async function sheetsOf({ name, bytes }: GivenFile, limits: IntakeLimits): Promise<readonly SourceSheet[]> {
  if (bytes.length === 0) throw new FileRefusalError({ code: "empty-file" });
  if (bytes.length > limits.fileBytes) throw new FileRefusalError({ code: "file-too-large", limit: megabytes(limits.fileBytes) });
  if (begins(bytes, zipMark)) return readZip(bytes, limits);
  if (begins(bytes, emptyZipMark)) throw new FileRefusalError({ code: "damaged" });
  if (begins(bytes, containerMark)) {
    if (isEncryptedContainer(bytes)) throw new FileRefusalError({ code: "encrypted" });
    if (bytes.length > limits.xlsBytes) throw new FileRefusalError({ code: "kind-too-large" });
    return readContainer(bytes, limits);
  }
  if (/\.(?:csv|txt|tsv)$/iu.test(name)) return readCsv(bytes, name.replace(/\.[^.]*$/u, ""), limits);
  throw new FileRefusalError({ code: /\.(?:xlsx|xlsm|xls|ods)$/iu.test(name) ? "damaged" : "unknown-kind" });
}

/**
 * Reads somebody else's workbook by what its bytes are, not by its name. Nothing in it is run, followed or calculated, and the bytes are not
 * changed. Refused, with the reason, where it is beyond the limits, encrypted, damaged or no spreadsheet.
 */
export async function readFile(file: GivenFile, limits: IntakeLimits = intakeLimits): Promise<Result<SourceBook, FileRefusal>> {
  try {
    return ok({ name: file.name, sheets: await sheetsOf(file, limits) });
  } catch (error) {
    if (error instanceof FileRefusalError) return refuse(error.refusal);
    throw error;
  }
}
