import type { ReactElement } from "react";
import { useMemo } from "react";
import { explainCell } from "../../../app/formulas/explainCell";
import { freezeFormulas } from "../../../app/formulas/freeze";
import { insertOffer } from "../../../app/formulas/insertOffer";
import { readOffers } from "../../../app/formulas/readOffers";
import type { FunctionValues } from "../../../app/formulas/values";
import { faultOfCall } from "../../../functions/faultOfCall";
import { annualSummary, yearComparison } from "../../../functions/summaries";
import { verdictRow } from "../../../functions/verdicts";
import { vi } from "../../../i18n";
import type { ScreenProps } from "../lazyScreen";
import { FormulasScreen } from "./FormulasScreen";
import { offerHeader } from "./header";
import type { FormulasPort } from "./port";

const values: FunctionValues = {
  verdict: verdictRow,
  status: (status) => vi.domain.status[status],
  summary: (year, { villages, registrations, ledger }) => annualSummary(year, villages, registrations, ledger),
  comparison: ({ registrations, ledger }) => yearComparison(registrations, ledger),
};

/** Formulas on the selected sheet of the open workbook. */
export function Screen({ excel }: ScreenProps): ReactElement {
  const port = useMemo(
    (): FormulasPort => ({
      read: (year) => readOffers(excel, year, values),
      insert: ({ at }, offer) => insertOffer(excel, at, offer, offerHeader(offer)),
      freeze: (sheetId) => freezeFormulas(excel, sheetId),
      explain: () => explainCell(excel, faultOfCall),
    }),
    [excel],
  );
  return <FormulasScreen port={port} />;
}
