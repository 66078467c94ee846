import type { FileRefusal } from "../forms/intake/fileRefusal";

/** Carries a refusal out of the depth of a reader; caught at the room's edge. */
export class FileRefusalError extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.code);
    this.name = "FileRefusalError";
  }
}
