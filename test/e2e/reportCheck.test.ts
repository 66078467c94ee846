import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckJson } from "../../src/app/json/findingsJson";
import facts from "../golden/facts/bao-lam.json";
import { kdc } from "../support/kdc";

jest.setTimeout(600_000);

it("kdc writes the published report, and finds its twelve inconsistencies in it, each with its cell", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kdc-"));
  try {
    const file = join(folder, "r.xlsx");
    const written = await kdc("demo", file, "--report", "--json");
    expect(written).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(written.out)).toEqual({
      out: file,
      sheets: ["Cấu hình", "Đóng góp", "Văn bản", "Tuyên truyền", "Số liệu báo cáo", "Phụ lục 2 báo cáo"],
    });
    const checked = await kdc("check", file, "--json");
    expect(checked).toMatchObject({ code: 1, err: "" });
    const { findings, counts } = JSON.parse(checked.out) as CheckJson;
    expect(findings.map(({ code }) => code).sort()).toEqual(facts.inconsistenciesTheCheckerMustFind.map(({ code }) => code).sort());
    expect(findings.filter(({ sheet, cell }) => sheet === null || cell === null)).toEqual([]);
    expect(counts).toEqual({ error: 7, warning: 4, info: 1 });
  } finally {
    await rm(folder, { recursive: true });
  }
});
