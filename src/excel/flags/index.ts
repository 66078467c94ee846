/** What is switched on and off on a screen of its own. Apart from the room's other doors, so that the pane loads it with that screen. */
export type { StopWatching } from "../watch/handlers";
export type { Edit } from "../watch/watchEdits";
export { watchEdits } from "../watch/watchEdits";
export type { FlaggedSheet } from "./flaggedSheets";
export { flaggedSheets } from "./flaggedSheets";
export type { FlagUpdateOutcome, FreshRows } from "./updateFlags";
export { updateFlags } from "./updateFlags";
export type { PlacedFlags } from "./writeFlags";
export { clearFlags, writeFlags } from "./writeFlags";
