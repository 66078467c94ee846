import type { PrintedFigure } from "../../domain/printedReport";
import { finding } from "../../findings/finding";
import { cellOf } from "../../findings/origin";
import { foldPlain } from "../../text/fold";
import type { Check } from "../check";
import { isHeading } from "../../printed/places";

/** `229 BC/HU` and `229-BC/HU` are one number. */
function numberKey(number: string): string {
  return foldPlain(number).replace(/[\s-]+/gu, "-");
}

function differingField(one: PrintedFigure, other: PrintedFigure): "number" | "date" | null {
  if (one.number !== "" && other.number !== "" && numberKey(one.number) !== numberKey(other.number)) return "number";
  return one.date !== null && other.date !== null && one.date !== other.date ? "date" : null;
}

/** The report's own number and date: what its head says, and what its appendices say of the report they belong to. */
export const identityCheck: Check = {
  name: "document-identity",
  run({ report }) {
    const printed = report.figures.filter(({ indicator }) => indicator === "identity");
    const head = printed.find(({ where }) => isHeading(where)) ?? printed[0];
    if (head === undefined) return [];
    const places = printed.flatMap((figure) => {
      const field = differingField(head, figure);
      return field === null ? [] : [{ figure, at: cellOf(figure.origin, field) }];
    });
    const [first] = places;
    if (first === undefined) return [];
    const others = places.map(({ figure: { where, number, date }, at: { cell } }) => ({ where, number, date: date ?? "", cell }));
    return [finding("document-identity", first.at, { where: head.where, number: head.number, date: head.date ?? "", others })];
  },
};
