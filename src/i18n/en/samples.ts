import type { SampleWords } from "../appWords";

export const samples: SampleWords = {
  demo: [
    "DEMONSTRATION: THESE ARE NOT REAL FIGURES",
    "Totals of registrations, recognitions, contributions and documents follow Bảo Lâm district's published report; the names of the residential areas, the criteria and the scores are invented.",
  ],
  framework: [
    "THE FRAMEWORK IN THIS WORKBOOK IS A SAMPLE",
    "Replace the sample criteria, title rules and rewards with those of the decision in force in your locality before you score.",
  ],
};
