import type { Year } from "../../core/domain/names";

/** What the annual summary of a year is marked with as ours. */
export const summaryMark = (year: Year): string => `TH|${year}`;

/** The same of its sheet of charts. */
export const chartsMark = (year: Year): string => `BĐ|${year}`;
