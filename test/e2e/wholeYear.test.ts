import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { WholeYear } from "../../scripts/wholeYear/wholeYear";
import { goThroughYear } from "../../scripts/wholeYear/wholeYear";
import type { CompileJson } from "../../src/app/json/compileJson";
import facts from "../golden/facts/bao-lam.json";

jest.setTimeout(900_000);

let folder = "";
let year: WholeYear | undefined;
const told = <T>(command: string): T => year?.told[command] as T;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdc-year-"));
  year = await goThroughYear(folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe("a whole year, from a new workbook to the report", () => {
  it("records just the recognitions that the report publishes, each status by the law of the ledger", () => {
    for (const title of ["KDCTB", "KDCKM"] as const) {
      const { recorded, already } = told<{ recorded: readonly { status: string }[]; already: readonly unknown[] }>(`record ${title}`);
      const { total, first, maintained, again } = facts.years["2022"].recognised[title];
      const count = (status: string): number => recorded.filter((row) => row.status === status).length;
      expect([recorded.length, already.length]).toEqual([total, 0]);
      expect([count("first"), count("maintained"), count("again")]).toEqual([first, maintained, again]);
    }
  });

  it("ends in the published figures", () => {
    const { totals, findings } = told<CompileJson>("compile");
    expect(totals.villages).toBe(facts.district.thon + facts.district.toDanPho);
    for (const title of ["KDCTB", "KDCKM"] as const) {
      const { total, ...statuses } = facts.years["2022"].recognised[title];
      expect(totals.titles[title]).toMatchObject({ recognised: total, ...statuses });
    }
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("tells them in the report too", async () => {
    const { paragraphs } = told<{ paragraphs: readonly { key: string; text: string }[] }>("report");
    const results = paragraphs.find(({ key }) => key === "results-2022")?.text ?? "";
    for (const figure of ["72", "15", "52", "25", "14"]) expect(results).toMatch(new RegExp(`(?<!\\d)${figure}(?!\\d)`, "u"));
    const parts = unzipSync(new Uint8Array(await readFile(year?.report ?? "")));
    const text = new TextDecoder().decode(parts["word/document.xml"]).replace(/<[^>]+>/gu, "");
    expect(text).toContain(results);
  });
});
