import type { FunctionWords } from "../functionWords";
import { numbers } from "./numbers";

const { decimal } = numbers;

export const functions: FunctionWords = {
  fault: {
    blank: (argument) => `The argument “${argument}” is blank.`,
    errorValue: (argument, error) => `The argument “${argument}” is the error ${error}; mend that cell or formula.`,
    notOneRow: (argument) => `The argument “${argument}” must be one row (or one column) of cells.`,
    notOneValue: (argument) => `The argument “${argument}” takes one value only.`,
    otherLength: (argument, cells, expected) =>
      `The argument “${argument}” has ${cells} cells, but the row of criterion codes has ${expected}.`,
    otherRows: (argument, rows, expected) =>
      `The argument “${argument}” has ${rows} rows; it must be one value, or a column of ${expected} rows.`,
    notTable: (argument, why) => `The argument “${argument}”: ${why}`,
    notYear: (argument, value) => `The argument “${argument}” is “${value}”, which is no year of four digits.`,
    notAmount: (argument, value) => `The argument “${argument}” is “${value}”, which is no whole amount of đồng.`,
    tooLong: (argument) => `The argument “${argument}” is longer than a cell of Excel holds.`,
    noCodes: (argument) => `The argument “${argument}” has no criterion code.`,
    unknownCode: (argument, code) => `The argument “${argument}” has “${code}”, which is no criterion code of the table Bộ tiêu chí.`,
    ambiguousCode: (argument, code) =>
      `The argument “${argument}” has the code ${code}, which Excel turned into a number; format the cell as Text and type it again.`,
    repeatedCode: (argument, code) => `The argument “${argument}” has the criterion code ${code} twice.`,
    codesOfSeveralFrameworks: (argument) => `The argument “${argument}” has codes of several frameworks; choose the columns of one.`,
    severalFrameworks: (argument) =>
      `The argument “${argument}” has several frameworks that share these codes but score them differently; give the rows of one.`,
    unknownTitle: (argument, title) => `The argument “${argument}”: there is no title “${title}” in the table Danh hiệu.`,
    noRuleOfYear: (argument, title, year) => `The argument “${argument}”: there is no rule for the title ${title} in ${year}.`,
    noRuleOfArea: (argument, title, areaClass) =>
      `The argument “${argument}”: there is no rule for the title ${title} in the area class “${areaClass}”.`,
    areaNeeded: (argument, title) => `The argument “${argument}” is needed: the rules for ${title} differ by area class.`,
    kindNeeded: (argument) =>
      `The argument “${argument}” (Thôn, Tổ dân phố…) is needed: a criterion applies to one kind of village only, and the result depends on it.`,
    ambiguousRule: (argument, title) => `The argument “${argument}” has several rules that fit the title ${title}.`,
    noCriteria: (argument, framework) => `The argument “${argument}” has no criterion of the framework “${framework}”.`,
    unknownContentArea: (argument, contentArea) =>
      `The argument “${argument}”: there is no content area “${contentArea}” in the table Bộ tiêu chí.`,
    percentOrNumber: (argument, code, value) =>
      `The argument “${argument}”: the figure of criterion ${code} is ${decimal(value)}; it is unclear whether ${decimal(value)}% or ${numbers.percent(value)} is meant. Type ${decimal(Number((value * 100).toPrecision(15)))} or “${numbers.percent(value)}”.`,
    unknownStatus: (argument, status) =>
      `The argument “${argument}” is “${status}”; it must be Công nhận lần đầu, Giữ vững or Công nhận lại.`,
    unknownEncoding: (argument, encoding) => `The argument “${argument}” is “${encoding}”; it must be TCVN3, VNI or UNICODE.`,
    severalRewards: (argument, title) => `The argument “${argument}” has several rewards for the title ${title}, by area class.`,
  },
  head: {
    year: "Year",
    commune: "Commune",
    villages: "Villages",
    total: "Total",
    registered: (title) => `${title}: registered`,
    recognised: (title) => `${title}: recognised`,
    first: (title) => `${title}: first`,
    maintained: (title) => `${title}: maintained`,
    again: (title) => `${title}: again`,
    shareOfRegistered: (title) => `${title}: share of registered`,
    shareOfVillages: (title) => `${title}: share of all villages`,
  },
  dong: (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`,
};
