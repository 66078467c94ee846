import { makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Result } from "../../../core/result";
import type { YearWork } from "../../../core/yearWork/types";
import { problemText, useLanguage } from "../../language";
import type { Problem } from "../../services";
import { usePaneState } from "../../store/usePaneState";
import { RefusalBar } from "../RefusalBar";
import { useYearReading } from "../useYearReading";
import { NextStep, Untrusted } from "./NextStep";
import { Stages } from "./Stages";
import { useHomeWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

interface YearWorkViewProps {
  readonly read: (year: number) => Promise<Result<YearWork, Problem>>;
}

/** How far the work of the chosen year has come, what is missing, and the next useful thing to do; all of it from the workbook itself. */
export function YearWorkView({ read }: YearWorkViewProps): ReactElement | null {
  const styles = useStyles();
  const words = useHomeWords();
  const { year } = usePaneState();
  const reading = useYearReading(read);
  if (year === null) return null;
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.title(year)}</h2>
      {reading === null ? <Spinner size="tiny" label={words.reading} /> : <Reading reading={reading} />}
    </section>
  );
}

function Reading({ reading }: { readonly reading: Result<YearWork, Problem> }): ReactElement {
  const language = useLanguage();
  if (reading.ok) {
    return (
      <>
        <NextStep work={reading.value} />
        <Stages work={reading.value} />
      </>
    );
  }
  const { error } = reading;
  return error.code === "no-figures" ? <Untrusted /> : <RefusalBar text={problemText(language, error)} findings={null} />;
}
