import type { WorkStage, YearWork } from "../../../core/yearWork/types";
import { forms } from "../../../forms/schema/registry";
import { usePaneStore } from "../../store/usePaneState";

/** What leads on from a stage of the year's work: a screen, a sheet, or the one-click summary. */
export function useAct({ registrationSheet }: YearWork): (stage: WorkStage) => void {
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
      case "summary":
        return void store.run();
    }
  };
}
