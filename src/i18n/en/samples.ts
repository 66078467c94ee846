import type { SampleWords } from "../appWords";

export const samples: SampleWords = {
  demo: [
    "DEMONSTRATION: THESE ARE NOT REAL FIGURES",
    "Totals of registrations, recognitions, contributions and documents follow Bảo Lâm district's published report; the names of the residential areas, the criteria and the scores are invented.",
  ],
  frameworks: {
    mau: [
      "THE FRAMEWORK IN THIS WORKBOOK IS A SAMPLE",
      "Replace the sample criteria, title rules and rewards with those of the decision in force in your locality before you score.",
    ],
    "van-hoa": [
      "FRAMEWORK OF CULTURED RESIDENTIAL AREAS: COMPARE WITH THE ORIGINAL TEXT BEFORE USE",
      "The structure of Decree 122/2018/NĐ-CP: 100 points, five standards, at least 50% of each. The points of each standard (20) are equal parts for the time being; type criteria, points, area classes, minima and years after the original text and whatever replaced it.",
    ],
    trong: [],
  },
  report: [
    "FIGURES OF REPORT 299-BC/HU OF 12/9/2023, COPIED AS PRINTED IN ORDER TO BE CHECKED",
    "Every figure, both appendices included, is as Bảo Lâm district published it, and nothing was corrected; run the reconciliation to see what does not agree.",
  ],
};
