import type { SheetWords } from "../../forms/sheets/words";

export const chartSheet: SheetWords["charts"] = {
  heading: (year) => `CHARTS OF THE VILLAGES' TITLES, ${year}`,
  recognised: { heading: (title) => `Recognitions of ${title} over the years`, registered: "Registered", recognised: "Recognised" },
  communes: {
    heading: (title) => `Registered for and recognised as ${title}, by commune`,
    registered: "Registered",
    recognised: "Recognised",
    rate: "Rate",
  },
  areas: {
    heading: (title) => `Mean by content area, villages registered for ${title}`,
    area: "Content area",
    mean: "Mean share of the maximum",
    counted: "Villages counted",
    open: "Villages still open",
    belowFloor: "Villages below the floor",
    note: "A village with something open in a content area is left out of that area's mean.",
  },
  vetoes: { heading: () => "Villages struck by a veto, by criterion", villages: "Villages" },
};
