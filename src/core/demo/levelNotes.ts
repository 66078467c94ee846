import type { ScoreCell } from "../domain/district";
import type { CriterionCode } from "../domain/names";

const recounted: readonly (readonly [string, ...string[]])[] = [
  ["Ban thẩm định chấm lại theo minh chứng", "Chấm lại sau khi đối chiếu sổ sách của khu dân cư", "Ban thẩm định thống nhất chấm lại"],
  ["Chấm lại theo kết quả kiểm tra thực tế", "Chấm lại theo số liệu của các ngành", "Hội đồng thẩm định lại hồ sơ minh chứng"],
];

const vetoReasons: Readonly<Record<string, string>> = {
  "6.1": "trong năm xảy ra 01 vụ án nghiêm trọng",
  "6.2": "trong năm có 01 vụ việc về ma túy",
  "7.1": "có khiếu kiện vượt cấp, cơ quan chức năng đã xác minh",
};

/**
 * Why a level scored otherwise than the one below it: the column Ghi chú of its row; null where it scored the same. `above`: how
 * many levels of the setting stand under this one, less one. A veto that the lower level did not see is told of at its criterion.
 */
export function levelNote(
  lower: readonly ScoreCell[],
  own: readonly ScoreCell[],
  above: number,
  place: number,
  veto: CriterionCode | null,
): string | null {
  if (own.every((cell, at) => cell === lower[at])) return null;
  const words = recounted[Math.min(above, recounted.length - 1)] ?? [];
  const general = words[place % words.length] ?? "";
  const reason = veto === null ? undefined : vetoReasons[veto];
  return reason === undefined ? general : `${general}; ${veto}: ${reason}`;
}
