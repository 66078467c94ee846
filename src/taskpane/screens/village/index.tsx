import type { ReactElement } from "react";
import { useMemo } from "react";
import { openVillageDesk, readSelectedRow, watchChanges, watchSelection } from "../../../app/villageCards";
import type { ScreenProps } from "../lazyScreen";
import type { VillagePort } from "./port";
import { VillageScreen } from "./VillageScreen";

/** The card of the selected village, over the open workbook. */
export function Screen({ excel }: ScreenProps): ReactElement {
  const port = useMemo(
    (): VillagePort => ({
      open: (year) => openVillageDesk(excel, year),
      selectedRow: () => readSelectedRow(excel),
      watchSelection: (listener) => watchSelection(excel, listener),
      watchChanges: (onChange) => watchChanges(excel, onChange),
    }),
    [excel],
  );
  return <VillageScreen port={port} />;
}
