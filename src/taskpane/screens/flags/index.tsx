import type { ReactElement } from "react";
import { useMemo } from "react";
import { liveFlags } from "../../../app/flags/liveFlags";
import { vi } from "../../../i18n";
import { flagCells } from "../../../i18n/vi/screens/flags";
import type { ScreenProps } from "../lazyScreen";
import { FlagsScreen } from "./FlagsScreen";

/** Live flags over the open workbook: they go on when the screen is closed. */
export function Screen({ excel }: ScreenProps): ReactElement {
  const port = useMemo(() => liveFlags(excel, { cells: flagCells, numbers: vi.numbers }), [excel]);
  return <FlagsScreen port={port} />;
}
