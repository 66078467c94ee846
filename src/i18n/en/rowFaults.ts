import type { RowFaultWords } from "../findingGroups";
import { domain } from "./domain";
import { numbers } from "./numbers";

/** What a cell of each kind of criterion may hold. */
const scoreToEnter = {
  points: (max: number) => `points from 0 to ${numbers.decimal(max)}`,
  passFail: () => "Đạt or Không đạt",
  bands: () => "the measured figure, 0 or more (such as 93 or 93%)",
  deduction: () => "the number of cases, a whole number of 0 or more",
} as const;

export const rowFaults: RowFaultWords = {
  "invalid-score": ({ village, criterion, value, max, kind }) => ({
    wrong: `The score of village ${village} for criterion ${criterion} is “${value}”, which is not valid; the village counts as incomplete.`,
    mend: `Enter ${scoreToEnter[kind](max)}, or KAD (not applicable), CĐH (not yet due).`,
  }),
  "unreadable-form": ({ form, column }) => ({
    wrong: `The form “${form}” could not be read: it lacks the column “${column}”.`,
    mend: `Add a column with the header “${column}” to “${form}”, or rename the sheet if it is another one.`,
  }),
  "invalid-row": ({ form, field, value }) => ({
    wrong:
      value === ""
        ? `This row of “${form}” was left out, because “${field}” is blank.`
        : `This row of “${form}” was left out, because “${field}” is “${value}”, which is not valid.`,
    mend: value === "" ? `Fill in “${field}”, or delete the row.` : `Correct “${field}”, or delete the row.`,
  }),
  "invalid-cell": ({ form, field, value }) => ({
    wrong:
      value === ""
        ? `The cell “${field}” of “${form}” is blank, so what goes with it in this row was not used.`
        : `The value “${value}” in the column “${field}” of “${form}” is not valid; the cell was read as blank.`,
    mend: value === "" ? `Fill in “${field}”.` : `Correct “${field}”.`,
  }),
  "unknown-village": ({ village }) => ({
    wrong: `The village code “${village}” is not in Khu dân cư.`,
    mend: "Correct the code, or add the village to Khu dân cư.",
  }),
  "unknown-title": ({ title }) => ({
    wrong: `The title “${title}” is not in Danh hiệu for this year.`,
    mend: "Write the title as it stands in Danh hiệu, or add a rule for it.",
  }),
  "unknown-level": ({ level }) => ({
    wrong: `The level “${level}” is not in the settings.`,
    mend: "Correct the level, or add it to “Cấp chấm” in Cấu hình, from low to high.",
  }),
  "unknown-framework": ({ framework, year }) => ({
    wrong: `This row is scored by the framework “${framework}”, which is not in force in ${year}; it does not count.`,
    mend: "Correct the framework's name to one of the form Danh hiệu, or put that framework in force for the year.",
  }),
  "unknown-criterion": ({ criterion }) => ({
    wrong: `The column “${criterion}” is no criterion of the framework in force and is not scored.`,
    mend: "Correct the code in the column's header, or add the criterion to Bộ tiêu chí.",
  }),
  "missing-criterion-column": ({ criterion, year }) => ({
    wrong: `The score sheet of ${year} has no column for criterion ${criterion}; the villages concerned count as incomplete.`,
    mend: `Add a column headed “${criterion}” to the score sheet and enter the scores.`,
  }),
  "duplicate-score-row": ({ village, level, firstCell }) => ({
    wrong: `Village ${village} has two score rows of the level ${level}, the other in ${firstCell}.`,
    mend: "Keep one score row per village, year and level.",
  }),
  "duplicate-ledger-row": ({ village, title, year, firstCell }) => ({
    wrong: `The ledger records village ${village} as ${title} of ${year} twice, first in ${firstCell}.`,
    mend: "Delete the extra row of the ledger.",
  }),
  "duplicate-conclusion": ({ village, title, firstCell }) => ({
    wrong: `Village ${village} has two conclusions about the title ${title}, the other in ${firstCell}.`,
    mend: "Keep one conclusion per village and title in a year.",
  }),
  "conclusion-without-reason": ({ village, title, met, outcome }) => ({
    wrong: `The council concluded “${met ? "met" : "not met"}” on ${title} for village ${village}, against the computed outcome (${domain.outcome[outcome]}), without a reason.`,
    mend: "Write the reason into the column “Lý do” of Kết luận, or correct the conclusion.",
  }),
  "merged-village": ({ village, into, fromYear }) => ({
    wrong:
      into === ""
        ? `Village ${village} was dissolved in ${fromYear}; this row does not count.`
        : `Village ${village} was merged into ${into} in ${fromYear}; this row does not count.`,
    mend: into === "" ? "Delete the row, or correct the village code." : `Move the row to the code ${into}, or delete it.`,
  }),
  "repaired-score": ({ village, criterion, before, after }) => ({
    wrong: `The score of village ${village} for criterion ${criterion} was typed as the text “${before}” and read as ${numbers.decimal(after)}.`,
    mend: "Check it, and type it again as a number.",
  }),
  "ambiguous-number": ({ field, value }) => ({
    wrong: `The number “${value}” in the column “${field}” could mean two things and was not used.`,
    mend: "Type it again as a number, without a dot or comma that may mean thousands or decimals.",
  }),
  "duplicate-registration": ({ village, title, firstCell }) => ({
    wrong: `Village ${village} is registered for ${title} twice, first in ${firstCell}; it counts once.`,
    mend: "Delete the extra registration.",
  }),
  "status-contradicts-ledger": ({ village, title, typed, derived }) => ({
    wrong: `The status typed for village ${village} (${title}) is “${domain.status[typed]}”, but the ledger's earlier years make it “${domain.status[derived]}”, which was used.`,
    mend: "Correct the column “Hình thức”, or add the recognitions of earlier years that are missing.",
  }),
  "sheet-name-taken": ({ wanted, written }) => ({
    wrong: `A sheet “${wanted}” that is not the add-in's own exists already, so the result was written to “${written}”.`,
    mend: `Keep both, or rename your sheet “${wanted}” and compile again.`,
  }),
  "unknown-setting": ({ key }) => ({
    wrong: `Cấu hình has the key “${key}”, which the add-in does not use.`,
    mend: "Check how the key is spelt, or delete the row.",
  }),
  "duplicate-setting": ({ key, firstCell }) => ({
    wrong: `The key “${key}” of Cấu hình stands twice, first in ${firstCell}; the first one was used.`,
    mend: "Delete the extra row.",
  }),
  "sheet-not-read": ({ form, used }) => ({
    wrong: `This sheet looks like the form “${form}”, but was not read because there is a sheet “${used}”.`,
    mend: `Move its rows to “${used}” if they are needed; else leave it as it is.`,
  }),
  "total-mismatch": ({ framework, printed, computed }) => ({
    wrong: `The framework “${framework}” states a total of ${numbers.decimal(printed)}, but its criteria add up to ${numbers.decimal(computed)}.`,
    mend: "Check the maximum of each criterion, and the total row.",
  }),
  "unused-veto-column": ({ title }) => ({
    wrong: `The column “Điểm liệt ${title}” has scores, but the form Danh hiệu knows no title “${title}”; its veto scores are not used.`,
    mend: "Correct the title in the column header, or add the title to the form Danh hiệu.",
  }),
  "change-without-reason": ({ village, criterion, level, lowerLevel, before, after }) => ({
    wrong: `The level ${level} scored criterion ${criterion} of village ${village} “${after}”, otherwise than ${lowerLevel} (“${before}”), without a reason.`,
    mend: `Write the reason into the column “Ghi chú” of the row of ${level}, such as “${criterion}: …”.`,
  }),
  "higher-level-blank": ({ village, criterion, level, lowerLevel }) => ({
    wrong: `Village ${village} has no score for criterion ${criterion} at the level ${level}, though ${lowerLevel} scored it; it counts as missing.`,
    mend: `Enter the score of criterion ${criterion} at the level ${level}.`,
  }),
  "score-without-registration": ({ village }) => ({
    wrong: `Village ${village} has scores but is registered for no title this year, and is left out of the summary.`,
    mend: "Add it to Đăng ký if it did register.",
  }),
};
