import type { ICellData, IRange, IWorkbookData, LocaleType, Workbook } from "@univerjs/core";
import type { IAllRuntimeData } from "@univerjs/engine-formula";
import type { CustomFunction, WorkbookModel } from "../model/types";
import type { KnownRange } from "./customArguments";
import { customExecutor } from "./customExecutors";
import type { ErrorSink } from "./customExecutors";
import { engineNames, unitId } from "./engineSheets";
import type { UniverModules } from "./univer";

/** What one calculation gave for a sheet: `[row][column]`. `values` of formulas, `spilled` of all cells of arrays, `arrays` by anchor. */
export interface SheetResults {
  readonly values: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
  readonly spilled: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
  readonly arrays: Readonly<Record<number, Readonly<Record<number, IRange>>>>;
}

const everywhere = "AllDefaultWorkbook";

/** One Univer without a screen: the formula engine alone, none of the sheet plugins. Must be disposed of. */
export class EngineSession {
  private readonly univer;
  private readonly injector;

  constructor(
    private readonly modules: UniverModules,
    functions: readonly CustomFunction[],
    known: KnownRange,
    onError: ErrorSink,
    onCrash: (sheetId: string, row: number, column: number) => void,
  ) {
    const { core, formula } = modules;
    this.univer = new core.Univer({ locale: core.LocaleType.EN_US, locales: {}, logLevel: core.LogLevel.SILENT });
    this.univer.registerPlugin(formula.UniverFormulaEnginePlugin);
    this.injector = this.univer.__getInjector();
    this.univer.createUnit<IWorkbookData, Workbook>(core.UniverInstanceType.UNIVER_SHEET, {
      id: "start",
      sheetOrder: ["start"],
      sheets: { start: { id: "start", name: "start" } },
    });
    const service = this.injector.get(formula.IFunctionService);
    for (const executor of service.getExecutors().values()) guard(executor, modules, onCrash);
    service.registerExecutors(...functions.map((custom) => customExecutor(modules, custom, known, onError)));
    this.univer.__getInjector().get(core.IUniverInstanceService).disposeUnit("start");
  }

  get locale(): LocaleType {
    return this.modules.core.LocaleType.EN_US;
  }

  knowsFunction(name: string): boolean {
    const upper = name.toUpperCase();
    return upper === "LET" || upper === "LAMBDA" || this.injector.get(this.modules.formula.IFunctionService).getExecutors().has(upper);
  }

  /** Calculates all formulas of `data` once. The unit is gone again afterwards. */
  async calculate(data: IWorkbookData, workbook: WorkbookModel): Promise<ReadonlyMap<string, SheetResults>> {
    const { core, formula } = this.modules;
    const unit = this.univer.createUnit<IWorkbookData, Workbook>(core.UniverInstanceType.UNIVER_SHEET, data);
    const names = this.injector.get(formula.IDefinedNamesService);
    for (const name of engineNames(workbook, everywhere)) names.registerDefinedName(unitId, name);
    const formulaData = {};
    for (const sheet of unit.getSheets()) formula.initSheetFormulaData(formulaData, unitId, sheet.getSheetId(), sheet.getCellMatrix());
    const service = this.injector.get(formula.ICalculateFormulaService);
    const results = new Promise<ReadonlyMap<string, SheetResults>>((resolve) => {
      const subscription = service.executionCompleteListener$.subscribe((runtime) => {
        subscription.unsubscribe();
        resolve(copyResults(runtime, workbook));
      });
    });
    const nothing = { dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {} };
    await service.execute({ formulaData, arrayFormulaCellData: {}, arrayFormulaRange: {}, forceCalculate: true, ...nothing });
    try {
      return await results;
    } finally {
      names.removeUnitDefinedName(unitId);
      this.injector.get(core.IUniverInstanceService).disposeUnit(unitId);
    }
  }

  dispose(): void {
    this.univer.dispose();
  }
}

type Executor = InstanceType<UniverModules["formula"]["BaseFunction"]>;

/** A fault inside one of the engine's functions would leave the calculation hanging: it is noted instead, and its cell keeps what it had. */
function guard(executor: Executor, { formula }: UniverModules, onCrash: (sheetId: string, row: number, column: number) => void): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values) => {
    try {
      return calculate(...values);
    } catch {
      onCrash(executor.subUnitId ?? "", executor.row, executor.column);
      return formula.ErrorValueObject.create(formula.ErrorType.VALUE);
    }
  };
}

/** The engine clears its results after telling them: they are copied at once. */
function copyResults(runtime: IAllRuntimeData, workbook: WorkbookModel): Map<string, SheetResults> {
  return new Map(
    workbook.sheets.map(({ id }) => [
      id,
      {
        values: { ...runtime.unitData[unitId]?.[id]?.getMatrix() },
        spilled: { ...runtime.arrayFormulaCellData[unitId]?.[id]?.getMatrix() },
        arrays: { ...runtime.arrayFormulaRange[unitId]?.[id] },
      } as SheetResults,
    ]),
  );
}
