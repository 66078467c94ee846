/**
 * A whole year of the demo district, as staff go through it, by the command line and by typing: new workbook → villages, registrations and the ledger of
 * the years before → the year's score sheet → scores → conclusions → ledger → annual sheets → report. `npx tsx scripts/wholeYear FOLDER`.
 */
import { join } from "node:path";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import type { District } from "../../src/core/domain/district";
import { forms } from "../../src/forms/schema/registry";
import { run } from "../../workbench/cli/run";
import { typeRows, typeScores, typeSettings } from "./typing";

const year = 2022;
/** The year's decisions, one a title. */
const decisions = [
  { title: "KDCTB", decision: "75/QĐ-MTTQ-BTT" },
  { title: "KDCKM", decision: "76/QĐ-MTTQ-BTT" },
] as const;
const decisionDate = "31/10/2022";

export interface WholeYear {
  /** The workbook at the end. */
  readonly workbook: string;
  readonly report: string;
  /** What each command told, as JSON. */
  readonly told: Readonly<Record<string, unknown>>;
}

async function kdc(...argv: readonly string[]): Promise<unknown> {
  const said = { out: "", err: "" };
  const code = await run([...argv, "--json"], { out: (text) => (said.out += text), err: (text) => (said.err += text) });
  if (code !== 0) throw new Error(`kdc ${argv.join(" ")} ended with ${code}: ${said.err}`);
  return JSON.parse(said.out);
}

async function typeStart(file: string, district: District): Promise<void> {
  const { settings } = district;
  await typeSettings(file, { "Tên đơn vị": settings.unitName, "Cấp trên": settings.parentUnit, "Địa danh": settings.placeName });
  const ofYear = <Row extends { readonly year: number }>(rows: readonly Row[]): readonly Row[] => rows.filter((row) => row.year === year);
  await typeRows(file, [
    { form: "villages", rows: district.villages.map(forms.villages.toCells) },
    { form: "registrations", rows: ofYear(district.registrations).map(forms.registrations.toCells) },
    { form: "ledger", rows: district.ledger.filter((row) => row.year < year).map(forms.ledger.toCells) },
    { form: "contributions", rows: district.contributions.map(forms.contributions.toCells) },
    { form: "documents", rows: district.documents.map(forms.documents.toCells) },
    { form: "commendations", rows: district.commendations.map(forms.commendations.toCells) },
    { form: "communications", rows: district.communications.map(forms.communications.toCells) },
  ]);
}

/** Goes through the year in a folder; throws where a step is refused. */
export async function goThroughYear(folder: string): Promise<WholeYear> {
  const district = demoDistrict();
  const workbook = join(folder, "nam.xlsx");
  const report = join(folder, "bao-cao.docx");
  const told: Record<string, unknown> = {};
  told["new"] = await kdc("new", workbook);
  await typeStart(workbook, district);
  told["scoresheet"] = await kdc("scoresheet", workbook, "--year", String(year), "--out", workbook);
  const scores = district.scoreTables.find((table) => table.rows.some((row) => row.year === year));
  if (scores === undefined) throw new Error(`the demo district has no scores of ${year}`);
  await typeScores(workbook, year, scores);
  await typeRows(workbook, [
    { form: "conclusions", rows: district.conclusions.filter((row) => row.year === year).map(forms.conclusions.toCells) },
  ]);
  for (const { title, decision } of decisions) {
    const words = ["--year", String(year), "--title", title, "--decision", decision, "--date", decisionDate];
    told[`record ${title}`] = await kdc("record", workbook, ...words, "--out", workbook);
  }
  told["compile"] = await kdc("compile", workbook, "--year", String(year), "--out", workbook);
  told["report"] = await kdc("report", workbook, "--year", String(year), "--out", report);
  return { workbook, report, told };
}
