import type { ReactElement } from "react";
import { useMemo } from "react";
import { readForecast, writeForecast } from "../../../app/forecast";
import { readLevels, writeLevels } from "../../../app/levels";
import { vi } from "../../../i18n";
import type { ScreenProps } from "../lazyScreen";
import type { LevelsPort } from "./port";
import { LevelsScreen } from "./LevelsScreen";

/** The levels side by side and the forecast, over the open workbook. */
export function Screen({ excel }: ScreenProps): ReactElement {
  const port = useMemo(
    (): LevelsPort => ({
      readLevels: (year) => readLevels(excel, year),
      readForecast: (year) => readForecast(excel, year),
      writeLevels: (year) => writeLevels(excel, year, vi),
      writeForecast: (year) => writeForecast(excel, year, vi),
    }),
    [excel],
  );
  return <LevelsScreen port={port} />;
}
