import { foldPlain } from "../../../core/text/fold";
import type { MarkedForm } from "./titleHeads";

/** What a cell under a title says. `none`: nothing, as a blank cell does. */
export type Mark = "yes" | "no" | "none" | "unclear";

const yes: ReadonlySet<string> = new Set(["x", "✓", "✔", "☑", "co", "1", "v"]);
const no: ReadonlySet<string> = new Set(["khong", "0"]);
const none: ReadonlySet<string> = new Set(["", "-", "–", "—"]);
const concluded: ReadonlyMap<string, Mark> = new Map([
  ["dat", "yes"],
  ["khong dat", "no"],
]);

/** Reads a mark. A conclusion is only what says so: `không` under a title may mean not met, or not concluded. */
export function markOf(text: string, form: MarkedForm): Mark {
  const plain = foldPlain(text);
  if (none.has(plain)) return "none";
  if (yes.has(plain)) return "yes";
  if (form === "conclusions") return concluded.get(plain) ?? "unclear";
  return no.has(plain) ? "no" : "unclear";
}
