import { compileYear } from "../../src/app/compileYear";
import { writeDemo } from "../../src/app/writeDemo";
import { vi } from "../../src/i18n";
import { compileJson } from "../../src/app/json/compileJson";
import { openExcel } from "../excel/support/excelHost";

it("whole", async () => {
  const { excel, workbook, host } = openExcel();
  let t = performance.now();
  const demo = await writeDemo(excel, vi);
  console.log(performance.now() - t, JSON.stringify(demo), JSON.stringify(host.stats));
  host.resetStats();
  t = performance.now();
  const compiled = await compileYear({ year: 2022, excel, words: vi });
  console.log(performance.now() - t, JSON.stringify(host.stats));
  if (!compiled.ok) return console.log(JSON.stringify(compiled.error).slice(0, 3000));
  const json = compileJson(
    compiled.value.result,
    vi,
    compiled.value.sheets.map((s) => s.name),
    compiled.value.findings,
  );
  console.log(
    JSON.stringify(json.totals),
    JSON.stringify(json.sheets),
    JSON.stringify(json.findings).slice(0, 1000),
    JSON.stringify(json.years),
    JSON.stringify(json.rollForward),
  );
  host.resetStats();
  t = performance.now();
  const again = await compileYear({ year: 2022, excel, words: vi });
  console.log(performance.now() - t, JSON.stringify(host.stats), again.ok && JSON.stringify(again.value.sheets));
  console.log(workbook.sheets.map((s) => s.name));
});
