/** Why a custom function could not answer; `argument` is the name of the parameter as Excel shows it. Shown on the cell's error card. */
export interface FunctionFaultWords {
  readonly blank: (argument: string) => string;
  readonly errorValue: (argument: string, error: string) => string;
  readonly notOneRow: (argument: string) => string;
  readonly notOneValue: (argument: string) => string;
  readonly otherLength: (argument: string, cells: number, expected: number) => string;
  readonly otherRows: (argument: string, rows: number, expected: number) => string;
  readonly notTable: (argument: string, why: string) => string;
  readonly notYear: (argument: string, value: string) => string;
  readonly notAmount: (argument: string, value: string) => string;
  readonly tooLong: (argument: string) => string;
  readonly noCodes: (argument: string) => string;
  readonly unknownCode: (argument: string, code: string) => string;
  readonly ambiguousCode: (argument: string, code: string) => string;
  readonly repeatedCode: (argument: string, code: string) => string;
  readonly codesOfSeveralFrameworks: (argument: string) => string;
  readonly severalFrameworks: (argument: string) => string;
  readonly unknownTitle: (argument: string, title: string) => string;
  readonly noRuleOfYear: (argument: string, title: string, year: number) => string;
  readonly noRuleOfArea: (argument: string, title: string, areaClass: string) => string;
  readonly areaNeeded: (argument: string, title: string) => string;
  readonly kindNeeded: (argument: string) => string;
  readonly ambiguousRule: (argument: string, title: string) => string;
  readonly noCriteria: (argument: string, framework: string) => string;
  readonly unknownContentArea: (argument: string, contentArea: string) => string;
  readonly percentOrNumber: (argument: string, code: string, value: number) => string;
  readonly unknownStatus: (argument: string, status: string) => string;
  readonly unknownEncoding: (argument: string, encoding: string) => string;
  readonly severalRewards: (argument: string, title: string) => string;
}

/** Words of the custom functions' results and faults. */
export interface FunctionWords {
  readonly fault: FunctionFaultWords;
  readonly head: {
    readonly year: string;
    readonly commune: string;
    readonly villages: string;
    readonly total: string;
    readonly registered: (title: string) => string;
    readonly recognised: (title: string) => string;
    readonly first: (title: string) => string;
    readonly maintained: (title: string) => string;
    readonly again: (title: string) => string;
    readonly shareOfRegistered: (title: string) => string;
    readonly shareOfVillages: (title: string) => string;
  };
  /** `ba mươi triệu` → `Ba mươi triệu đồng`. */
  readonly dong: (words: string) => string;
}
