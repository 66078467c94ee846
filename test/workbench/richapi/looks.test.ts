import { first, openHost, refusal } from "./support";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
describe("formats", () => {
  beforeEach(() => openHost());

  it("are told where all cells share them, and are null where they differ ('range.format.font.color is null')", async () => {
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:B1");
      range.format.font.color = "#FF0000";
      range.format.font.bold = true;
      first(context).getRange("B1").format.font.color = "#0000FF";
      range.load("format/font/color,format/font/bold,format/fill/color,format/wrapText");
      await context.sync();
      const { font, fill, wrapText } = range.format;
      expect([font.color, font.bold, fill.color, wrapText]).toEqual([null, true, "#FFFFFF", false]);
    });
  });

  it.each<[string, (range: Excel.Range) => unknown]>([
    ["a colour that is none", (range) => Object.assign(range.format.fill, { color: "đỏ" })],
    ["null as a colour ('null is not a valid value')", (range) => Object.assign(range.format.fill, { color: null })],
    ["a text as wrapping", (range) => Object.assign(range.format, { wrapText: "có" })],
    ["an alignment that is none", (range) => Object.assign(range.format, { horizontalAlignment: "Giữa" })],
  ])("refuse %s", async (_, set) => {
    expect((await refusal((context) => set(first(context).getRange("A1")))).code).toBe("InvalidArgument");
  });

  it("draw borders around and inside a range", async () => {
    await Excel.run(async (context) => {
      const { borders } = first(context).getRange("A1:B2").format;
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const)
        borders.getItem(side).style = "Continuous";
      const inner = first(context).getRange("A1").format.borders.getItem("EdgeBottom").load("style,weight,color");
      await context.sync();
      expect([inner.style, inner.weight, inner.color]).toEqual(["Continuous", "Thin", "#000000"]);
    });
  });

  it("of single cells are read and set in one call, cell by cell", async () => {
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:B1");
      range.setCellProperties([
        [
          { format: { font: { bold: true }, borders: { bottom: { style: "Double" } } } },
          { format: { fill: { color: "#FFFF00" }, horizontalAlignment: "Center" } },
        ],
      ]);
      const cells = range.getCellProperties({
        address: true,
        format: { font: { bold: true }, fill: { color: true, pattern: true }, borders: { style: true }, horizontalAlignment: true },
      });
      await context.sync();
      expect(cells.value[0]?.[0]).toMatchObject({
        address: "'Một'!A1",
        format: { font: { bold: true }, fill: { pattern: "None" }, borders: { bottom: { style: "Double" }, top: { style: "None" } } },
      });
      expect(cells.value[0]?.[1]).toMatchObject({
        address: "'Một'!B1",
        format: { font: { bold: false }, fill: { color: "#FFFF00", pattern: "Solid" }, horizontalAlignment: "Center" },
      });
    });
  });

  it("hold column widths in points, and answer what was set", async () => {
    await Excel.run(async (context) => {
      const columns = first(context).getRange("B:C");
      columns.format.columnWidth = 90;
      const standard = first(context).getRange("A1").load("format/columnWidth");
      columns.load("format/columnWidth");
      const mixed = first(context).getRange("A1:B1").load("format/columnWidth");
      await context.sync();
      expect([columns.format.columnWidth, standard.format.columnWidth, mixed.format.columnWidth]).toEqual([90, 48, null]);
    });
  });

  it("go with copied cells, and relative references move along", async () => {
    await Excel.run(async (context) => {
      const source = first(context).getRange("A1:B1");
      source.formulas = [["=SUM(C1:$D$1)", "x"]];
      source.format.font.italic = true;
      const target = first(context).getRange("A3:B4");
      target.copyFrom("A1:B1");
      target.load("formulas,format/font/italic");
      await context.sync();
      expect(target.formulas).toEqual([
        ["=SUM(C3:$D$1)", "x"],
        ["=SUM(C4:$D$1)", "x"],
      ]);
      expect(target.format.font.italic).toBe(true);
    });
  });

  it("and contents are cleared apart or together", async () => {
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1");
      range.values = [[1]];
      range.format.font.bold = true;
      range.clear("Contents");
      range.load("values,format/font/bold");
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[[""]], true]);
      range.clear();
      range.load("format/font/bold");
      await context.sync();
      expect(range.format.font.bold).toBe(false);
    });
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
describe("page layout", () => {
  it("keeps margins in points, paper, orientation, fitting, titles, area and page numbers", async () => {
    const { workbook } = openHost();
    await Excel.run(async (context) => {
      const { pageLayout } = first(context);
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.setPrintMargins("Centimeters", { left: 3, top: 2.54 });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.firstPageNumber = 1;
      pageLayout.setPrintTitleRows("$5:$6");
      pageLayout.setPrintArea("A1:H40");
      pageLayout.headersFooters.state = "FirstAndDefault";
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
      pageLayout.load("leftMargin,topMargin,zoom,paperSize");
      await context.sync();
      expect(pageLayout.leftMargin).toBeCloseTo(85.04, 2);
      expect([pageLayout.topMargin, pageLayout.zoom, pageLayout.paperSize]).toEqual([72, { horizontalFitToPages: 1 }, "A4"]);
    });
    expect(workbook.sheets[0]?.page).toMatchObject({
      orientation: "landscape",
      fitTo: { wide: 1, tall: 0 },
      firstPageNumber: 1,
      titleRows: { first: 4, last: 5 },
      printArea: { firstRow: 0, firstColumn: 0, lastRow: 39, lastColumn: 7 },
      headerFooter: { state: "firstAndDefault", default: { center: "&P" }, first: { center: "" } },
    });
  });

  it("refuses what the model can't hold, rather than forget it", async () => {
    openHost();
    expect((await refusal((context) => Object.assign(first(context).pageLayout, { zoom: { scale: 80 } }))).code).toBe("NotImplemented");
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
describe("charts", () => {
  it("draw series from cells, stacked columns with a line on the second axis", async () => {
    const { workbook } = openHost();
    await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange("A1:C3").values = [
        ["Năm", "Lần đầu", "Tỷ lệ"],
        ["2021", 10, 0.5],
        ["2022", 15, 0.6],
      ];
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B2:B3"), "Columns");
      chart.name = "KDCTB";
      chart.title.text = "Khu dân cư tiêu biểu";
      chart.legend.position = "Bottom";
      chart.setPosition("E2", "L16");
      const columns = chart.series.getItemAt(0);
      columns.name = "Lần đầu";
      columns.setXAxisValues(sheet.getRange("A2:A3"));
      columns.format.fill.setSolidColor("#4472C4");
      const line = chart.series.add("Tỷ lệ");
      line.setValues(sheet.getRange("C2:C3"));
      line.chartType = "LineMarkers";
      line.axisGroup = "Secondary";
      const again = sheet.charts.getItem("KDCTB").load("name,top,left");
      await context.sync();
      expect([again.name, again.left, again.top]).toEqual(["KDCTB", 192, 15.75]);
    });
    expect(workbook.sheets[0]?.charts).toMatchObject([
      {
        name: "KDCTB",
        title: "Khu dân cư tiêu biểu",
        legend: "bottom",
        place: { firstRow: 1, firstColumn: 4, lastRow: 15, lastColumn: 11 },
        series: [
          {
            name: "Lần đầu",
            kind: "stackedColumn",
            values: "'Một'!$B$2:$B$3",
            categories: "'Một'!$A$2:$A$3",
            secondaryAxis: false,
            color: "#4472C4",
          },
          { name: "Tỷ lệ", kind: "line", values: "'Một'!$C$2:$C$3", secondaryAxis: true, markers: { background: null, foreground: null } },
        ],
      },
    ]);
  });

  it("write values at their columns, and number a value axis in a format and from an end of its own", async () => {
    const { workbook } = openHost();
    await Excel.run(async (context) => {
      const chart = first(context).charts.add("ColumnStacked", first(context).getRange("A1:B3"), "Columns");
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = "#,##0;;";
      const other = chart.series.add("Tỷ lệ");
      other.hasDataLabels = true;
      other.hasDataLabels = false;
      chart.axes.valueAxis.maximum = 80;
      const axis = chart.axes.getItem("Value", "Secondary");
      axis.numberFormat = "0%";
      axis.minimum = 0;
      axis.maximum = 1;
      axis.maximum = "";
      axis.load("numberFormat,minimum,maximum");
      series.load("hasDataLabels");
      await context.sync();
      expect([axis.numberFormat, axis.minimum, axis.maximum, series.hasDataLabels]).toEqual(["0%", 0, "", true]);
    });
    const [chart] = workbook.sheets[0]?.charts ?? [];
    expect(chart?.series.map(({ labels }) => labels)).toEqual([{ numberFormat: "#,##0;;" }, undefined]);
    expect([chart?.valueAxis, chart?.secondValueAxis]).toEqual([{ maximum: 80 }, { numberFormat: "0%", minimum: 0 }]);
  });

  it("turn the axis of the categories about, on which nothing else can be set", async () => {
    const { workbook } = openHost();
    await Excel.run(async (context) => {
      const { axes } = first(context).charts.add("BarClustered", first(context).getRange("A1:B3"), "Columns");
      axes.categoryAxis.reversePlotOrder = true;
      const again = axes.getItem("Category").load("reversePlotOrder");
      axes.valueAxis.load("reversePlotOrder");
      await context.sync();
      expect([again.reversePlotOrder, axes.valueAxis.reversePlotOrder]).toEqual([true, false]);
    });
    expect(workbook.sheets[0]?.charts[0]?.categoryAxis).toEqual({ reversed: true });
    await Excel.run(async (context) => {
      first(context).charts.getItemAt(0).axes.categoryAxis.reversePlotOrder = false;
      await context.sync();
    });
    expect(workbook.sheets[0]?.charts[0]?.categoryAxis).toEqual({});
    const failure = await refusal((context) => {
      first(context).charts.getItemAt(0).axes.categoryAxis.minimum = 1;
    });
    expect(failure.code).toBe("NotImplemented");
  });

  it("have no format of labels while they have no labels", async () => {
    const failure = await refusal((context) => {
      const chart = first(context).charts.add("Line", first(context).getRange("A1:A3"));
      chart.series.getItemAt(0).dataLabels.numberFormat = "0";
    });
    expect(failure.code).toBe("ItemNotFound");
  });

  it.each([
    [
      "Columns",
      [
        ["Lần đầu", "'Một'!$B$2:$B$3"],
        ["Giữ vững", "'Một'!$C$2:$C$3"],
      ],
    ],
    [
      "Rows",
      [
        ["2021", "'Một'!$B$2:$C$2"],
        ["2022", "'Một'!$B$3:$C$3"],
      ],
    ],
  ] as const)("take names and categories from the first row and column, by %s", async (by, series) => {
    const { workbook } = openHost();
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:C3");
      range.numberFormat = [
        ["@", "@", "@"],
        ["@", "General", "General"],
        ["@", "General", "General"],
      ];
      range.values = [
        ["Năm", "Lần đầu", "Giữ vững"],
        ["2021", 1, 2],
        ["2022", 3, 4],
      ];
      first(context).charts.add("ColumnClustered", range, by);
      await context.sync();
    });
    expect(workbook.sheets[0]?.charts[0]?.series.map(({ name, values }) => [name, values])).toEqual(series);
  });

  it("of a type the model can't draw are refused", async () => {
    openHost();
    expect((await refusal((context) => first(context).charts.add("Treemap", first(context).getRange("A1:B2")))).code).toBe(
      "NotImplemented",
    );
  });
});
