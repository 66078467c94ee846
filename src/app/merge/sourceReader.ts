/** The port through which files are read: merging does not care whether a worker or the same thread does it. */
export type { SourceReader } from "../../intake/sourceReader";
export { directReader } from "../../intake/directReader";
