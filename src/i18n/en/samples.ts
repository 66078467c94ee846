import type { SampleWords } from "../appWords";

export const samples: SampleWords = {
  demo: [
    "DEMONSTRATION: THESE ARE NOT REAL FIGURES",
    "Totals of registrations, recognitions, contributions and documents follow Bảo Lâm district's published report; the names of the residential areas, the criteria and the scores are invented.",
  ],
  report: [
    "FIGURES OF REPORT 299-BC/HU OF 12/9/2023, COPIED AS PRINTED IN ORDER TO BE CHECKED",
    "Every figure, both appendices included, is as Bảo Lâm district published it, and nothing was corrected; run the reconciliation to see what does not agree.",
  ],
  framework: [
    "THE FRAMEWORK IN THIS WORKBOOK IS A SAMPLE",
    "Replace the sample criteria, title rules and rewards with those of the decision in force in your locality before you score.",
  ],
};
