export type { AnyRefusal, RefusalCode, RefusalParams, RefusalWords } from "./appWords";
export { refusalMessage, refusalText } from "./appWords";
export { en } from "./en";
export { vi } from "./vi";
export { findingMessage, findingText } from "./words";
export type { DomainWords, FindingText, FindingWords, NumberWords, Words } from "./words";
