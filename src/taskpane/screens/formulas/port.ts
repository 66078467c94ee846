import type { CellExplanation } from "../../../app/formulas/explainCell";
import type { Frozen } from "../../../app/formulas/freeze";
import type { InsertedOffer } from "../../../app/formulas/insertOffer";
import type { FormulaDesk } from "../../../app/formulas/readOffers";
import type { Result } from "../../../core/result";
import type { FormulaOffer } from "../../../forms/formulas/types";
import type { Problem } from "../../services";

/** What the screen asks of the add-in. */
export interface FormulasPort {
  readonly read: (year: number | null) => Promise<Result<FormulaDesk, Problem>>;
  readonly insert: (desk: FormulaDesk, offer: FormulaOffer) => Promise<Result<InsertedOffer, Problem>>;
  /** On one sheet, or (null) on all. */
  readonly freeze: (sheetId: string | null) => Promise<Result<Frozen, Problem>>;
  readonly explain: () => Promise<Result<CellExplanation, Problem>>;
}
