import type { ReactElement } from "react";
import { useCallback } from "react";
import { readYearWork } from "../../../app/yearWork";
import type { ScreenProps } from "../lazyScreen";
import { YearWorkView } from "./YearWorkView";

/** The year's work over the open workbook. */
export function Screen({ excel }: ScreenProps): ReactElement {
  return <YearWorkView read={useCallback((year: number) => readYearWork(excel, year), [excel])} />;
}
