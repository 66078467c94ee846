/** The reader of the pane: screens see no room below this one. */
export { workerReader } from "../../intake/worker";
