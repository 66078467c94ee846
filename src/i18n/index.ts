export type { AnyRefusal, RefusalCode, RefusalParams, RefusalWords } from "./appWords";
export { refusalMessage, refusalText } from "./appWords";
export { en } from "./en";
export type { IntakeWords } from "./intakeWords";
export { fileRefusalMessage, rejectionMessage } from "./intakeWords";
export { vi } from "./vi";
export { findingMessage, findingText } from "./words";
export type { FindingText } from "./findingText";
export type { DomainWords, FindingWords, NumberWords, Words } from "./words";
