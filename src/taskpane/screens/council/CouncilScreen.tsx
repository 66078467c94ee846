import type { ReactElement } from "react";
import { council as en } from "../../../i18n/en/screens/council";
import { council as vi } from "../../../i18n/vi/screens/council";
import { NeedsYear } from "../../components/NeedsYear";
import { ScreenFrame } from "../../components/ScreenFrame";
import { YearField } from "../../components/YearField";
import { useLanguage } from "../../language";
import { ReadingView } from "../ReadingView";
import { useYearReading } from "../useYearReading";
import { CouncilView } from "./CouncilView";
import type { CouncilPort, CouncilShown } from "./port";

/** What the council concluded, what lacks a conclusion, and the command that writes the recognitions into the ledger. */
export function CouncilScreen({ port }: { readonly port: CouncilPort }): ReactElement {
  const words = { vi, en }[useLanguage().tag];
  const reading = useYearReading(port.read);
  return (
    <ScreenFrame screen="council">
      <NeedsYear>
        <YearField />
        <ReadingView<CouncilShown> reading={reading} waiting={words.reading}>
          {(shown) => <CouncilView key={shown.council.year} shown={shown} words={words} record={port.record} />}
        </ReadingView>
      </NeedsYear>
    </ScreenFrame>
  );
}
