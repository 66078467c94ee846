import type { WorkStage, YearWork } from "../../../core/yearWork/types";
import { forms } from "../../../forms/schema/registry";
import { usePaneStore } from "../../store/usePaneState";

export type ActingStage = Exclude<WorkStage, "summary">;

/** What leads on from a stage of the year's work: a screen or a sheet. The summary itself is the first screen's own button. */
export function useAct({ registrationSheet }: YearWork): (stage: ActingStage) => void {
  const store = usePaneStore();
  return (stage) => {
    switch (stage) {
      case "registrations":
        return void store.goTo({ sheet: registrationSheet ?? forms.registrations.sheet, cell: null });
      case "scores":
        return store.open("levels");
      case "checks":
        return store.open("checks");
      case "council":
      case "ledger":
        return store.open("council");
    }
  };
}
