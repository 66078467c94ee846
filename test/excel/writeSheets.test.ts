import { readWorkbook, writeSheets } from "../../src/excel";
import { openExcel } from "./support/excelHost";
import { sheetModel } from "./support/models";

describe("writing", () => {
  it("first try", async () => {
    const { excel, sheet, host } = openExcel();
    const written = await writeSheets(excel, [sheetModel()], { own: [], marked: true });
    console.log(JSON.stringify(written), JSON.stringify(host.stats));
    const { source, ...s } = { source: 0, ...sheet("TH 2022") };
    console.log(JSON.stringify(s, (k, v) => (v instanceof Map ? [...v] : v), 1).slice(0, 12000));
    const read = await readWorkbook(excel, { formSheets: ["Khu dân cư"], isForm: () => false });
    console.log(JSON.stringify(read));
  });
});
