/** What the screen of formulas asks of Excel. Apart from the room's other doors, so that the pane loads it with that screen. */
export type { ActiveCell } from "./activeCell";
export { readActiveCell } from "./activeCell";
export type { Frozen } from "./freezeFormulas";
export { freezeFormulas } from "./freezeFormulas";
export { insertCells } from "./insertCells";
export { readArguments } from "./readArguments";
