import type { Finding, Severity } from "../../core/findings/finding";
import type { SheetModel } from "../model/sheetModel";
import type { StyleName } from "../model/styles";
import type { Draft } from "./draft";
import { addHeader, addRow, addWide, cell, createDraft } from "./draft";
import { addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import type { SheetWords } from "./words";

/** STT · severity · code · sheet · cell · what is wrong · how to mend it. */
const widths = [5, 10, 22, 18, 8, 55, 50];
const severities: readonly Severity[] = ["error", "warning", "info"];
const severityStyle: { readonly [S in Severity]: StyleName } = { error: "errorText", warning: "warningText", info: "infoText" };
const errorTab = "#C00000";

/** What was checked: one year, or (null) the whole workbook. */
interface Reconciled {
  readonly year: number | null;
  readonly findings: readonly Finding[];
}

/** `Đối soát`: all findings, errors first. A list to work through on the screen: its header is frozen, and it bears no letterhead or signature. */
export function reconciliationSheet({ year, findings }: Reconciled, words: SheetWords): SheetModel {
  const draft = createDraft(widths);
  const ofSeverity = severities.map((severity) => findings.filter((finding) => finding.severity === severity));
  const [errors = 0, warnings = 0, infos = 0] = ofSeverity.map(({ length }) => length);
  addTitle(draft, words.reconciliation.heading(year), [words.reconciliation.counts(errors, warnings, infos)]);
  const header = addHeader(draft, heads(words));
  ofSeverity.flat().forEach((finding, index) => addFinding(draft, finding, index + 1, words));
  if (findings.length === 0) addWide(draft, words.reconciliation.none, "note");
  return finishSheet(draft, {
    name: sheetName("Đối soát", "", ""),
    mark: "DS",
    orientation: "landscape",
    header,
    freezeHeader: true,
    ...(errors > 0 ? { tabColor: errorTab } : {}),
  });
}

function heads({ column, reconciliation: w }: SheetWords) {
  return [column.ordinal, w.severity, w.code, w.sheet, w.cell, w.wrong, w.mend].map((text) => ({ text }));
}

function addFinding(draft: Draft, finding: Finding, ordinal: number, words: SheetWords): void {
  const { wrong, mend } = words.finding(finding);
  addRow(draft, [
    cell(ordinal, "textCentered"),
    cell(words.severity[finding.severity], severityStyle[finding.severity]),
    cell(finding.code, "textCode"),
    cell(finding.sheet, "text"),
    cell(finding.cell, "code"),
    cell(wrong, "text"),
    cell(mend, "text"),
  ]);
}
