import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { ChartsReading } from "../../../app/charts";
import type { YearCharts } from "../../../core/charts/types";
import { NeedsYear } from "../../components/NeedsYear";
import { ScreenFrame } from "../../components/ScreenFrame";
import { YearField } from "../../components/YearField";
import { ReadingView } from "../ReadingView";
import { useYearReading } from "../useYearReading";
import { AreasPart } from "./AreasPart";
import { CommunesPart } from "./CommunesPart";
import { usePalette } from "./fills";
import { HeatMapPart } from "./HeatMapPart";
import type { ChartsPort } from "./port";
import { RecognisedPart } from "./RecognisedPart";
import { VetoesPart } from "./VetoesPart";
import { useChartsWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
});

/** A year in pictures, each with its figures, and each to be put onto a sheet. */
export function ChartsScreen({ port }: { readonly port: ChartsPort }): ReactElement {
  const words = useChartsWords();
  const reading = useYearReading(port.read);
  return (
    <ScreenFrame screen="charts">
      <NeedsYear>
        <YearField />
        <ReadingView<ChartsReading> reading={reading} waiting={words.reading}>
          {({ charts }) => <Pictures charts={charts} put={port.put} />}
        </ReadingView>
      </NeedsYear>
    </ScreenFrame>
  );
}

interface PicturesProps {
  readonly charts: YearCharts;
  readonly put: ChartsPort["put"];
}

function Pictures({ charts, put }: PicturesProps): ReactElement {
  const styles = useStyles();
  const palette = usePalette();
  const words = useChartsWords();
  const [wanted, setWanted] = useState<string | null>(null);
  const { titles } = charts;
  const title = titles.find((each) => each === wanted) ?? titles[0];
  const isShown = (each: { readonly title: string }): boolean => each.title === title;
  return (
    <div className={mergeClasses(styles.root, palette.root)}>
      {titles.length > 1 && (
        <TabList aria-label={words.titleChoice} selectedValue={title} onTabSelect={(_event, { value }) => setWanted(String(value))}>
          {titles.map((each) => (
            <Tab key={each} value={each}>
              {each}
            </Tab>
          ))}
        </TabList>
      )}
      {charts.histories.filter(isShown).map((history) => (
        <RecognisedPart key={history.title} charts={charts} history={history} put={put} />
      ))}
      {charts.communes.filter(isShown).map((communes) => (
        <CommunesPart key={communes.title} charts={charts} communes={communes} put={put} />
      ))}
      {charts.areas.filter(isShown).map((areas) => (
        <AreasPart key={areas.title} charts={charts} areas={areas} put={put} />
      ))}
      <VetoesPart charts={charts} put={put} />
      {charts.areas.filter(isShown).map((areas) => (
        <HeatMapPart key={areas.title} year={charts.year} areas={areas} />
      ))}
    </div>
  );
}
