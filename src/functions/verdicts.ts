import { sumExactly } from "../core/decimal/sum";
import type { Evaluation } from "../core/domain/evaluation";
import type { Year } from "../core/domain/names";
import { year as toYear } from "../core/domain/names";
import type { CellContent } from "../forms/model/grid";
import { isYear } from "../forms/schema/cells";
import { spoken as vi } from "../i18n/vi/spoken";
import { isBlankContent, requiredText, textOf } from "./cells";
import type { CodeRow } from "./codes";
import { codesIn } from "./codes";
import { invalid } from "./faults";
import type { Case, Judge, Sources } from "./judges";
import { judgesFor } from "./judges";
import { refusePercents, scoresIn } from "./scores";
import { criteriaIn, rulesIn } from "./tables";

/** Reads the arguments `ma`, `boTieuChi` and `quyTac`. */
export function sourcesOf(codeRow: unknown, criteriaTable: unknown, ruleTable: unknown): Sources {
  const criteria = criteriaIn(criteriaTable, "boTieuChi");
  return { criteria, rules: rulesIn(ruleTable, "quyTac"), codes: codesIn(codeRow, "ma", criteria) };
}

/** The year of an argument; null where it is left out. */
export function yearIn(argument: unknown, name: string): Year | null {
  const text = textOf(argument, name);
  if (text === "") return null;
  return isYear(Number(text)) ? toYear(Number(text)) : invalid((words) => words.notYear(name, text));
}

export function requiredYear(argument: unknown, name: string): Year {
  return yearIn(argument, name) ?? invalid((words) => words.blank(name));
}

/** The village's evaluation. Where its kind is not said, all kinds it may be of must come to the same. */
export function evaluationOf(sources: Sources, about: Case, cells: readonly CellContent[]): Evaluation {
  const judges = judgesFor(sources, about);
  const [first, ...others] = judges;
  if (first === undefined) throw new Error("a village has one judge at least");
  const evaluation = judged(first, cells);
  const told = others.length === 0 ? "" : JSON.stringify(evaluation);
  const agree = others.every((other) => JSON.stringify(judged(other, cells)) === told);
  return agree ? evaluation : invalid((words) => words.kindNeeded("loai"));
}

function judged({ evaluator, columns, percents }: Judge, cells: readonly CellContent[]): Evaluation {
  refusePercents(cells, percents, "diem");
  return evaluator.evaluate(cells, columns);
}

/** The arguments that say something about the village, as a function is given them. */
export interface CaseArguments {
  readonly danhHieu: unknown;
  readonly khuVuc: unknown;
  readonly loai: unknown;
  readonly nam: unknown;
}

/** The evaluation of the one row of scores `diem`. */
export function oneVerdict(scores: unknown, sources: Sources, { danhHieu, khuVuc, loai, nam }: CaseArguments): Evaluation {
  const about = {
    title: requiredText(danhHieu, "danhHieu"),
    areaClass: textOf(khuVuc, "khuVuc"),
    kindLabel: textOf(loai, "loai"),
    year: yearIn(nam, "nam"),
  };
  return evaluationOf(sources, about, scoresIn(scores, "diem", sources.codes));
}

/** Points still missing to the minimum total, exact; 0 where it is met. */
export function missingPoints({ required, total }: Evaluation): number {
  return Math.max(0, sumExactly([required, -total]));
}

export const vetoText = ({ vetoes }: Pick<Evaluation, "vetoes">): string => vetoes.join("; ");

/** Tổng điểm, Điểm liệt, Kết quả, Lý do, Còn thiếu. */
export type VerdictRow = readonly [number, string, string, string, number];

export function verdictRow(evaluation: Evaluation): VerdictRow {
  const { domain } = vi;
  return [
    evaluation.total,
    vetoText(evaluation),
    domain.outcome[evaluation.outcome],
    domain.reasons(evaluation),
    missingPoints(evaluation),
  ];
}

/** The columns of {@link VerdictRow}. */
export const verdictColumns = 5;

/** Whether a row of scores says anything in the columns that have a code. */
export function isBlankRow(cells: readonly unknown[], codes: CodeRow): boolean {
  return codes.every((code, column) => code === null || isBlankContent(cells[column]));
}
