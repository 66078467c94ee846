/**
 * How a file spells the functions that came after the format: with a prefix ([MS-XLSX] 2.2.2 "Formulas", future functions;
 * https://support.microsoft.com/office/issue-an-xlfn-prefix-is-displayed-in-front-of-a-formula-882f1ef7-68fb-4fcd-8d54-9fbb77fd5025).
 */
const future = new Set(
  (
    "ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK LAMBDA MAKEARRAY MAP RANDARRAY REDUCE SCAN SINGLE SEQUENCE SORTBY SWITCH TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK " +
    "WRAPCOLS WRAPROWS XLOOKUP ACOTH ACOT AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST.RANGE BINOM.DIST BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH " +
    "CEILING.PRECISE CHISQ.DIST.RT CHISQ.DIST CHISQ.INV.RT CHISQ.INV CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COTH COT COVARIANCE.P COVARIANCE.S CSCH CSC DAYS DECIMAL " +
    "ENCODEURL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST.RT F.DIST F.INV.RT F.INV F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY " +
    "FORECAST.ETS.STAT FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAMMA GAUSS GROUPBY HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSCH IMCSC IMSECH IMSEC " +
    "IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LET LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE " +
    "PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANK.AVG RANK.EQ " +
    "REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SECH SEC SHEETS SHEET SKEW.P STDEV.P STDEV.S STOCKHISTORY T.DIST.2T T.DIST.RT T.DIST T.INV.2T T.INV T.TEST TEXTAFTER TEXTBEFORE TEXTJOIN " +
    "TRIMRANGE UNICHAR UNICODE VALUETOTEXT VAR.P VAR.S WEBSERVICE WEIBULL.DIST XMATCH XOR Z.TEST"
  ).split(" "),
);
const worksheetOnly = new Set(["FILTER", "SORT"]);
/** Names with a dot that are neither new nor an add-in's. */
const plainDotted = new Set(["ERROR.TYPE", "NETWORKDAYS.INTL", "WORKDAY.INTL", "ISO.CEILING"]);

const customPrefix = "_xldudf_";

/** The name of a function as the file spells it: `SORT` → `_xlfn._xlws.SORT`, `KDC.TONGDIEM` → `_xldudf_KDC_TONGDIEM`. */
export function functionToFile(name: string): string {
  const upper = name.toUpperCase();
  if (future.has(upper)) return `_xlfn.${upper}`;
  if (worksheetOnly.has(upper)) return `_xlfn._xlws.${upper}`;
  const isCustom = upper.includes(".") && !plainDotted.has(upper) && !/^_XL/.test(upper);
  return isCustom ? customPrefix + upper.replace(/\./g, "_") : name;
}

/**
 * The name as people see it. The file writes an add-in's dots as underscores, so an underscore of the function's own can't be told from a
 * dot; ids of custom functions are letters and digits here.
 */
export function functionFromFile(name: string): string {
  if (/^_xldudf_/i.test(name)) return name.slice(customPrefix.length).replace(/_/g, ".");
  return name.replace(/^_xlfn\.(?:_xlws\.)?/i, "");
}

/** Whether the add-in, not Excel, calculates the function. */
export function isCustomFunction(name: string): boolean {
  return functionToFile(name).startsWith(customPrefix);
}
