import type { ModelCell, ModelContent, SheetModel } from "../../../src/forms/model/sheetModel";
import type { StyleName } from "../../../src/forms/model/styles";
import { layoutOf } from "../../../src/excel/ownership/record";
import type { OwnershipRecord } from "../../../src/excel/ownership/record";

export const cell = (content: ModelContent, style: StyleName = "text"): ModelCell => ({ content, style });

/** A small annual sheet with one of everything; each part can be replaced. */
export function sheetModel(parts: Partial<SheetModel> = {}): SheetModel {
  return {
    name: "TH 2022",
    mark: "TH|2022",
    columnWidths: [8, 24, 12, 12],
    rows: [
      [cell("BIỂU TỔNG HỢP NĂM 2022", "title"), null, null, null],
      [cell("STT", "columnHead"), cell("Xã, thị trấn", "columnHead"), cell("Đăng ký", "columnHead"), cell("Tỷ lệ", "columnHead")],
      [cell(1, "count"), cell("Lộc An"), cell(9, "count"), cell(0.5, "percent")],
      [cell(2, "count"), cell("=1+1"), cell(7, "count"), cell(0.25, "percent")],
      [cell("1.10", "code"), cell("+84"), cell(null), cell(44866, "date")],
    ],
    rowHeights: new Map([[0, 30]]),
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 3 }],
    frozenRows: 2,
    frozenColumns: 0,
    print: {
      orientation: "landscape",
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
      titleRows: { first: 1, last: 1 },
      area: null,
    },
    charts: [
      {
        name: "Đăng ký",
        title: "Đăng ký và tỷ lệ",
        categories: { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 1 },
        series: [
          {
            name: "Đăng ký",
            kind: "stackedColumn",
            values: { firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 2 },
            secondaryAxis: false,
            color: "#1F4E79",
            labelFormat: "#,##0;;",
          },
          {
            name: "Tỷ lệ",
            kind: "line",
            values: { firstRow: 2, firstColumn: 3, lastRow: 3, lastColumn: 3 },
            secondaryAxis: true,
            color: "#C55A11",
            labelFormat: null,
          },
        ],
        secondaryAxis: { numberFormat: "0%", minimum: 0 },
        place: { firstRow: 6, firstColumn: 0, lastRow: 20, lastColumn: 3 },
      },
    ],
    validations: [],
    tables: [],
    notes: [],
    tabColor: "#1F4E79",
    ...parts,
  };
}

export const layout = layoutOf(sheetModel());
export const record: OwnershipRecord = { mark: "TH|2022", fingerprint: "abc", layout };

/** The sample's chart with its first series alone, as columns side by side or as bars. */
export function chartOf(kind: "clusteredColumn" | "bar"): SheetModel["charts"][number] {
  const [chart] = sheetModel().charts;
  if (chart === undefined) throw new Error("the sample has a chart");
  return {
    ...chart,
    series: chart.series.slice(0, 1).map((series) => ({ ...series, kind })),
    valueAxis: { numberFormat: "0%", minimum: 0 },
    secondaryAxis: null,
  };
}
