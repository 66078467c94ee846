import * as XLSX from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";

/** An .xlsx under a password: a container with a part of this name. */
export function lockedFile(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, "/EncryptedPackage", new Uint8Array(64));
  return Uint8Array.from(XLSX.CFB.write(container, { type: "array" }) as Uint8Array);
}

/** A package of some kilobytes that unpacks to half a gigabyte, by what it says itself. */
export function declaredBomb(): Uint8Array {
  const name = "[Content_Types].xml";
  const bytes = zipSync({ [name]: strToU8("x") });
  const view = new DataView(bytes.buffer);
  const size = 500 * 1_048_576;
  view.setUint32(22, size, true);
  view.setUint32(bytes.length - 22 - 46 - name.length + 24, size, true);
  return bytes;
}

/** A package whose part claims to be small and is not. */
export function lyingBomb(): Uint8Array {
  const name = "[Content_Types].xml";
  const bytes = zipSync({ [name]: new Uint8Array(2_000_000) });
  const view = new DataView(bytes.buffer);
  view.setUint32(22, 10, true);
  view.setUint32(bytes.length - 22 - 46 - name.length + 24, 10, true);
  return bytes;
}
