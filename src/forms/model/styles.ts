export type HorizontalAlignment = "left" | "center" | "right" | "general";

/** What a cell looks like. Sizes in points, colours `#RRGGBB`, number formats in Excel's invariant (en-US) notation. */
export interface CellStyle {
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly border: "none" | "thin";
  readonly numberFormat: string;
}

export const sheetFont = "Times New Roman";

const plain: CellStyle = {
  fontSize: 12,
  bold: false,
  italic: false,
  underline: false,
  color: "#000000",
  fill: null,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  border: "none",
  numberFormat: "General",
};
const boxed: CellStyle = { ...plain, border: "thin", wrap: true };
const number: CellStyle = { ...boxed, horizontal: "right", wrap: false };
const total: CellStyle = { ...boxed, bold: true, fill: "#F2F2F2" };
const totalNumber: CellStyle = { ...total, horizontal: "right", wrap: false };
/** Scoring forms on paper: many columns on a narrow page. */
const slip: CellStyle = { ...boxed, fontSize: 11 };
const slipArea: CellStyle = { ...slip, bold: true, fill: "#F2F2F2" };
/** In our own tables nothing is a dash, as offices write it: the cell still holds the number 0. The blank at the right keeps figures off the border. */
const figure = '#,##0_);-#,##0_);"-"_)';
const plainFigure = "#,##0_)";
const quantity = "#,##0.0#_)";
const share = "0.0%_)";
const openFill = "#FFF9DB";

/** Every look used on our sheets, by role. A cell names its role, never its looks. */
export const cellStyles = {
  plain,
  /** Left of the letterhead: issuing unit. */
  letterhead: { ...plain, horizontal: "center", wrap: true },
  letterheadBold: { ...plain, bold: true, horizontal: "center", wrap: true },
  placeAndDate: { ...plain, italic: true, horizontal: "center" },
  title: { ...plain, fontSize: 14, bold: true, horizontal: "center", wrap: true },
  subtitle: { ...plain, fontSize: 13, italic: true, horizontal: "center", wrap: true },
  section: { ...plain, fontSize: 13, bold: true },
  note: { ...plain, italic: true, wrap: true },
  /** A paragraph of a document, and the headings of its parts. */
  paragraph: { ...plain, fontSize: 13, horizontal: "left", vertical: "top", wrap: true },
  partHeading: { ...plain, fontSize: 13, bold: true, horizontal: "left", wrap: true },
  recipients: { ...plain, fontSize: 11, horizontal: "left", vertical: "top", wrap: true },
  signature: { ...plain, bold: true, horizontal: "center", vertical: "top", wrap: true },
  columnHead: { ...boxed, bold: true, horizontal: "center", fill: "#DDEBF7" },
  text: boxed,
  textCentered: { ...boxed, horizontal: "center" },
  /** A code: kept as text, so that `1.10` stays `1.10`. */
  code: { ...boxed, horizontal: "center", numberFormat: "@" },
  textCode: { ...boxed, numberFormat: "@" },
  /** Numbers of the forms, as people type them: a 0 is a 0. */
  count: { ...number, numberFormat: plainFigure },
  money: { ...number, numberFormat: plainFigure },
  /** Money that may share its cell with land and labour days: then a text, over as many lines as it takes. */
  mixedAmounts: { ...number, wrap: true, numberFormat: plainFigure },
  percent: { ...number, horizontal: "center", numberFormat: "0.0%" },
  /** A percentage as a report prints it, to the second decimal where it has one. */
  printedPercent: { ...number, horizontal: "center", numberFormat: "0.0#%" },
  /** Points, of a criterion or in total, as many decimals as there are. */
  score: { ...number, horizontal: "center", numberFormat: "General" },
  /** A score that is not asked for: the criterion does not apply. */
  closed: { ...number, horizontal: "center", fill: "#D9D9D9" },
  /** Cells that somebody else is asked to fill in, on a sheet that is locked otherwise. */
  openText: { ...boxed, fill: openFill },
  openCount: { ...number, numberFormat: plainFigure, fill: openFill },
  openScore: { ...number, horizontal: "center", fill: openFill },
  openYear: { ...boxed, horizontal: "center", numberFormat: "0", fill: openFill },
  /** Figures of our own tables: counts and money. */
  figure: { ...number, numberFormat: figure },
  share: { ...number, numberFormat: share },
  date: { ...boxed, horizontal: "center", numberFormat: "dd/mm/yyyy" },
  year: { ...boxed, horizontal: "center", numberFormat: "0" },
  /** A row that heads the rows of one title or level inside a table. */
  sectionRow: { ...boxed, bold: true, horizontal: "left" },
  totalText: total,
  totalFigure: { ...totalNumber, numberFormat: figure },
  totalShare: { ...totalNumber, numberFormat: share },
  /** Land and labour days with a fraction; whole ones are figures (`#,##0.##` would leave a bare decimal sign behind them). */
  quantity: { ...number, numberFormat: quantity },
  totalQuantity: { ...totalNumber, numberFormat: quantity },
  /** A warning over a whole sheet: that its figures are invented. */
  notice: { ...plain, fontSize: 13, bold: true, color: "#9C0006", fill: "#FFF4D6", wrap: true },
  slipHead: { ...slip, fontSize: 10, bold: true, horizontal: "center", fill: "#DDEBF7" },
  slipText: slip,
  slipSmall: { ...slip, fontSize: 10 },
  slipCentered: { ...slip, horizontal: "center" },
  slipCode: { ...slip, horizontal: "center", numberFormat: "@" },
  slipArea,
  slipAreaCentered: { ...slipArea, horizontal: "center" },
  slipAreaCode: { ...slipArea, horizontal: "center", numberFormat: "@" },
  slipLine: { ...plain, wrap: true },
  slipSignature: { ...plain, fontSize: 11, horizontal: "center", vertical: "top", wrap: true },
  errorText: { ...boxed, horizontal: "center", bold: true, color: "#9C0006", fill: "#FFE9EB" },
  warningText: { ...boxed, horizontal: "center", color: "#7F4F00", fill: "#FFF4D6" },
  infoText: { ...boxed, horizontal: "center", color: "#1F4E79", fill: "#E8F1FB" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof cellStyles;
