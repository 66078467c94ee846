import type { ReactElement } from "react";
import type { CouncilReading } from "../../../app/council";
import type { DecisionEntry, RecordOutcome } from "../../../app/recordYear";
import type { RecordRefusal } from "../../../app/recordRefusal";
import type { Result } from "../../../core/result";
import { council as en } from "../../../i18n/en/screens/council";
import { council as vi } from "../../../i18n/vi/screens/council";
import { ScreenFrame } from "../../components/ScreenFrame";
import { YearField } from "../../components/YearField";
import { useLanguage } from "../../language";
import type { Problem } from "../../services";
import { ReadingView } from "../ReadingView";
import { useYearReading } from "../useYearReading";
import { CouncilView } from "./CouncilView";

/** What the screen needs of a reading. */
export type CouncilShown = Pick<CouncilReading, "council" | "blocking"> & {
  readonly forms: { readonly district: Pick<CouncilReading["forms"]["district"], "ledger"> };
};

/** What the screen asks of the add-in. */
export interface CouncilPort {
  readonly read: (year: number) => Promise<Result<CouncilShown, Problem>>;
  readonly record: (year: number, decisions: readonly DecisionEntry[]) => Promise<Result<RecordOutcome, RecordRefusal>>;
}

/** What the council concluded, what lacks a conclusion, and the command that writes the recognitions into the ledger. */
export function CouncilScreen({ port }: { readonly port: CouncilPort }): ReactElement {
  const words = { vi, en }[useLanguage().tag];
  const reading = useYearReading(port.read);
  return (
    <ScreenFrame screen="council">
      <YearField />
      <ReadingView<CouncilShown> reading={reading} waiting={words.reading}>
        {(shown) => <CouncilView key={shown.council.year} shown={shown} words={words} record={port.record} />}
      </ReadingView>
    </ScreenFrame>
  );
}
