/** A picture by its name, and what stands over its table. */
export interface ChartNames {
  readonly title: string;
  readonly caption: (title: string, year: number) => string;
}

interface RecognisedWords extends ChartNames {
  readonly sentence: (title: string, year: number, all: string, first: string, maintained: string, again: string) => string;
  readonly undecided: (year: number) => string;
  readonly none: string;
  readonly year: string;
  readonly registered: string;
  readonly all: string;
  readonly first: string;
  readonly maintained: string;
  readonly again: string;
}

interface VetoesWords extends ChartNames {
  readonly sentence: (villages: string, registered: string) => string;
  readonly most: (criterion: string, villages: string) => string;
  readonly noVeto: string;
  readonly unscored: string;
  readonly criterion: string;
  readonly name: string;
  readonly villages: string;
}

interface CommunesWords extends ChartNames {
  readonly sentence: (title: string, year: number, recognised: string, registered: string) => string;
  readonly lowest: (commune: string, recognised: string, registered: string) => string;
  readonly undecided: (title: string, year: number, registered: string) => string;
  readonly none: string;
  readonly commune: string;
  readonly registered: string;
  readonly recognised: string;
  readonly share: string;
  readonly notRecognised: string;
  readonly of: (recognised: string, registered: string) => string;
}

interface AreasWords extends ChartNames {
  readonly sentence: (area: string, percent: string) => string;
  readonly leftOut: (villages: number) => string;
  readonly below: (villages: string) => string;
  readonly none: string;
  readonly area: string;
  readonly mean: string;
  readonly counted: string;
  readonly open: string;
  readonly belowFloor: string;
}

/** The marks of the heat-map are explained beside it, and read aloud in its cells. */
interface HeatMapWords extends ChartNames {
  readonly hint: string;
  readonly none: string;
  readonly under: (percent: number) => string;
  readonly below: string;
  readonly open: string;
  readonly unscored: string;
  readonly notApplicable: string;
  readonly areas: string;
  readonly commune: string;
  readonly allCommunes: (villages: string) => string;
  readonly ofCommune: (commune: string, villages: string) => string;
  readonly points: (points: string, max: string) => string;
  readonly openCriteria: (criteria: string) => string;
  readonly goTo: (village: string) => string;
}

/** What the screen of charts says. */
export interface ChartsScreenWords {
  readonly reading: string;
  /** The way to what is missing. */
  readonly openScreen: (screen: string) => string;
  readonly titleChoice: string;
  readonly put: string;
  /** The same with the chart's name, for those who hear the button alone. */
  readonly putAloud: (chart: string) => string;
  readonly table: string;
  readonly tableAloud: (chart: string) => string;
  readonly recognised: RecognisedWords;
  readonly vetoes: VetoesWords;
  readonly communes: CommunesWords;
  readonly areas: AreasWords;
  readonly heatMap: HeatMapWords;
}
