import type { Evaluation } from "../src/core/domain/evaluation";
import { createEvaluator } from "../src/core/scoring/evaluator";
import type { Form } from "../src/forms/schema/form";
import { criteriaForm } from "../src/forms/schema/criteria";
import { rulesForm } from "../src/forms/schema/rules";
import { BANGKETQUA, KETQUA } from "../src/functions/functions";
import { vi } from "../src/i18n";
import { benchRows, benchSpec } from "./scoringJob";
import type { Comparison, Verdict } from "./support/measure";
import { alternate, clocked, verdict } from "./support/measure";

const calls = 10_000;
const turns = { rounds: 9, warmUps: 2 };
/** A call compares three tables of some 700 cells with those it knows, before it scores 60 cells. */
const callLimit = 12;
/** A spilling call compares them once and writes five cells a village, reasons included. */
const spillLimit = 8;

type Table = unknown[][];

/** A table as Excel hands it over: header row, then the rows as the form writes them. */
function tableOf<Row>(form: Form<Row>, rows: readonly Row[]): Table {
  const names = Object.keys(form.fields);
  const families = [...new Set(rows.flatMap((row) => [...form.toFamilyCells(row).keys()]))];
  const header = [
    ...names.map((name) => form.fields[name]?.header),
    ...families.map((name) => `${form.family?.header ?? ""} ${name}`.trim()),
  ];
  const body = rows.map((row) => {
    const cells = form.toCells(row);
    const family = form.toFamilyCells(row);
    return [...names.map((name) => cells[name] ?? ""), ...families.map((name) => family.get(name) ?? "")];
  });
  return [header, ...body];
}

/** Excel's runtime hands every call copies of its own; they are made beforehand, as making them is not ours to answer for. */
function copies(table: Table): readonly Table[] {
  return Array.from({ length: 8 }, () => table.map((row) => [...row]));
}

const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

/** Custom functions against the same evaluation with the framework parsed beforehand: 10,000 single calls, and one call that spills 10,000 rows. */
export async function benchFunctions(): Promise<readonly Verdict[]> {
  class RuntimeError {}
  Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError, ErrorCode: {} } });
  const rows = benchRows(calls);
  const criteria = copies(tableOf(criteriaForm, benchSpec.criteria));
  const rules = copies(tableOf(rulesForm, [benchSpec.rule]));
  const codes = copies([benchSpec.criteria.map(({ code }) => code)]);
  const scores = rows.map((row) => [[...row]]);
  const spilled = rows.map((row) => [...row]);
  const evaluator = createEvaluator(benchSpec);
  const columns = evaluator.columnsOf(benchSpec.criteria.map(({ code }) => code));
  const bare = (say: (evaluation: Evaluation) => unknown) => clocked(() => rows.map((row) => say(evaluator.evaluate(row, columns))));
  const outcomeWord = ({ outcome }: Evaluation): string => vi.domain.outcome[outcome];

  const single = await alternate(
    turns,
    clocked(() => scores.map((row, index) => KETQUA(row, at(codes, index), at(criteria, index), at(rules, index), benchSpec.rule.title))),
    bare(outcomeWord),
  );
  const spill = await alternate(
    turns,
    clocked(() => BANGKETQUA(spilled, at(codes, 0), at(criteria, 0), at(rules, 0), [[benchSpec.rule.title]])),
    bare(outcomeWord),
  );
  const line = (name: string, { first, ours, peer }: Comparison) => ({
    functions: name,
    "first, ms": Number(first.toFixed(1)),
    "warm, ms": Number(ours.toFixed(1)),
    "bare, ms": Number(peer.toFixed(1)),
    "µs a village": Number(((ours * 1000) / calls).toFixed(2)),
  });
  console.table([line(`${calls} × KETQUA`, single), line(`BANGKETQUA of ${calls} rows`, spill)]);
  return [
    verdict(`${calls} × KETQUA`, "time / bare evaluation", single.ours / single.peer, callLimit),
    verdict(`BANGKETQUA of ${calls} rows`, "time / bare evaluation", spill.ours / spill.peer, spillLimit),
  ];
}
