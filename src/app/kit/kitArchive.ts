import type { Finding } from "../../core/findings/finding";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { SeatsRefusal } from "../scoring/readSeats";
import type { KitRequest } from "./makeKits";
import { makeKits } from "./makeKits";

/** All communes' workbooks as one file. */
export interface KitArchive {
  /** `Bảo Lâm 2022 - Tệp gửi các xã.zip`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly communes: readonly string[];
  readonly findings: readonly Finding[];
}

/** Makes the communes' workbooks of a year and packs them into one archive, for whoever can be handed only one file. */
export async function kitArchive(request: KitRequest): Promise<Result<KitArchive, SeatsRefusal>> {
  const made = await makeKits(request);
  if (!made.ok) return made;
  const { files, findings, archiveName } = made.value;
  const { zipBytes } = await import("../../book");
  // The workbooks are packed already: packing them once more would only take time.
  const bytes = zipBytes(files, 0);
  return ok({ name: `${archiveName}.zip`, bytes, communes: files.map(({ commune }) => commune), findings });
}
