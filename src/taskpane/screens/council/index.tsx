import type { ReactElement } from "react";
import { useMemo } from "react";
import { readCouncil } from "../../../app/council";
import { recordYear } from "../../../app/recordYear";
import type { ScreenProps } from "../lazyScreen";
import type { CouncilPort } from "./port";
import { CouncilScreen } from "./CouncilScreen";

/** The council's conclusions and the ledger, over the open workbook. */
export function Screen({ excel }: ScreenProps): ReactElement {
  const port = useMemo(
    (): CouncilPort => ({
      read: (year) => readCouncil(excel, year),
      record: (year, decisions) => recordYear({ excel, year, decisions }),
    }),
    [excel],
  );
  return <CouncilScreen port={port} />;
}
