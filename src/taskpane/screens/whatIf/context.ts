import { createContext, useContext } from "react";
import type { Entries } from "./fields";
import type { Trial } from "./trial";

/** What the fields and the buttons under them share. */
export interface TrialState {
  readonly entries: Entries;
  /** Of the entries a moment ago: figures follow the typing when there is time for them. */
  readonly trial: Trial;
  readonly enter: (key: string, text: string) => void;
}

export const TrialContext = createContext<TrialState | null>(null);

export function useTrial(): TrialState {
  const state = useContext(TrialContext);
  if (state === null) throw new Error("The fields of a trial need a TrialContext around them.");
  return state;
}
