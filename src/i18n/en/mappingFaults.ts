import type { MappingTrouble } from "../../core/findings/catalogue";
import type { MappingFaultWords } from "../findingGroups";

const troubles: { readonly [T in MappingTrouble]: (header: string) => string } = {
  layout: () => "its header row has changed",
  "sheet-gone": () => "no sheet of the workbook has that name",
  "header-gone": (header) => `it has no column “${header}” any more`,
  "header-twice": (header) => `two of its columns are headed “${header}”`,
  "field-twice": (header) => `its column “${header}” is given a field that another column has`,
  "unknown-field": (header) => `its column “${header}” is given a field or criterion that there is not`,
};

export const mappingFaults: MappingFaultWords = {
  "mapping-not-followed": ({ sheet, header, why }) => ({
    wrong: `The sheet “${sheet}” is left out of all figures, since it can no longer be read as confirmed: ${troubles[why](header)}.`,
    mend:
      why === "sheet-gone"
        ? `Give the sheet its former name, confirm the new sheet, or delete the rows of “${sheet}” from this sheet.`
        : "Confirm again how the sheet is read, or put its headers back as they were.",
  }),
  "mapping-conflict": ({ sheet, header }) => ({
    wrong: `Two rows contradict each other on how the sheet “${sheet}” is read${header === "" ? "" : ` at the column “${header}”`}; none is followed.`,
    mend: "Keep the right row and delete the other.",
  }),
  "invalid-mapping": ({ column, value }) => ({
    wrong:
      value === ""
        ? `This row lacks its “${column}”; the sheet is not read by it.`
        : `“${value}” is none of the words of “${column}”; the sheet is not read by it.`,
    mend: "Choose from the list, or delete the row and confirm again how the sheet is read.",
  }),
};
