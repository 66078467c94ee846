import type { TitleName } from "../domain/names";
import type { AreaMean, CommuneFigures, RecognisedYear, YearCharts } from "./types";
import type { VetoCount } from "../domain/yearResult";

/** One chart of a year: those of a title, and the vetoes, which are of all titles together. */
export type ChartKey = { readonly kind: "recognised" | "communes" | "areas"; readonly title: TitleName } | { readonly kind: "vetoes" };

/** A chart with its figures, a row an entry. */
export type ChartFigures =
  | { readonly kind: "recognised"; readonly title: TitleName; readonly rows: readonly RecognisedYear[] }
  | { readonly kind: "communes"; readonly title: TitleName; readonly rows: readonly CommuneFigures[] }
  | { readonly kind: "areas"; readonly title: TitleName; readonly rows: readonly AreaMean[] }
  | { readonly kind: "vetoes"; readonly rows: readonly VetoCount[] };

function figuresOfTitle(charts: YearCharts, kind: "recognised" | "communes" | "areas", title: TitleName): ChartFigures {
  const isOfTitle = (each: { readonly title: TitleName }): boolean => each.title === title;
  switch (kind) {
    case "recognised":
      return { kind, title, rows: charts.histories.find(isOfTitle)?.years ?? [] };
    case "communes":
      return { kind, title, rows: charts.communes.find(isOfTitle)?.communes ?? [] };
    case "areas":
      return { kind, title, rows: (charts.areas.find(isOfTitle)?.areas ?? []).filter(({ mean }) => mean !== null) };
  }
}

/** What a chart shows; no rows where there is nothing to show. Of the content areas those that have a mean. */
export function figuresOf(charts: YearCharts, key: ChartKey): ChartFigures {
  return key.kind === "vetoes" ? { kind: "vetoes", rows: charts.vetoes.criteria } : figuresOfTitle(charts, key.kind, key.title);
}

/** Every chart of a year, also those that have nothing to show yet. */
export function chartKeys({ titles }: Pick<YearCharts, "titles">): readonly ChartKey[] {
  const ofTitles = titles.flatMap((title): readonly ChartKey[] =>
    (["recognised", "communes", "areas"] as const).map((kind) => ({ kind, title })),
  );
  return [...ofTitles, { kind: "vetoes" }];
}

/** A name for a chart that tells it from every other of its year: `recognised KDCTB`. */
export const chartId = (key: ChartKey): string => (key.kind === "vetoes" ? key.kind : `${key.kind} ${key.title}`);
