import { createWorkbook } from "../../../workbench/model/createWorkbook";
import { changeStyle, defaultStyle, internStyle, styleChanger } from "../../../workbench/model/styles";
import { pointsToWidth, widthToPoints } from "../../../workbench/model/sizes";

describe("styles", () => {
  it("share one index where they are equal, also with those a file brought", () => {
    const workbook = createWorkbook("Một");
    const bold = changeStyle(defaultStyle, { font: { bold: true } });
    workbook.styles.push(bold);
    expect(internStyle(workbook, { ...bold })).toBe(1);
    expect(internStyle(workbook, changeStyle(bold, { fill: "#FFFFFF" }))).toBe(2);
    expect(internStyle(workbook, changeStyle(defaultStyle, { font: { bold: true }, fill: "#FFFFFF" }))).toBe(2);
    expect(workbook.styles).toHaveLength(3);
  });

  it("keep what a change leaves out", () => {
    const workbook = createWorkbook("Một");
    const bold = internStyle(workbook, changeStyle(defaultStyle, { font: { bold: true } }));
    const changed = workbook.styles[styleChanger(workbook, { borders: { top: { style: "thin", color: "#000000" } } })(bold)];
    expect(changed).toMatchObject({ font: { bold: true, size: 12 }, borders: { top: { style: "thin" }, bottom: null } });
  });
});

describe("column widths", () => {
  it.each([0, 48, 90, 100.5, 374.25])("of %d points come back as they were set", (points) => {
    expect(widthToPoints(pointsToWidth(points))).toBe(points);
  });
});
