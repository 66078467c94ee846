import type { ReactElement } from "react";
import { useMemo } from "react";
import { putChart, readCharts } from "../../../app/charts";
import { vi } from "../../../i18n";
import type { ScreenProps } from "../lazyScreen";
import { ChartsScreen } from "./ChartsScreen";
import type { ChartsPort } from "./port";

/** A year in pictures, over the open workbook. */
export function Screen({ excel }: ScreenProps): ReactElement {
  const port = useMemo(
    (): ChartsPort => ({
      read: (year) => readCharts(excel, year),
      put: (year, chart) => putChart(excel, year, chart, vi),
    }),
    [excel],
  );
  return <ChartsScreen port={port} />;
}
