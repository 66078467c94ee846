import type { SlipWords } from "../../forms/sheets/slipWords";
import { numbers } from "./numbers";

export const slip: SlipWords = {
  heading: (year) => `SCORING FORM OF A RESIDENTIAL AREA, ${year}`,
  village: (name, code) => `Residential area: ${name} (code ${code})`,
  commune: (name) => `Commune or township: ${name}`,
  titles: (titles) => `Registered for: ${titles.join(", ")}`,
  kind: (kind, areaClass) =>
    [...(kind === "" ? [] : [`Kind: ${kind}`]), ...(areaClass === null ? [] : [`Area class: ${areaClass}`])].join(" · "),
  framework: (name) => `Framework: ${name}`,
  head: { code: "Code", criterion: "Criterion", max: "Maximum", method: "Scoring", veto: "Veto score", note: "Remark" },
  method({ max, method }) {
    const most = numbers.decimal(max);
    switch (method.kind) {
      case "points":
        return `0 to ${most} points`;
      case "passFail":
        return `Met (x): ${most} points; not met (k): 0`;
      case "bands":
        return `Measured: ${method.bounds.map(({ from, points }) => `from ${numbers.decimal(from)}: ${numbers.decimal(points)}`).join("; ")}`;
      case "deduction":
        return `Cases: ${numbers.decimal(method.step)} off each, not below ${numbers.decimal(method.floor)}`;
    }
  },
  total: "TOTAL",
  hint: "KAD: not applicable. CĐH: not yet due. A blank is not scored yet; it is not 0 points.",
  signatory: (level) => [`Level: ${level}`, "Date: …… / …… / ………", "(Signature and full name)"],
};
