import type { FundTotals, GeneralFigures, ReportTopics, SourceFunds, StatedSum, TitleYear } from "../../core/report/figures";
import type { Funds } from "../../core/report/funds";
import type { ReportSentences } from "../reportWords";
import { domain } from "./domain";
import { numbers } from "./numbers";

const { decimal, percent } = numbers;
const unknown = "no figures yet";
const mostNamed = 40;
const joined = (parts: readonly string[]): string => parts.join("; ");
const villages = (value: number): string => `${decimal(value)} ${value === 1 ? "village" : "villages"}`;
const money = (value: number): string => `VND ${decimal(value)}`;

function statedSum({ sum, villages: stated }: StatedSum, unit: string, all: number): string {
  return `${decimal(sum)} ${unit}${stated === all ? "" : ` (as stated by ${stated} of ${all} villages)`}`;
}

function general({ communes, villages: all, kinds, households, people, minorityHouseholds }: GeneralFigures): string {
  const sums = [
    ...(households === null ? [] : [statedSum(households, "households", all)]),
    ...(people === null ? [] : [statedSum(people, "people", all)]),
    ...(minorityHouseholds === null ? [] : [statedSum(minorityHouseholds, "households of ethnic minorities", all)]),
  ];
  const told = kinds.map(({ label, villages: ofKind }) => `${label === "" ? "kind not given" : label}: ${decimal(ofKind)}`);
  return `${decimal(communes)} communes, ${villages(all)} (${joined(told)})${sums.length === 0 ? "" : `; ${joined(sums)}`}.`;
}

function communications({ year, lines }: ReportTopics["communications"]): string {
  const line = ({ events, participants }: (typeof lines)[number]): string => {
    const parts = [
      ...(events === null ? [] : [`${decimal(events)} meetings or broadcasts`]),
      ...(participants === null ? [] : [`${decimal(participants)} participants`]),
    ];
    return parts.length === 0 ? unknown : parts.join(", ");
  };
  return `${year}: ${joined(lines.map((each) => `${each.form}: ${line(each)}`))}.`;
}

function documents({ documents: all, byYear, undated }: ReportTopics["documents"]): string {
  const parts = [
    ...byYear.map(({ year, documents: ofYear }) => `${year}: ${decimal(ofYear)}`),
    ...(undated > 0 ? [`undated: ${decimal(undated)}`] : []),
  ];
  return `${decimal(all)} documents (Appendix 1), by year of issue: ${joined(parts)}.`;
}

function titleYear({ title, registered, recognised }: TitleYear): string {
  const asked = registered === null ? `registrations: ${unknown}` : `${villages(registered)} registered`;
  if (recognised === null) return `${title}: ${asked}, recognitions: ${unknown}`;
  const told = (["first", "again", "maintained"] as const).filter((status) => recognised[status] > 0);
  const statuses = told.map((status) => `${domain.status[status]}: ${decimal(recognised[status])}`);
  return `${title}: ${asked}, ${decimal(recognised.total)} recognised (${statuses.join(", ")})`;
}

function results({ year, registrations, titles }: ReportTopics["results"]): string {
  if (titles.length === 0) return `${year}: ${unknown} of registrations and recognitions.`;
  const start = registrations === null ? `${year}:` : `${year}: ${decimal(registrations)} registrations.`;
  return `${start} ${joined(titles.map(titleYear))}.`;
}

function holders({ year, holders: all, villages: of, titles }: ReportTopics["holders"]): string {
  const share = (part: number): string => (of === 0 ? "" : `, ${percent(part / of)}`);
  const told = titles.map((each) => `${each.title}: ${decimal(each.holders)}${share(each.holders)}`);
  return `By the end of ${year}, ${decimal(all)} of ${decimal(of)} villages hold a title${share(all)} (${joined(told)}).`;
}

function kept({ year, titles }: ReportTopics["kept"]): string {
  const line = ({ title, before, maintained, promoted, lapsed, merged }: (typeof titles)[number]): string =>
    `of ${villages(before)} with ${title}, ${decimal(maintained)} kept it, ${decimal(promoted)} rose to a higher title, ${decimal(lapsed)} lost it, ${decimal(merged)} merged or dissolved`;
  return `Compared with ${year - 1}: ${joined(titles.map(line))}.`;
}

function vetoes({ year, registrations, assessed, vetoedVillages, criteria }: ReportTopics["vetoes"]): string {
  const scored = `${year}: ${decimal(assessed)} of ${decimal(registrations)} registrations scored`;
  if (vetoedVillages === 0) return `${scored}; no village under a veto.`;
  const told = criteria.map(
    ({ criterion, name, villages: struck }) => `${criterion}${name === "" ? "" : ` (${name})`}: ${decimal(struck)}`,
  );
  return `${scored}; ${villages(vetoedVillages)} under a veto, by criterion: ${joined(told)}.`;
}

function vetoOnly({ villages: all, entries }: ReportTopics["vetoOnly"]): string {
  const named = entries.slice(0, mostNamed).map(({ commune, village, title }) => `${village}, ${commune} (${title})`);
  const rest = entries.length - named.length;
  return `Only a veto kept ${villages(all)} from the title: ${joined(named)}${rest > 0 ? `; and ${decimal(rest)} more` : ""}.`;
}

function rewards({ year, groups, totalVnd }: ReportTopics["rewards"]): string {
  const told = groups.map(({ title, status, villages: due, eachVnd, sumVnd }) => {
    const each = eachVnd === null ? "" : `, ${money(eachVnd)} each`;
    return `${title}, ${domain.status[status]}: ${villages(due)}${each}, ${money(sumVnd)}`;
  });
  return `Rewards of ${year}: ${joined(told)}. Total: ${money(totalVnd)}.`;
}

function commendations({ year, lines }: ReportTopics["commendations"]): string {
  const line = ({ level, form, quantity, valueVnd, source }: (typeof lines)[number]): string => {
    const parts = [
      `${level === "" ? "Level not given" : level}: ${form}`,
      ...(quantity === null ? [] : [decimal(quantity)]),
      ...(valueVnd === null ? [] : [money(valueVnd)]),
      ...(source === "" ? [] : [source]),
    ];
    return parts.join(", ");
  };
  return `${year}: ${joined(lines.map(line))}.`;
}

function fundParts({ budget, raised, landM2, labourDays }: Funds): string {
  const part = (value: number | null, tell: (stated: number) => string): readonly string[] => (value === null ? [] : [tell(value)]);
  const parts = [
    ...part(budget, (value) => `${money(value)} from the budget`),
    ...part(raised, (value) => `${money(value)} raised`),
    ...part(landM2, (value) => `${decimal(value)} m² of land`),
    ...part(labourDays, (value) => `${decimal(value)} labour days`),
  ];
  return parts.length === 0 ? unknown : parts.join(", ");
}

const sources = (all: readonly SourceFunds[]): string =>
  joined(all.map(({ source, funds }) => `${source === "" ? "Source not given" : source}: ${fundParts(funds)}`));

function fundTotals({ firstYear, lastYear, total, sources: all }: FundTotals): string {
  const start = `${firstYear} - ${lastYear} in all: ${fundParts(total)}.`;
  return all.length > 1 ? `${start} By source: ${sources(all)}.` : start;
}

export const sentences: ReportSentences = {
  general,
  communications,
  documents,
  results,
  holders,
  kept,
  vetoes,
  vetoOnly,
  notScored: ({ year }) => `${year}: ${unknown} of scores.`,
  rewards,
  noRewards: ({ year }) => `${year}: ${unknown} of rewards for the recognised villages.`,
  commendations,
  funds: ({ year, sources: all }) => `${year}: ${sources(all)}.`,
  fundTotals,
};
