import type { PrintedFigure, PrintedReport } from "../../domain/printedReport";
import type { Counted } from "./figures";
import { isCounted } from "./figures";

export function figuresOf({ figures }: PrintedReport, indicator: PrintedFigure["indicator"]): readonly Counted[] {
  return figures.filter(isCounted).filter((figure) => figure.indicator === indicator);
}

/** How many villages the report says there are: thôn and tổ dân phố together, or its own total where it does not part them; null where it is silent. */
export function printedUnits(report: PrintedReport): number | null {
  const [thon] = figuresOf(report, "thon");
  const [toDanPho] = figuresOf(report, "toDanPho");
  if (thon !== undefined && toDanPho !== undefined) return thon.value + toDanPho.value;
  return figuresOf(report, "villages")[0]?.value ?? thon?.value ?? toDanPho?.value ?? null;
}
