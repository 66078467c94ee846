import type { Year } from "../../domain/names";
import type { FundingLine } from "../../domain/printedReport";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/finding";
import { cellFrom, cellOf } from "../../findings/origin";
import type { Check } from "../check";
import type { BodyAmount, Stream } from "./bodyAmounts";
import { bodyAmounts, lineCell, lineFields, streamsOf, total, yearsOfStream } from "./bodyAmounts";
import { isSameLevel, levelKey } from "../../printed/places";

/** How an amount of the appendix follows from the body. */
type Match =
  | { readonly kind: "same" }
  | { readonly kind: "otherLevel"; readonly stream: Stream }
  | { readonly kind: "period"; readonly stream: Stream; readonly years: readonly Year[] };

interface LineAmount {
  readonly line: FundingLine;
  readonly field: string;
  readonly measure: BodyAmount["measure"];
  readonly amount: number;
}

interface Matched extends LineAmount {
  readonly match: Match | null;
}

function lineAmounts(lines: readonly FundingLine[]): readonly LineAmount[] {
  return lines.flatMap((line) =>
    lineFields.flatMap(([field, key, measure]) => {
      const amount = line[key];
      return amount === null || amount === 0 ? [] : [{ line, field, measure, amount }];
    }),
  );
}

/** The years in a row whose amounts make up the figure, where they are not all years of the stream. */
function periodOf(stream: Stream, amount: number): readonly Year[] | null {
  const years = yearsOfStream(stream);
  const yearly = years.map((year) => ({ year, amount: total(stream.amounts.filter((each) => each.year === year)) }));
  for (let length = years.length - 1; length > 0; length -= 1) {
    for (let start = 0; start + length <= years.length; start += 1) {
      const run = yearly.slice(start, start + length);
      if (total(run) === amount) return run.map(({ year }) => year);
    }
  }
  return null;
}

function matchOf({ line, amount }: LineAmount, streams: readonly Stream[]): Match | null {
  const whole = streams.filter((stream) => total(stream.amounts) === amount);
  if (whole.some(({ level }) => isSameLevel(level, line.level))) return { kind: "same" };
  const [other] = whole;
  if (other !== undefined) return { kind: "otherLevel", stream: other };
  for (const stream of streams.filter(({ level }) => isSameLevel(level, line.level))) {
    const years = periodOf(stream, amount);
    if (years !== null) return { kind: "period", stream, years };
  }
  return null;
}

/** Lines that together cover all years of what they add up leave nothing out: an appendix may have a line a year. */
function isCovered({ measure, match }: Matched, all: readonly Matched[]): boolean {
  if (match?.kind !== "period") return true;
  const covered = new Set(
    all.flatMap((other) =>
      other.measure === measure && other.match?.kind === "period" && other.match.stream.key === match.stream.key ? other.match.years : [],
    ),
  );
  return yearsOfStream(match.stream).every((year) => covered.has(year));
}

function faultOf(matched: Matched, all: readonly Matched[]): Finding | null {
  const { line, field, amount, match } = matched;
  if (match?.kind === "otherLevel") {
    const [first] = match.stream.amounts;
    const at = cellOf(line.origin, "level");
    const otherCell = first === undefined ? "" : cellFrom(at, first.at);
    return finding("level-mismatch", at, { amount, level: line.level, otherLevel: match.stream.level, otherCell });
  }
  if (match?.kind !== "period" || isCovered(matched, all)) return null;
  const [from, to] = [match.years[0], match.years.at(-1)];
  const years = yearsOfStream(match.stream);
  const [bodyFrom, bodyTo] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined || bodyFrom === undefined || bodyTo === undefined) return null;
  return finding("appendix-period", lineCell(line, field), { from, to, bodyFrom, bodyTo });
}

/** Levels whose lines, none of them understood, add up to something else than the body gives for that very level. */
function differingLevels(all: readonly Matched[], body: readonly BodyAmount[]): readonly Finding[] {
  const told = new Set<string>();
  return all.flatMap(({ line, field, measure }) => {
    const key = JSON.stringify([measure, levelKey(line.level)]);
    if (line.level === "" || told.has(key)) return [];
    told.add(key);
    const ofLevel = all.filter((other) => other.measure === measure && levelKey(other.line.level) === levelKey(line.level));
    const given = body.filter((amount) => amount.measure === measure && levelKey(amount.level) === levelKey(line.level));
    const [printed, computed] = [total(ofLevel), total(given)];
    if (given.length === 0 || printed === computed || ofLevel.some(({ match }) => match !== null)) return [];
    return [finding("appendix-differs", lineCell(line, field), { level: line.level, printed, computed })];
  });
}

/** One finding of a kind for a line, though money, land and labour may all show it. */
function oncePerLine(findings: readonly (Finding & { readonly line: FundingLine })[]): readonly Finding[] {
  const told = new Map<string, Finding>();
  for (const { line, ...found } of findings) {
    const key = JSON.stringify([line.origin.row, found.code]);
    if (!told.has(key)) told.set(key, found as Finding);
  }
  return [...told.values()];
}

/** The lines of Phụ lục 2 against the amounts of the report's body and of Đóng góp: for which years, of which level, and whether they agree at all. */
export const fundingBodyCheck: Check = {
  name: "funding-body",
  run(district) {
    const lines = district.report.funding.filter(({ isTotal }) => !isTotal);
    if (lines.length === 0) return [];
    const body = bodyAmounts(district);
    const streams = { money: streamsOf(body, "money"), land: streamsOf(body, "land"), labour: streamsOf(body, "labour") };
    const all = lineAmounts(lines).map((each): Matched => ({ ...each, match: matchOf(each, streams[each.measure]) }));
    const faults = all.flatMap((matched) => {
      const fault = faultOf(matched, all);
      return fault === null ? [] : [{ ...fault, line: matched.line }];
    });
    return [...oncePerLine(faults), ...differingLevels(all, body)];
  },
};
