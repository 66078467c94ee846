import type { Year } from "../../core/domain/names";

/** What the annual summary of a year is marked with as ours. */
export const summaryMark = (year: Year): string => `TH|${year}`;
