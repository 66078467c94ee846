import type { ChecksWords } from "../../screens/checksWords";
import { numbers } from "../numbers";

export const checks: ChecksWords = {
  checking: "Checking every form and every year…",
  done: (findings) => (findings === 0 ? "Checked, and nothing is wrong." : `Checked: ${numbers.decimal(findings)} to look at.`),
  again: "Check again",
  write: "Write to the sheet Đối soát",
  writeHint: "Writes this list to the sheet “Đối soát”. Your own figures do not change.",
  notDoneTitle: "Not checked",
  notDoneText: "Press “Check again”.",
  reportTitle: "Check a report",
  reportText:
    "To check a report before it is sent: add the two forms below, copy the report's figures and its Phụ lục 2 into them exactly as they stand, and check again.",
  addForms: "Add the forms for a report's figures",
  formsAdded: (sheets) => `Added: ${sheets}.`,
  formsThere: "The workbook has these forms already.",
};
