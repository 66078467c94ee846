import type { ComponentType } from "react";
import type { ScreenKey } from "./keys";
import type { ScreenProps } from "./lazyScreen";
import { lazyScreen } from "./lazyScreen";

/** The screens beyond the first. A new one: its folder beside this, its key in `keys.ts`, a line here: `forms: lazyScreen(() => import("./forms"))`. */
export const screens: { readonly [K in ScreenKey]?: ComponentType<ScreenProps> } = {
  whatIf: lazyScreen(() => import("./whatIf")),
  forms: lazyScreen(() => import("./forms")),
  merge: lazyScreen(() => import("./merge")),
  charts: lazyScreen(() => import("./charts")),
  report: lazyScreen(() => import("./report")),
  checks: lazyScreen(() => import("./checks")),
  levels: lazyScreen(() => import("./levels")),
  village: lazyScreen(() => import("./village")),
  council: lazyScreen(() => import("./council")),
  settings: lazyScreen(() => import("./settings")),
  flags: lazyScreen(() => import("./flags")),
  formulas: lazyScreen(() => import("./formulas")),
  help: lazyScreen(() => import("./help")),
  history: lazyScreen(() => import("./history")),
};
