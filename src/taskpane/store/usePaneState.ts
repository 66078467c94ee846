import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneStore } from "./paneStore";
import type { PaneState } from "./state";

export const PaneStoreContext = createContext<PaneStore | null>(null);

export function usePaneStore(): PaneStore {
  const store = useContext(PaneStoreContext);
  if (!store) throw new Error("The pane's views need a PaneStoreContext around them.");
  return store;
}

/** The pane's state; the view is drawn again when it changes. */
export function usePaneState(): PaneState {
  const store = usePaneStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}
