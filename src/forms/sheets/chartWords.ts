/** A chart on the sheet: its heading, which is the chart's title too, and the heads of its figures. */
interface BlockWords {
  readonly heading: (title: string) => string;
}

/** Words of `Biểu đồ <năm>`. */
export interface ChartSheetWords {
  readonly heading: (year: number) => string;
  readonly recognised: BlockWords & { readonly registered: string; readonly recognised: string };
  readonly communes: BlockWords & { readonly registered: string; readonly recognised: string; readonly rate: string };
  readonly areas: BlockWords & {
    readonly area: string;
    readonly mean: string;
    readonly counted: string;
    readonly open: string;
    readonly belowFloor: string;
    readonly note: string;
  };
  readonly vetoes: BlockWords & { readonly villages: string };
}
