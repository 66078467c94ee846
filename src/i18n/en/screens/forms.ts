import type { FormsScreenWords } from "../../screens/formsWords";

export const formsScreen: FormsScreenWords = {
  reading: "Reading the forms…",
  formsTitle: "Forms",
  formsPresent: (present, total) => `The workbook has ${present} of ${total} standard forms`,
  missing: "not there",
  openSheet: (sheet) => `Open sheet ${sheet}`,
  frameworkTitle: "Framework to start from",
  framework: {
    mau: {
      name: "Sample (MẪU)",
      tells: "Nine content areas with invented criteria; replace them with your own decision's before scoring.",
    },
    "van-hoa": {
      name: "Cultured residential area",
      tells: "Five standards, 100 points after Decree 122/2018; the points of each are placeholders to be compared with the original text.",
    },
    trong: { name: "Empty", tells: "Type your own framework and title rules." },
  },
  createForms: "Create the missing forms",
  allPresent: "All forms are there.",
  scoresTitle: "Score sheet of a year",
  noYears: "Nobody is registered yet. Fill in “Khu dân cư” and “Đăng ký” first.",
  year: "Year of registration",
  registered: (villages) => `${villages} villages are registered`,
  createScores: (year) => `Create the score sheet of ${year}`,
  scoresTell: "A row for each registered village and level; cells of criteria that don't apply are locked.",
  scoresThere: (sheet) => `The scores are on the sheet “${sheet}”, which stays as it is.`,
  slipsTitle: "Scoring forms to print",
  slipsTell:
    "A form of its own for each village on A4, with room for each level's signature. Creating them again replaces the former ones.",
  commune: "Commune or township",
  allCommunes: "All",
  printSlips: "Create scoring forms",
  formsCreated: (count) => (count === 0 ? "No form was missing." : `${count} forms were created.`),
  scoresCreated: (rows, villages) => `The score sheet was created: ${villages} villages, ${rows} rows.`,
  slipsPrinted: (villages) => `Scoring forms were created for ${villages} villages.`,
};
