import type { ReactElement } from "react";
import { useMemo } from "react";
import { openWhatIf, writeWhatIf } from "../../../app/whatIf";
import type { ExcelAccess } from "../../../app/excelPort";
import { ok, refuse } from "../../../core/result";
import { vi } from "../../../i18n";
import { whatIf } from "../../../i18n/vi/whatIf";
import type { ScreenProps } from "../lazyScreen";
import type { WhatIfPort } from "./port";
import { WhatIfScreen } from "./WhatIfScreen";

/** Sheets are documents of a Vietnamese office, whatever language the pane speaks. */
const words = { sheets: vi.sheets, whatIf: whatIf.sheet };

function portOver(excel: ExcelAccess): WhatIfPort {
  return {
    open: (year) => openWhatIf(excel, year),
    write: async (year, adjustments) => {
      const written = await writeWhatIf({ year, adjustments, excel, words });
      if (written.ok) return ok({ kind: "written", ...written.value });
      return written.error.code === "adjustments" ? ok({ kind: "refused", refusals: written.error.refusals }) : refuse(written.error);
    },
  };
}

export function Screen({ excel }: ScreenProps): ReactElement {
  const port = useMemo(() => portOver(excel), [excel]);
  return <WhatIfScreen port={port} />;
}
