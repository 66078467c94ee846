import { finding } from "../../findings/finding";
import { cellOf } from "../../findings/origin";
import type { Check } from "../check";
import { documentLists, rowName } from "./lists";

/** Documents that a report lists without their number or date. The unit's own list may be filled in as they come. */
export const incompleteDocumentsCheck: Check = {
  name: "missing-number-date",
  run: ({ documents }) =>
    documentLists(documents)
      .filter(({ where }) => where !== "")
      .flatMap(({ rows }) => rows)
      .filter(({ number, issuedOn }) => number === "" || issuedOn === null)
      .map((row) => {
        const missing = { number: row.number === "", date: row.issuedOn === null };
        return finding("missing-number-date", cellOf(row.origin, missing.number ? "number" : "issuedOn"), {
          row: rowName(row),
          ...missing,
        });
      }),
};
