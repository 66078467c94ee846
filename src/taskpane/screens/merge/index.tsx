import type { ReactElement } from "react";
import type { ExcelAccess } from "../../../app/excelPort";
import type { ScreenProps } from "../lazyScreen";
import type { MergeFlow } from "./flow";
import { createMergeFlow } from "./flow";
import { mergePort } from "./mergePort";
import { MergeScreen } from "./MergeScreen";
import type { MergePort } from "./port";

interface Desk {
  readonly flow: MergeFlow;
  readonly port: MergePort;
}

/** One for each workbook: who looks something up on another screen finds the files and choices as they were. */
const desks = new WeakMap<ExcelAccess, Desk>();

function deskOf(excel: ExcelAccess): Desk {
  const known = desks.get(excel);
  if (known !== undefined) return known;
  const port = mergePort(excel);
  const desk = { port, flow: createMergeFlow(port) };
  desks.set(excel, desk);
  return desk;
}

export function Screen({ excel }: ScreenProps): ReactElement {
  const { flow, port } = deskOf(excel);
  return <MergeScreen flow={flow} port={port} />;
}
