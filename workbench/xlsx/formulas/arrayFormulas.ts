import { isCustomFunction } from "./functionNames";
import { tokenize } from "./tokens";
import type { Token } from "./tokens";

/** Functions that give arrays by nature. */
const arrayGivers = new Set(
  (
    "BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK LINEST LOGEST MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY SCAN " +
    "SEQUENCE SORT SORTBY STOCKHISTORY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS"
  ).split(" "),
);

/** Functions that take a whole range as one argument: inside them it is no array to run over. */
const rangeTakers = new Set(
  (
    "AGGREGATE AREAS AVEDEV AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CELL COLUMNS CORREL COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS COVAR COVARIANCE.P COVARIANCE.S CONCAT DAVERAGE DCOUNT DCOUNTA DGET " +
    "DMAX DMIN DPRODUCT DSTDEV DSTDEVP DSUM DVAR DVARP FORECAST FORECAST.LINEAR GCD GEOMEAN HARMEAN HLOOKUP INDEX INTERCEPT IRR ISFORMULA ISREF KURT LARGE LCM LOOKUP MATCH MAX MAXA MAXIFS MEDIAN " +
    "MIN MINA MINIFS MODE MODE.SNGL NETWORKDAYS NETWORKDAYS.INTL NPV OR AND XOR NOT PEARSON PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC PRODUCT QUARTILE " +
    "QUARTILE.EXC QUARTILE.INC RANK RANK.AVG RANK.EQ ROWS RSQ SKEW SKEW.P SLOPE SMALL STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA STEYX SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 " +
    "SUMXMY2 T TEXTJOIN TRIMMEAN VAR VAR.P VAR.S VARA VARP VARPA VLOOKUP WORKDAY WORKDAY.INTL XIRR XLOOKUP XMATCH XNPV SHEET SHEETS FORMULATEXT ERROR.TYPE TYPE"
  ).split(" "),
);
const operators = /^[-+*/^&=<>%]$/;

/**
 * Whether a formula may run over an array, so that Excel has to keep it as a dynamic array formula: written plain, Excel would take one value
 * of each range ("implicit intersection", https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34) and could give
 * another figure. In doubt yes: a mark too many changes nothing in Excel 365. An add-in's function that gives one value counts as plain: programs that
 * do not have it (LibreOffice) show the stored value of a plain formula, but recalculate an array formula, to `#NAME?`.
 */
export function isArrayFormula(formula: string): boolean {
  const tokens = tokenize(formula.replace(/^=/, "")).filter((token) => token.text.trim() !== "");
  const callers: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { text, kind } = tokens[at] ?? { text: "", kind: "other" };
    if (text === "(")
      callers.push(tokens[at - 1]?.kind === "name" ? (tokens[at - 1]?.text.toUpperCase() ?? "") : (callers[callers.length - 1] ?? ""));
    else if (text === ")") callers.pop();
    else if (text === "{" || text === "#") return true;
    else if (kind === "name" && tokens[at + 1]?.text === "(" && arrayGivers.has(text.toUpperCase())) return true;
    else if (isWholeRange(tokens, at) && (isOperand(tokens, at) || !takesRanges(callers[callers.length - 1] ?? ""))) return true;
  }
  return false;
}

function takesRanges(name: string): boolean {
  return rangeTakers.has(name) || isCustomFunction(name);
}

/** The first token of a reference to several cells: `A1:B2`, `Bảng[Cột]`, a defined name. `[@…]` is one row; `Bảng[@Cột]` one cell. */
function isWholeRange(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  if (token.kind === "bracket") return !/^\[\s*@|#This Row/i.test(token.text);
  if (token.kind !== "name" || next?.text === "(" || next?.text === "!" || next?.kind === "bracket") return false;
  const isCell = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(token.text);
  if (isCell) return next?.text === ":" || tokens[at - 1]?.text === ":";
  return !/^(?:TRUE|FALSE)$/i.test(token.text);
}

function isOperand(tokens: readonly Token[], at: number): boolean {
  let from = at;
  let to = at;
  while (isReferencePart(tokens[from - 1])) from -= 1;
  while (isReferencePart(tokens[to + 1])) to += 1;
  return operators.test(tokens[from - 1]?.text ?? "") || operators.test(tokens[to + 1]?.text ?? "");
}

function isReferencePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.text === ":" || token.text === "!" || token.kind === "quoted" || token.kind === "bracket" || token.kind === "name")
  );
}
