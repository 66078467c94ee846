import type { Recognition, RecognitionStatus, Registration, Village } from "../core/domain/district";
import type { TitleName, Year } from "../core/domain/names";
import { createVillageIndex } from "../core/summary/villageIndex";
import type { Ledger } from "../core/recognition/ledger";
import { recognitionStatus } from "../core/recognition/status";
import { yearFigures } from "../core/summary/yearFigures";
import { foldText } from "../core/text/fold";
import { spoken as vi } from "../i18n/vi/spoken";
import { findingMessage } from "../i18n/words";
import { invalid } from "./faults";
import { foldedLedger, foldedRegistrations, foldedVillage, titlesIn } from "./records";

type Cell = string | number;
const { head } = vi.functions;

type Count = "registered" | "recognised" | RecognitionStatus;
const counted: readonly Count[] = ["registered", "recognised", "first", "maintained", "again"];
type Tally = Record<Count, number>;

const emptyTally = (): Tally => ({ registered: 0, recognised: 0, first: 0, maintained: 0, again: 0 });
const blankIfNone = (part: number, whole: number): Cell => (whole === 0 ? "" : part / whole);

interface Row {
  readonly name: string;
  villages: number;
  readonly tallies: ReadonlyMap<TitleName, Tally>;
}

/** The annual summary of a year by commune, with header and total row: villages, then for each title its registrations, recognitions and shares. */
export function annualSummary(
  year: Year,
  villages: readonly Village[],
  registrations: readonly Registration[],
  ledgerRows: readonly Recognition[],
): Cell[][] {
  const index = createVillageIndex(villages);
  const [duplicate] = index.findings;
  if (duplicate) invalid((words) => words.notTable("khuDanCu", `${duplicate.cell ?? ""}: ${findingMessage(vi.findings, duplicate)}`));
  const titles = titlesIn(registrations, ledgerRows);
  const rowFor = (name: string): Row => ({ name, villages: 0, tallies: new Map([...titles.keys()].map((title) => [title, emptyTally()])) });
  const total = rowFor(head.total);
  const communes = new Map<string, Row>();
  const standing = new Map(index.standing(year).map((village) => [foldedVillage(village.code), village]));
  for (const { commune } of standing.values()) {
    const row = communes.get(foldText(commune)) ?? rowFor(commune);
    communes.set(foldText(commune), row);
    row.villages += 1;
    total.villages += 1;
  }
  for (const { village, title, count } of eventsOf(year, foldedRegistrations(registrations), foldedLedger(ledgerRows))) {
    const commune = standing.get(village)?.commune;
    if (commune === undefined) continue;
    for (const row of [total, communes.get(foldText(commune))]) {
      const tally = row?.tallies.get(title);
      if (tally) tally[count] += 1;
    }
  }
  return [summaryHead(titles), ...[...communes.values(), total].map(summaryRow)];
}

interface CountedEvent {
  readonly village: ReturnType<typeof foldedVillage>;
  readonly title: TitleName;
  readonly count: Count;
}

function eventsOf(year: Year, registrations: readonly Registration[], ledger: Ledger): readonly CountedEvent[] {
  const registered = registrations
    .filter((row) => row.year === year)
    .map(({ village, title }) => ({ village, title, count: "registered" as const }));
  const recognised = ledger.rowsOf(year).flatMap(({ village, title }) => [
    { village, title, count: "recognised" as const },
    { village, title, count: recognitionStatus(ledger, village, title, year) },
  ]);
  return [...registered, ...recognised];
}

function summaryHead(titles: ReadonlyMap<TitleName, string>): Cell[] {
  const ofTitle = (title: string): string[] => [
    ...counted.map((count) => head[count](title)),
    head.shareOfRegistered(title),
    head.shareOfVillages(title),
  ];
  return [head.commune, head.villages, ...[...titles.values()].flatMap(ofTitle)];
}

function summaryRow({ name, villages, tallies }: Row): Cell[] {
  const ofTitle = (tally: Tally): Cell[] => [
    ...counted.map((count) => tally[count]),
    blankIfNone(tally.recognised, tally.registered),
    blankIfNone(tally.recognised, villages),
  ];
  return [name, villages, ...[...tallies.values()].flatMap(ofTitle)];
}

/** A row for each year that has a registration or a recognition, with a header: registered and recognised by title and status. */
export function yearComparison(registrations: readonly Registration[], ledgerRows: readonly Recognition[]): Cell[][] {
  const titles = titlesIn(registrations, ledgerRows);
  const years = yearFigures([...titles.keys()], foldedRegistrations(registrations), foldedLedger(ledgerRows));
  const header: Cell[] = [head.year, ...[...titles.values()].flatMap((title) => counted.map((count) => head[count](title)))];
  const rows = years.map(({ year, titles: figures }): Cell[] => [
    year,
    ...[...titles.keys()].flatMap((title) => counted.map((count) => figures.get(title)?.[count] ?? 0)),
  ]);
  return [header, ...rows];
}
