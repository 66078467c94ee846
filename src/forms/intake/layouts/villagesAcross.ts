import { criteriaDown, turned } from "./criteriaDown";
import type { Layout } from "./layout";

/** Criteria down the rows, villages across the columns, perhaps with the levels of each below it. */
export const villagesAcross: Layout = {
  tables(table, words) {
    const found = criteriaDown(table, words);
    const rows = found === null || found.heads.villageRow === null ? null : turned(table, words, found);
    return rows === null ? null : [rows];
  },
};
