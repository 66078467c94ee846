import { a1 } from "../../core/findings/origin";
import type { MergeContent } from "../../core/merge/mergeRow";
import { cellAt } from "../read/tableView";
import { shownText } from "../schema/rawCell";
import { proposalOf, repairOf } from "./repairs";
import type { Contents } from "./rowContents";
import { contentReaders, keyOf, partedCells, shownScore } from "./rowContents";
import type { Reading } from "./sheetReading";
import { reject } from "./sheetReading";
import type { IntakeRow, Proposal, Rejection, Repair } from "./types";

export function contentsOf(
  reading: Reading,
  row: number,
): { readonly contents: Contents; readonly rejection: null } | { readonly rejection: Rejection } {
  const { table, recognised, form, respell } = reading;
  const { contents, findings } = contentReaders[form](table.view, row);
  const [finding] = findings;
  if (contents === null || finding !== undefined) {
    const first = reading.columns[0] ?? 0;
    if (finding === undefined) throw new Error(`A row of ${form} is left out and nobody says why.`);
    return { rejection: { ...reject(reading, row, first, { code: "finding", finding }), cell: finding.cell ?? a1(row, first) } };
  }
  const scores = (recognised.criteria?.columns ?? []).map(({ code, column }): readonly [string, MergeContent] => [
    code,
    shownScore(cellAt(table.view, row, column)),
  ]);
  const note = form === "scores" ? noteOf(reading, row) : [];
  return { rejection: null, contents: new Map([...scores.filter(([, content]) => content !== ""), ...respell(form, contents), ...note]) };
}

/** A score row's remark is no part of the domain's row, but it goes where the row goes. */
function noteOf({ table }: Reading, row: number): readonly (readonly [string, MergeContent])[] {
  const column = table.view.fields.get("note");
  const text = column === undefined ? "" : shownText(cellAt(table.view, row, column));
  return text === "" ? [] : [["note", text]];
}

/** What was mended in the cells of a row, and what a person may want to mend. */
function mendingsOf(reading: Reading, row: number, contents: Contents): Pick<IntakeRow, "repairs" | "proposals"> {
  const { decoded, table } = reading;
  const { columns } = table.view.origin;
  const village = table.villages.get(row);
  const repairs: Repair[] = [];
  const proposals: Proposal[] = [];
  for (const [name, written] of contents) {
    const column = columns[name];
    if (column === undefined) continue;
    const field = table.view.form.fields[name];
    const isVillage = name === "village" && village?.found.kind === "found" && village.found.reason !== "code";
    const at = isVillage && village !== undefined ? village.column : column;
    const cell = { row, column: at, written, isDate: field?.style === "date", isVillage };
    const repair = repairOf(decoded, cell, cellAt(table.view, row, at).text);
    if (repair !== null) repairs.push(repair);
    const proposal = field?.key === true ? null : proposalOf(decoded, row, column);
    if (proposal !== null) proposals.push(proposal);
  }
  return { repairs, proposals };
}

export function rowOf(reading: Reading, row: number, contents: Contents): IntakeRow {
  const { decoded, table, form, present, columns } = reading;
  const { cells, aside } = partedCells(form, contents);
  const at = { sheet: decoded.grid.sheet, cell: a1(row, table.villages.get(row)?.column ?? columns[0] ?? 0) };
  return { form, key: keyOf(form, cells), cells, aside, columns: present, at, ...mendingsOf(reading, row, contents) };
}
