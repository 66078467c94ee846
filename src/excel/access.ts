/** What the room needs of Excel: a batch runner, and whether a requirement set of ExcelApi is there (only entry points may ask `Office`). */
export interface ExcelAccess {
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** `supports("1.13")`: may members of that set be used? 1.9 is taken for granted. */
  readonly supports: (version: string) => boolean;
  /** Whether cells can call custom functions here (CustomFunctionsRuntime); left out where nobody asked: then they can. */
  readonly hasFunctions?: () => boolean;
}

/** Access to the Excel that this page runs in. */
export function excelAccess(supports: (version: string) => boolean, hasFunctions: () => boolean = () => true): ExcelAccess {
  return { run: (batch) => Excel.run(batch), supports, hasFunctions };
}
