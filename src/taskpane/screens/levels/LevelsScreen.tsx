import { Tab, TabList } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { levels as en } from "../../../i18n/en/screens/levels";
import { levels as vi } from "../../../i18n/vi/screens/levels";
import { NeedsYear } from "../../components/NeedsYear";
import { ScreenFrame } from "../../components/ScreenFrame";
import { YearField } from "../../components/YearField";
import { useLanguage } from "../../language";
import { DifferencesView } from "./DifferencesView";
import { ForecastView } from "./ForecastView";
import type { LevelsPort } from "./port";

/** Where the levels differ, and who can still make it. */
export function LevelsScreen({ port }: { readonly port: LevelsPort }): ReactElement {
  const words = { vi, en }[useLanguage().tag];
  const [tab, setTab] = useState<"differences" | "forecast">("differences");
  return (
    <ScreenFrame screen="levels">
      <NeedsYear>
        <YearField />
        <TabList selectedValue={tab} onTabSelect={(_event, { value }) => setTab(value === "forecast" ? "forecast" : "differences")}>
          <Tab value="differences">{words.differencesTab}</Tab>
          <Tab value="forecast">{words.forecastTab}</Tab>
        </TabList>
        {tab === "differences" ? (
          <DifferencesView words={words} read={port.readLevels} write={port.writeLevels} />
        ) : (
          <ForecastView words={words} read={port.readForecast} write={port.writeForecast} />
        )}
      </NeedsYear>
    </ScreenFrame>
  );
}
