import { createEvaluator } from "../../../src/core/scoring/evaluator";
import { scoreFindings } from "../../../src/core/scoring/findings";
import { criterion, scoreTable, spec } from "../../support/scoring";

it("names the cell of each score that is invalid or repaired", () => {
  const evaluator = createEvaluator(spec([criterion("1.1", { max: 5 }), criterion("1.2")]));
  const table = scoreTable(["1.2", "1.1"], [["Huyện", "1,5", 6]]);
  const [row] = table.rows;
  expect(row === undefined ? [] : scoreFindings(evaluator, { table, row }, evaluator.columnsOf(table.criteria))).toEqual([
    {
      code: "invalid-score",
      severity: "error",
      sheet: "Chấm điểm 2022",
      cell: "E2",
      params: { village: "LA-01", criterion: "1.1", value: "6", max: 5, kind: "points" },
    },
    {
      code: "repaired-score",
      severity: "warning",
      sheet: "Chấm điểm 2022",
      cell: "D2",
      params: { village: "LA-01", criterion: "1.2", before: "1,5", after: 1.5 },
    },
  ]);
});
