import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kdc } from "../support/kdc";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "kdc-record-"));
const at = (name: string): string => join(folder, name);
const decision = ["--year", "2022", "--decision", "75/QĐ-MTTQ-BTT"];

it("kdc record takes a decision back, records it again, and then has nothing more to record", async () => {
  await kdc("demo", at("d.xlsx"));
  const reverted = await kdc("record", at("d.xlsx"), ...decision, "--revert", "--out", at("before.xlsx"), "--json");
  expect((JSON.parse(reverted.out) as { reverted: unknown[] }).reverted).toHaveLength(72);
  const typed = [...decision, "--date", "31/10/2022", "--title", "KDCTB"];
  const recorded = await kdc("record", at("before.xlsx"), ...typed, "--out", at("after.xlsx"), "--json");
  expect((JSON.parse(recorded.out) as { recorded: unknown[] }).recorded[0]).toEqual({
    ...{ code: "LA-02", commune: "Lộc An", name: "Thôn Nắng Sớm", title: "KDCTB", status: "maintained" },
    ...{ decisionNumber: "75/QĐ-MTTQ-BTT", decisionDate: "2022-10-31" },
  });
  const again = await kdc("record", at("after.xlsx"), ...typed, "--out", at("again.xlsx"), "--json");
  expect(JSON.parse(again.out)).toMatchObject({ recorded: [], withoutConclusion: [], reverted: [] });
  const refused = await kdc("record", at("before.xlsx"), ...decision, "--date", "1/1/2024", "--out", at("no.xlsx"));
  expect([refused.code, existsSync(at("no.xlsx"))]).toEqual([3, false]);
  expect(refused.err).toMatch(/Nhập ngày từ 01\/01\/2022 đến 31\/12\/2023/u);
});
