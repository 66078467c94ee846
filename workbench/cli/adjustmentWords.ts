import { criterionCode, frameworkName, titleName } from "../../src/core/domain/names";
import { foldPlain } from "../../src/core/text/fold";
import { parseScore, parseShare } from "../../src/core/text/number";
import type { NumberResult } from "../../src/core/text/number";
import type { Adjustment, Amount, AreaScope } from "../../src/core/whatIf/adjustment";
import type { Option } from "./options";
import { UsageError } from "./options";

/** What `--set` takes, for whoever wrote something else. */
export const setForms = `Các cách viết --set (có dấu hay không dấu đều được):
  "tong KDCTB=75"               tổng điểm tối thiểu của danh hiệu KDCTB là 75
  "tong KDCTB [Khu vực I]=75"   chỉ quy tắc của Khu vực I; [] là quy tắc để trống khu vực
  "tong KDCTB=-5"               giảm 5 điểm so với hiện nay (+5 là tăng)
  "san KDCTB=40%"               mỗi nội dung phải đạt ít nhất 40%; cũng nhận 0,4 và -10%
  "liet 6.2 KDCTB=1"            điểm liệt tiêu chí 6.2 đối với KDCTB là 1
  "liet 6.2 KDCTB=khong"        bỏ điểm liệt này
  "toida 6.2=3"                 điểm tối đa tiêu chí 6.2 là 3; cũng nhận -1, +1
  "toida 6.2 {Tên bộ tiêu chí}=3" khi nhiều bộ tiêu chí cùng có mã 6.2`;

type Kind = Adjustment["kind"];

/** The words that begin an adjustment, folded without diacritics; longer ones first. */
const kindWords: readonly (readonly [string, Kind])[] = [
  ["tong diem toi thieu", "minTotal"],
  ["tong diem", "minTotal"],
  ["tong", "minTotal"],
  ["ty le toi thieu", "minAreaShare"],
  ["san", "minAreaShare"],
  ["diem liet", "vetoScore"],
  ["liet", "vetoScore"],
  ["diem toi da", "max"],
  ["toi da", "max"],
  ["toida", "max"],
];
const noVetoWords: ReadonlySet<string> = new Set(["khong", "khong co", "bo"]);

/** The left side of an adjustment, taken apart. */
interface Target {
  readonly kind: Kind;
  readonly words: readonly string[];
  /** Undefined = none was named; "" = `[]`. */
  readonly area: string | undefined;
  readonly framework: string | undefined;
}

const bracketed = /\[([^\]]*)\]/u;
const braced = /\{([^}]+)\}/u;

function targetOf(text: string): Target | null {
  const area = bracketed.exec(text)?.[1]?.trim();
  const framework = braced.exec(text)?.[1]?.trim();
  const words = text
    .replace(bracketed, " ")
    .replace(braced, " ")
    .split(/\s+/u)
    .filter((word) => word !== "");
  const plain = foldPlain(words.join(" "));
  const found = kindWords.find(([word]) => plain.startsWith(`${word} `));
  if (found === undefined) return null;
  const [word, kind] = found;
  return { kind, words: words.slice(word.split(" ").length), area, framework };
}

function signedAmount(text: string, parse: (digits: string) => NumberResult): Amount | null {
  const [, sign = "", digits = ""] = /^([-+\u2212\u2013]?)\s*(.*)$/u.exec(text) ?? [];
  const parsed = parse(digits);
  if (!parsed.ok || /^[-+\u2212\u2013]/u.test(digits)) return null;
  if (sign === "") return { to: parsed.value };
  return { by: sign === "+" ? parsed.value : -parsed.value };
}

function scoreOrNone(text: string): { readonly score: number | null } | null {
  if (noVetoWords.has(foldPlain(text))) return { score: null };
  const parsed = parseScore(text);
  return parsed.ok ? { score: parsed.value } : null;
}

function ofRules({ kind, words, area, framework }: Target, value: string): Adjustment | null {
  if ((kind !== "minTotal" && kind !== "minAreaShare") || words.length === 0 || framework !== undefined) return null;
  const scope: AreaScope = area === undefined ? "all" : { areaClass: area === "" ? null : area };
  const amount = signedAmount(value, kind === "minTotal" ? parseScore : parseShare);
  return amount === null ? null : { kind, title: titleName(words.join(" ")), scope, amount };
}

function ofCriterion({ kind, words, area, framework: named }: Target, value: string): Adjustment | null {
  const [code, ...title] = words;
  if (code === undefined || area !== undefined) return null;
  const framework = named === undefined ? null : frameworkName(named);
  const criterion = criterionCode(code);
  if (kind === "vetoScore" && title.length > 0) {
    const score = scoreOrNone(value);
    return score === null ? null : { kind, criterion, framework, title: titleName(title.join(" ")), ...score };
  }
  if (kind === "max" && title.length === 0) {
    const amount = signedAmount(value, parseScore);
    return amount === null ? null : { kind, criterion, framework, amount };
  }
  return null;
}

/** Reads one `--set`: `"tổng KDCTB [Khu vực I] = 75"`; null where it is none of the forms. */
export function parseAdjustment(text: string): Adjustment | null {
  const composed = text.normalize("NFC");
  const at = composed.lastIndexOf("=");
  const target = at < 0 ? null : targetOf(composed.slice(0, at));
  if (target === null) return null;
  const value = composed.slice(at + 1).trim();
  return ofRules(target, value) ?? ofCriterion(target, value);
}

/** The option `--set`, once for each adjustment. */
export const adjustments: Option<readonly Adjustment[]> = {
  form: "values",
  hint: '"…"',
  read: (texts, option, command) => {
    if (texts.length === 0) throw new UsageError(`Lệnh ${command} cần ít nhất một --${option}.\n${setForms}`);
    return texts.map((text) => {
      const adjustment = parseAdjustment(text);
      if (adjustment === null) throw new UsageError(`Không hiểu --${option} “${text}”.\n${setForms}`);
      return adjustment;
    });
  },
};
