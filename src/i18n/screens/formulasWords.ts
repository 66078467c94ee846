import type { CellCase, CellError } from "../../forms/formulas/explain";
import type { InsertedFunction, NoOffer } from "../../forms/formulas/types";

/** What the screen of formulas says. */
export interface FormulasScreenWords {
  readonly reading: string;
  readonly insertTab: string;
  readonly valuesTab: string;
  readonly explainTab: string;
  readonly onSheet: (sheet: string) => string;
  readonly again: string;
  readonly noFunctionsTitle: string;
  readonly noFunctionsText: string;
  readonly choose: string;
  /** What a function gives, in a few words. */
  readonly gives: { readonly [F in InsertedFunction]: string };
  readonly forTitle: (title: string) => string;
  readonly noneTitle: string;
  readonly none: { readonly [N in NoOffer | "otherSheet"]: string };
  readonly preview: string;
  readonly fills: (address: string, cells: number) => string;
  readonly first: (cell: string) => string;
  readonly insert: string;
  readonly insertValues: string;
  readonly inserted: (sheet: string, address: string) => string;
  readonly freezeExplains: string;
  readonly freezeSheet: (sheet: string) => string;
  readonly freezeBook: string;
  readonly bringBack: string;
  readonly brought: string;
  readonly frozen: (cells: number) => string;
  readonly left: (cells: string) => string;
  readonly nothingToFreeze: string;
  readonly selectCell: string;
  readonly noError: (cell: string) => string;
  readonly explain: string;
  readonly means: { readonly [E in CellError]: string };
  readonly mend: { readonly [E in CellError]: string };
  readonly ofFunction: (cell: string, name: string | null) => string;
  readonly brokenArguments: (found: CellCase) => string;
  readonly says: (text: string) => string;
  readonly goTo: (cell: string) => string;
}
