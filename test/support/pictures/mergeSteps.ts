import { demoDistrict } from "../../../src/core/demo/demoDistrict";
import { mergeScreen as words } from "../../../src/i18n/vi/screens/merge";
import { communeContents } from "../communes/content";
import { bookBytes } from "../communes/files";
import { layouts } from "../communes/layouts";
import type { CommuneSheet } from "../communes/sheets";
import type { OpenWorkbench } from "../workbench";

/** A commune's conclusions, all the other way round than the district's, and registrations of a year that the district does not have. */
function sheets(): { readonly commune: string; readonly all: readonly CommuneSheet[] } {
  const district = demoDistrict();
  const [content] = communeContents(district);
  if (content === undefined) throw new Error("The demo has communes.");
  const villages = district.villages.filter(({ commune }) => commune === content.commune);
  const conclusions = layouts.standard(content).find(({ name }) => name === "Kết luận")?.cells ?? [];
  return {
    commune: content.commune,
    all: [
      {
        name: "Đăng ký",
        cells: [["Năm", "Mã KDC", "Danh hiệu"], ...villages.map(({ code }) => [2023, code, "KDCTB"]), [2023, "XX-99", "KDCTB"]],
      },
      { name: "Kết luận", cells: conclusions.map((row) => row.map((cell) => (cell === "Đạt" ? "Không đạt" : cell))) },
      { name: "Theo dõi", cells: [["Nơi", "Mục một", "Mục hai"], ...villages.map(({ name }, index) => [name, index, "x"])] },
    ],
  };
}

/** From the choice of files to the result, with a picture of each step on the way. */
export async function mergeSteps({ pane }: OpenWorkbench, take: (name: string) => Promise<void>): Promise<void> {
  const press = (name: string): Promise<void> => pane.getByRole("button", { name }).first().click();
  const step = (name: string): Promise<void> => pane.getByRole("heading", { level: 2, name, exact: true }).waitFor();
  const { commune, all } = sheets();
  const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });
  await pane
    .getByLabel(words.start.chooseFiles)
    .and(pane.locator("input"))
    .setInputFiles([file(`${commune}.xlsx`, bookBytes(all, "xlsx")), file("hỏng.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 9]))]);
  await step(words.question.title);
  await take("merge-question");
  await press(words.question.later);
  await step(words.review.title);
  await take("merge-review");
  await press(words.review.decide);
  await step(words.conflict.title);
  await take("merge-conflicts");
  await pane.getByRole("radio", { name: words.conflict.theirs }).first().click();
  await press(words.conflict.back);
  await step(words.review.title);
  await press(words.review.apply({ fresh: String(all[0] === undefined ? 0 : all[0].cells.length - 2), filled: null, replaced: "1" }));
  await step(words.done.title);
  await take("merge-done");
}
