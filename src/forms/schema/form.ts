import * as z from "zod/mini";
import type { Finding } from "../../core/findings/finding";
import { finding } from "../../core/findings/finding";
import type { Origin } from "../../core/findings/origin";
import { cellOf } from "../../core/findings/origin";
import type { ModelContent } from "../model/sheetModel";
import type { StyleName } from "../model/styles";
import type { CellFault, CellSchema } from "./cells";
import type { FormKey } from "./formKey";
import type { RawCell } from "./rawCell";
import { shownText } from "./rawCell";

/** Where the choices of a list validation come from: the words themselves, or other forms of the workbook. */
export type ListSource = readonly string[] | "titles" | "levels" | "frameworks" | "areaClasses";

/** What a column takes when something is typed into it; the reader understands more, and says so. */
export type EntryKind = "year" | "count" | "amount" | "share" | "date";

/** One column of a form. Its key in `Form.fields` is the property of the domain row, and its key in `TableOrigin.columns`. */
export interface FieldSpec<T> {
  /** Exactly as INTERFACES.md or RULINGS.md write it. */
  readonly header: string;
  /** Other wordings of the header, as they stand in old workbooks and in the report. */
  readonly synonyms: readonly string[];
  readonly cell: CellSchema<T>;
  /** `required`: without the column the form can't be read · `telling`: one of these tells the form from its look-alikes · `optional`. */
  readonly column: "required" | "telling" | "optional";
  /** A row is one where all keys are filled. */
  readonly key: boolean;
  /** What a faulty cell costs: its row, or only what stands in it. */
  readonly costs: "row" | "cell";
  /** Columns of RULINGS are written only where a row uses them. */
  readonly written: "always" | "whenUsed";
  readonly width: number;
  readonly style: StyleName;
  readonly list: ListSource | null;
  readonly entry: EntryKind | null;
  /** Amounts that rows of totals add up (RULINGS 23). */
  readonly summed: boolean;
}

type Fields = Readonly<Record<string, FieldSpec<unknown>>>;
type Values<F extends Fields> = { readonly [K in keyof F]: F[K] extends FieldSpec<infer T> ? T : never };

/** A column of which a form may have any number, told apart by what follows its first words: `Điểm liệt KDCTB`. */
export interface FamilySpec {
  /** Its columns are keyed `vetoScores.KDCTB`. */
  readonly field: string;
  readonly header: string;
  readonly synonyms: readonly string[];
  /** The field after which its columns are written. */
  readonly after: string;
  readonly width: number;
  readonly style: StyleName;
}

/** What a form tells while it turns cells into a row. */
export interface RowTools {
  readonly origin: Origin;
  readonly raw: (field: string) => RawCell;
  /** Cells of the family's columns, by what follows the header's first words. */
  readonly family: ReadonlyMap<string, RawCell>;
  /** Says that a cell is faulty in the way of its form. */
  readonly fault: (field: string, fault: CellFault) => void;
  readonly report: (finding: Finding) => void;
}

export interface FormDefinition<F extends Fields, Row> {
  readonly key: FormKey;
  readonly sheet: string;
  readonly table: string;
  readonly fields: F;
  readonly family?: FamilySpec;
  /** Headers that show that a sheet is another one, unless its name says otherwise. */
  readonly unlike?: readonly string[];
  /** Whether figures can't be trusted where the form is there, but lacks a column (`missing-column`, else `unreadable-form`). */
  readonly essential: boolean;
  /** A form that nobody needs to have: a workbook without it lacks nothing. */
  readonly optional?: boolean;
  /** The finding of a faulty cell whose row is left out; `invalid-row` by default. */
  readonly rowFault?: (field: string, fault: CellFault, tools: RowTools) => Finding;
  /** Null leaves the row out; `tools` must then have been told why. */
  readonly toRow: (values: Values<F>, tools: RowTools) => Row | null;
  /** The inverse of `toRow`, for the writer. */
  readonly toCells: (row: Row) => { readonly [K in keyof F]: ModelContent };
  readonly toFamilyCells?: (row: Row) => ReadonlyMap<string, ModelContent>;
}

/** A standard form, whatever its columns: what recognition, reading and writing need of it. */
export interface Form<Row> {
  readonly key: FormKey;
  readonly sheet: string;
  readonly table: string;
  readonly fields: Fields;
  readonly family: FamilySpec | null;
  readonly unlike: readonly string[];
  readonly essential: boolean;
  readonly optional: boolean;
  /** Raw cells by field → values; each issue's path is the field, its message the fault. */
  readonly schema: z.ZodMiniType<Readonly<Record<string, unknown>>, Readonly<Record<string, RawCell>>>;
  readonly faultFinding: (field: string, fault: CellFault, tools: RowTools) => Finding;
  readonly toRow: (values: Readonly<Record<string, unknown>>, tools: RowTools) => Row | null;
  readonly toCells: (row: Row) => Readonly<Record<string, ModelContent>>;
  readonly toFamilyCells: (row: Row) => ReadonlyMap<string, ModelContent>;
}

type FieldChoices = Partial<Omit<FieldSpec<unknown>, "header" | "cell">>;

/** A column with the choices that most columns share; `choices` names the others. */
export function field<T>(header: string, cell: CellSchema<T>, choices: FieldChoices = {}): FieldSpec<T> {
  return {
    synonyms: [],
    column: "optional",
    key: false,
    costs: "row",
    written: "always",
    width: 14,
    style: "text",
    list: null,
    entry: null,
    summed: false,
    ...choices,
    header,
    cell,
  };
}

export function defineForm<const F extends Fields, Row>(definition: FormDefinition<F, Row>): Form<Row> {
  const { key, sheet, table, fields, family, unlike, essential, optional, rowFault, toRow, toCells, toFamilyCells } = definition;
  const shape = Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, spec.cell]));
  return {
    key,
    sheet,
    table,
    fields,
    family: family ?? null,
    unlike: unlike ?? [],
    essential,
    optional: optional ?? false,
    schema: z.object(shape) as unknown as Form<Row>["schema"],
    faultFinding(name, fault, tools) {
      const header = fields[name]?.header ?? name;
      const value = shownText(tools.raw(name));
      const at = cellOf(tools.origin, name);
      if (rowFault === undefined && fault === "ambiguous") {
        return finding("ambiguous-number", at, { field: header, value });
      }
      if (fields[name]?.costs === "cell") {
        return finding("invalid-cell", at, { form: sheet, field: header, value });
      }
      return rowFault?.(name, fault, tools) ?? finding("invalid-row", at, { form: sheet, field: header, value });
    },
    // The schema is made of these very fields, so its values have their types; the registry of forms forgets them.
    toRow: (values, tools) => toRow(values as Values<F>, tools),
    toCells,
    toFamilyCells: toFamilyCells ?? (() => new Map()),
  };
}
