import { formatDecimal, formatIsoDate, formatPercent } from "../numberFormat";
import type { NumberWords } from "../words";

const separators = { group: ".", point: "," };

export const numbers: NumberWords = {
  decimal: (value) => formatDecimal(value, separators),
  dong: (value) => `${formatDecimal(Math.round(value), separators)} đồng`,
  percent: (share) => formatPercent(share, separators),
  date: formatIsoDate,
};
