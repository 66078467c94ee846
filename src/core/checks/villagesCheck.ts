import { createVillageIndex } from "../summary/villageIndex";
import type { Check } from "./check";

/** Village codes, in districts too that no year says anything of yet. */
export const villagesCheck: Check = {
  name: "villages",
  run: ({ villages }) => createVillageIndex(villages).findings,
};
