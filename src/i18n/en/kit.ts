import type { KitFacts, KitWords } from "../../forms/kit/words";

const to = (unit: string): string => (unit === "" ? "the unit that sent this file" : unit);

function scoreSteps({ scoreSheet, levels, year }: KitFacts): readonly string[] {
  if (scoreSheet === null) return [`No village of the unit is registered for a title in ${year}, so this file has no sheet of scores.`];
  return [
    `Sheet “${scoreSheet}”: each village has a row for each level (${levels.join(", ")}). Fill in the yellow cells under the codes of the criteria. Select a cell to see how it is filled in, a code at the top to see the criterion's name.`,
    "Leave blank what is not scored yet; a blank cell is not 0 points. KAD: the criterion does not apply; CĐH: not due yet.",
    "Column “Ghi chú” of this sheet: the reason where the points of two levels differ.",
  ];
}

export const kit: KitWords = {
  guide: {
    sheet: "Hướng dẫn",
    title: (year) => `HOW TO FILL IN THE SCORES OF ${year}`,
    commune: (commune) => `Unit: ${commune}`,
    stepsHeading: "What to fill in, and where",
    steps: (facts) => [
      ...scoreSteps(facts),
      ...(facts.contributionSheet === null
        ? []
        : [
            `Sheet “${facts.contributionSheet}”: a line for each contribution of the year; money, land and labour days each in their column. “Năm” and “Đơn vị” are chosen from a list.`,
          ]),
      "Sheet “Khu dân cư”: check Số hộ, Nhân khẩu, Số hộ DTTS and correct them where they have changed.",
      "Sheets “Bộ tiêu chí”, “Danh hiệu”, “Đăng ký” are for reading only. If a village's name or a registration is wrong, tell the sender, who will correct it.",
      "Keep the names of sheets and the headers of columns. Save the file as .xlsx.",
    ],
    legendHeading: "Kinds of cells",
    legend: {
      open: { sample: "Fill in", meaning: "Yellow: fill in here." },
      locked: { sample: "Locked", meaning: "White: locked, for reading only." },
      closed: { sample: "Grey", meaning: "Grey: this village is not scored by the criterion; leave it blank." },
    },
    returnHeading: "Sending it back",
    returnLines: ({ unit }) => [
      `When it is filled in, send this very file back to ${to(unit)} by the date that you were told.`,
      `If anything is unclear, ask ${to(unit)}.`,
    ],
  },
  fileName: (place, year, commune) => `${place === "" ? "" : `${place} `}${year} - ${commune}`,
  archiveName: (place, year) => `${place === "" ? "" : `${place} `}${year} - Commune files`,
};
