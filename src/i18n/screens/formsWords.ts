import type { FrameworkKey } from "../../core/frameworkTemplates/template";

/** Words of the screen "Biểu mẫu và phiếu chấm". */
export interface FormsScreenWords {
  readonly reading: string;
  readonly formsTitle: string;
  readonly formsPresent: (present: number, total: number) => string;
  readonly missing: string;
  readonly openSheet: (sheet: string) => string;
  readonly frameworkTitle: string;
  readonly framework: { readonly [K in FrameworkKey]: { readonly name: string; readonly tells: string } };
  readonly createForms: string;
  readonly allPresent: string;
  readonly scoresTitle: string;
  readonly noYears: string;
  readonly year: string;
  readonly registered: (villages: number) => string;
  readonly createScores: (year: number) => string;
  readonly scoresTell: string;
  readonly scoresThere: (sheet: string) => string;
  readonly slipsTitle: string;
  readonly slipsTell: string;
  readonly commune: string;
  readonly allCommunes: string;
  readonly printSlips: string;
  readonly formsCreated: (count: number) => string;
  readonly scoresCreated: (rows: number, villages: number) => string;
  readonly slipsPrinted: (villages: number) => string;
}
