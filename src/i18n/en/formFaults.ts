import type { FormFaultWords } from "../findingGroups";
import { headerOf } from "../../forms/schema/headerOf";
import { numbers } from "./numbers";

/** A blank area class stands for the rule of every area. */
const inArea = (areaClass: string): string => (areaClass === "" ? "" : `, area class “${areaClass}”`);

export const formFaults: FormFaultWords = {
  "missing-form": ({ form }) => ({
    wrong: `The form “${form}” was not found.`,
    mend: `Create “${form}” from the standard forms, or correct the sheet name and header row.`,
  }),
  "missing-column": ({ form, column }) => ({
    wrong: `The form “${form}” lacks the column “${column}”.`,
    mend: `Add a column headed “${column}” to “${form}”.`,
  }),
  "ambiguous-column": ({ form, column }) => ({
    wrong: `Several columns of the form “${form}” could be “${column}”.`,
    mend: `Keep one column with the header “${column}” and rename the others.`,
  }),
  "no-framework": ({ year }) => ({
    wrong: `No framework is in force for ${year}.`,
    mend: "Check “Từ năm” and “Đến năm” in Danh hiệu, and the framework's name in Bộ tiêu chí.",
  }),
  "no-rule": ({ title, year, areaClass }) => ({
    wrong: `There is no rule for the title ${title} in ${year}${inArea(areaClass)}.`,
    mend: "Add a row for this title and area class to Danh hiệu; leave “Khu vực” blank if it holds everywhere.",
  }),
  "ambiguous-rule": ({ title, year, areaClass }) => ({
    wrong: `More than one rule fits the title ${title} in ${year}${inArea(areaClass)}.`,
    mend: "Keep one row per title, area class and period in Danh hiệu.",
  }),
  "duplicate-village": ({ village, firstCell }) => ({
    wrong: `The village code “${village}” is used twice, first in ${firstCell}.`,
    mend: "Give every village a code of its own, or delete the extra row.",
  }),
  "ambiguous-criterion": ({ criterion }) => ({
    wrong: `The criterion code “${criterion}” can't be told, because Excel turned it into a number (1.10 and 1.1 look the same).`,
    mend: "Format the cell as Text and type the code again.",
  }),
  "duplicate-criterion": ({ criterion, framework, firstCell }) => ({
    wrong: `Criterion ${criterion} of the framework “${framework}” stands twice, first in ${firstCell}.`,
    mend: "Delete the extra row, or correct the code.",
  }),
  "shared-criterion-code": ({ criterion, frameworks }) => ({
    wrong: `Criterion code ${criterion} belongs to several frameworks in force this year (${frameworks}); it is unclear which is scored.`,
    mend: "Add the column “Bộ tiêu chí” to the score sheet and name the framework of each row.",
  }),
  "veto-out-of-range": ({ criterion, title, value, max }) => ({
    wrong: `The veto score of criterion ${criterion} for ${title} is “${value}”, not between 0 and ${numbers.decimal(max)}.`,
    mend: "Correct the veto score, or leave it blank where the criterion vetoes nothing.",
  }),
  "rule-out-of-range": ({ field, value }) => ({
    wrong: `The value “${value}” in the column “${headerOf("rules", field)}” of Danh hiệu is not valid.`,
    mend: `Correct “${headerOf("rules", field)}”: years have four digits, shares lie between 0% and 100%, points and rewards are not negative.`,
  }),
  "criterion-out-of-range": ({ criterion, field, value }) => ({
    wrong: `Criterion ${criterion} has “${value}” in the column “${headerOf("criteria", field)}”, which is not valid.`,
    mend: `Correct “${headerOf("criteria", field)}”: the maximum is above 0; kind and parameters are written as in the instructions.`,
  }),
};
