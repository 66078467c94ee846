import type { FundTotals, GeneralFigures, ReportTopics, SourceFunds, TitleYear, VetoOnlyFigures } from "../../core/report/figures";
import type { ReportSentences } from "../reportWords";
import { domain } from "./domain";
import { numbers } from "./numbers";
import { count, fundParts, joined, levelName, lowered, money, statedSum, unknown, villages } from "./reportPhrases";

const { decimal, percent } = numbers;
/** Longer lists of villages are for the sheet, not for a sentence. */
const mostNamed = 40;

function peopleOf({ villages: all, households, people, minorityHouseholds: minority }: GeneralFigures): string {
  const sums = [
    ...(households === null ? [] : [statedSum(households, "hộ", all)]),
    ...(people === null ? [] : [statedSum(people, "nhân khẩu", all)]),
  ];
  if (sums.length === 0 && minority === null) return "";
  const share =
    minority !== null && households !== null && minority.villages === all && households.villages === all && households.sum > 0
      ? `, chiếm ${percent(minority.sum / households.sum)} tổng số hộ`
      : "";
  const minorityPart = minority === null ? "" : `${statedSum(minority, "hộ đồng bào dân tộc thiểu số", all)}${share}`;
  if (sums.length === 0) return ` Toàn địa bàn có ${minorityPart}.`;
  return ` Toàn địa bàn có ${sums.join(", ")}${minorityPart === "" ? "" : `; trong đó có ${minorityPart}`}.`;
}

function general(figures: GeneralFigures): string {
  const { communes, villages: all, kinds } = figures;
  const isNamed = kinds.some(({ label }) => label !== "");
  const told = kinds.map(({ label, villages: ofKind }) => `${count(ofKind)} ${label === "" ? "khu dân cư chưa ghi loại" : lowered(label)}`);
  const kindPart = isNamed ? `, gồm ${told.join(", ")}` : "";
  return `Địa bàn có ${count(communes)} đơn vị hành chính cấp xã với ${villages(all)}${kindPart}.${peopleOf(figures)}`;
}

function communications({ year, lines }: ReportTopics["communications"]): string {
  const line = ({ events, participants }: (typeof lines)[number]): string => {
    if (participants === null) return events === null ? unknown : `${decimal(events)} cuộc (lượt)`;
    const people = `${decimal(participants)} lượt người tham dự`;
    return events === null ? people : `${decimal(events)} cuộc với ${people}`;
  };
  return `Năm ${year}: ${joined(lines.map((each) => `${each.form}: ${line(each)}`))}.`;
}

function documents({ documents: all, byYear, undated }: ReportTopics["documents"]): string {
  const parts = [
    ...byYear.map(({ year, documents: ofYear }) => `năm ${year}: ${count(ofYear)} văn bản`),
    ...(undated > 0 ? [`chưa ghi ngày phát hành: ${count(undated)} văn bản`] : []),
  ];
  return `Đã ban hành ${count(all)} văn bản lãnh đạo, chỉ đạo, hướng dẫn thực hiện (có Phụ lục 1 kèm theo), trong đó: ${joined(parts)}.`;
}

function titleYear({ title, registered, recognised }: TitleYear): string {
  const asked = registered === null ? `${unknown} đăng ký` : `đăng ký ${villages(registered)}`;
  if (recognised === null) return `${title} ${asked}, ${unknown} công nhận`;
  const { total, first, again, maintained } = recognised;
  const statuses = [
    { villages: first, words: domain.status.first },
    { villages: again, words: domain.status.again },
    { villages: maintained, words: domain.status.maintained },
  ].filter((each) => each.villages > 0);
  const told = statuses.map((each) => `${lowered(each.words)} ${villages(each.villages)}`).join(", ");
  return `${title} ${asked}, được công nhận ${villages(total)} (${told})`;
}

function results({ year, registrations, titles }: ReportTopics["results"]): string {
  if (titles.length === 0) return `Năm ${year}: ${unknown} đăng ký và công nhận danh hiệu.`;
  if (registrations === null) return `Năm ${year}: ${joined(titles.map(titleYear))}.`;
  return `Năm ${year}: có ${count(registrations)} lượt đăng ký. Trong đó: ${joined(titles.map(titleYear))}.`;
}

function holders({ year, holders: all, villages: of, titles }: ReportTopics["holders"]): string {
  const share = (part: number): string => (of === 0 ? "" : `, chiếm ${percent(part / of)}`);
  const told = titles.map((each) => `${each.title} có ${villages(each.holders)}${share(each.holders)}`);
  return `Tính đến hết năm ${year}, có ${decimal(all)}/${decimal(of)} khu dân cư được công nhận danh hiệu${share(all)} (${joined(told)}).`;
}

function kept({ year, titles }: ReportTopics["kept"]): string {
  const line = ({ title, before, maintained, promoted, lapsed, merged }: (typeof titles)[number]): string => {
    const parts = [
      [maintained, "giữ vững"],
      [promoted, "được công nhận danh hiệu cao hơn"],
      [lapsed, "không giữ được danh hiệu"],
      [merged, "đã sáp nhập, giải thể"],
    ] as const;
    const told = parts.filter(([value]) => value > 0).map(([value, words]) => `${count(value)} ${words}`);
    return `trong ${villages(before)} đạt danh hiệu ${title} có ${told.join(", ")}`;
  };
  return `So với năm ${year - 1}: ${joined(titles.map(line))}.`;
}

function vetoes({ year, registrations, assessed, vetoedVillages, criteria }: ReportTopics["vetoes"]): string {
  const scored = `Năm ${year}, đã chấm điểm ${decimal(assessed)}/${decimal(registrations)} lượt đăng ký`;
  if (vetoedVillages === 0) return `${scored}; không có khu dân cư nào bị điểm liệt.`;
  const told = criteria.map(
    ({ criterion, name, villages: struck }) => `tiêu chí ${criterion}${name === "" ? "" : ` (${name})`}: ${villages(struck)}`,
  );
  return `${scored}; có ${villages(vetoedVillages)} bị điểm liệt, gồm: ${joined(told)}.`;
}

function vetoOnly({ villages: all, entries }: VetoOnlyFigures): string {
  const named = entries.slice(0, mostNamed).map(({ commune, village, title }) => `${village}, ${commune} (${title})`);
  const rest = entries.length - named.length;
  const more = rest > 0 ? `; và ${decimal(rest)} trường hợp khác` : "";
  return `Có ${villages(all)} các tiêu chí khác đều đạt yêu cầu nhưng bị điểm liệt: ${joined(named)}${more}.`;
}

function rewards({ year, groups, totalVnd }: ReportTopics["rewards"]): string {
  const told = groups.map(({ title, status, villages: due, eachVnd, sumVnd }) => {
    const each = eachVnd === null ? "" : `, mức ${decimal(eachVnd)} đồng/khu dân cư`;
    return `${title} ${lowered(domain.status[status])} ${villages(due)}${each}, thành tiền ${decimal(sumVnd)} đồng`;
  });
  return `Năm ${year}, khen thưởng khu dân cư được công nhận: ${joined(told)}. Tổng số tiền thưởng: ${money(totalVnd)}.`;
}

function commendations({ year, lines }: ReportTopics["commendations"]): string {
  const line = ({ level, form, quantity, valueVnd, source }: (typeof lines)[number]): string => {
    const parts = [
      `${levelName(level)}: ${lowered(form)}${quantity === null ? "" : ` (số lượng: ${decimal(quantity)})`}`,
      ...(valueVnd === null ? [] : [`trị giá ${money(valueVnd)}`]),
      ...(source === "" ? [] : [`nguồn: ${lowered(source)}`]),
    ];
    return parts.join(", ");
  };
  return `Năm ${year}: ${joined(lines.map(line))}.`;
}

function sources(all: readonly SourceFunds[]): string {
  return joined(
    all.map(({ source, funds }) => {
      const parts = fundParts(funds, false);
      return `${source === "" ? "Chưa ghi nguồn" : source}: ${parts.length === 0 ? unknown : parts.join(", ")}`;
    }),
  );
}

function fundTotals({ firstYear, lastYear, total, sources: all }: FundTotals): string {
  const parts = fundParts(total, true);
  const start = `Tổng cộng giai đoạn ${firstYear} - ${lastYear}: ${parts.length === 0 ? unknown : parts.join(", ")}.`;
  return all.length > 1 ? `${start} Trong đó: ${sources(all)}.` : start;
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
  notScored: ({ year }) => `Năm ${year}: ${unknown} chấm điểm.`,
  rewards,
  noRewards: ({ year }) => `Năm ${year}: ${unknown} mức thưởng cho khu dân cư được công nhận.`,
  commendations,
  funds: ({ year, sources: all }) => `Năm ${year}: ${sources(all)}.`,
  fundTotals,
};
