import { criteriaDown, turned } from "./criteriaDown";
import type { Layout } from "./layout";

/** One village: criteria down the rows, levels across the columns; the village stands over the table or is the sheet's name. */
export const levelsAcross: Layout = {
  tables(table, words) {
    const found = criteriaDown(table, words);
    const rows = found === null || found.heads.villageRow !== null ? null : turned(table, words, found);
    return rows === null ? null : [rows];
  },
};
