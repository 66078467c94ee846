import type { ComponentType } from "react";
import { lazy } from "react";
import type { ExcelAccess } from "../../app/excelPort";

/** What a screen is given: the workbook. All else it finds in the contexts of the pane. */
export interface ScreenProps {
  readonly excel: ExcelAccess;
}

/** A screen as its folder exports it. */
interface ScreenModule {
  readonly Screen: ComponentType<ScreenProps>;
}

/** A screen that is loaded when it is opened. */
export function lazyScreen(load: () => Promise<ScreenModule>): ComponentType<ScreenProps> {
  return lazy(async () => ({ default: (await load()).Screen }));
}
