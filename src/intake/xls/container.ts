/** `EncryptedPackage` as its name stands in the directory of a compound file: two bytes a letter. */
const encryptedPackage = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
const sectorBytes = 512;
const directoryEntryBytes = 128;

/** Whether a compound file (the container of .xls) is an .xlsx under a password: its directory then has an entry of that name. */
export function isEncryptedContainer(bytes: Uint8Array): boolean {
  for (let at = sectorBytes; at + encryptedPackage.length <= bytes.length; at += directoryEntryBytes) {
    if (encryptedPackage.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
