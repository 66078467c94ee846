import { Button, Field, Link, makeStyles, Select, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ClipboardTask20Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import type { ReactElement } from "react";
import { useState } from "react";
import type { YearStatus } from "../../../app/scoring/formsStatus";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { useWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  field: { width: "100%", maxWidth: "320px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface ScoreFormsProps {
  readonly years: readonly YearStatus[];
  readonly onScores: (year: number) => void;
  readonly onSlips: (year: number, commune: string | null) => void;
}

/** The score sheet of a year that villages are registered for, and its scoring forms on paper. */
export function ScoreForms({ years, onScores, onSlips }: ScoreFormsProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { busy } = usePaneState();
  const [chosen, setChosen] = useState<number | null>(null);
  const status = years.find(({ year }) => year === chosen) ?? years.at(-1);
  if (status === undefined) {
    return (
      <section className={styles.root}>
        <h2 className={styles.title}>{words.scoresTitle}</h2>
        <Text className={styles.hint}>{words.noYears}</Text>
      </section>
    );
  }
  return (
    <>
      <section className={styles.root}>
        <h2 className={styles.title}>{words.scoresTitle}</h2>
        <Field className={styles.field} label={words.year} hint={words.registered(status.villages)}>
          <Select value={String(status.year)} disabled={busy !== null} onChange={(_event, { value }) => setChosen(Number(value))}>
            {[...years].reverse().map(({ year }) => (
              <option key={year} value={String(year)}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
        <ScoreSheet status={status} onScores={onScores} />
      </section>
      <Slips key={status.year} status={status} onSlips={onSlips} />
    </>
  );
}

function ScoreSheet({
  status: { year, scoreSheet },
  onScores,
}: { readonly status: YearStatus } & Pick<ScoreFormsProps, "onScores">): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const store = usePaneStore();
  const { busy } = usePaneState();
  if (scoreSheet !== null) {
    return (
      <>
        <Text className={styles.hint}>{words.scoresThere(scoreSheet)}</Text>
        <Link as="button" onClick={() => void store.goTo({ sheet: scoreSheet, cell: null })}>
          {words.openSheet(scoreSheet)}
        </Link>
      </>
    );
  }
  return (
    <>
      <Text className={styles.hint}>{words.scoresTell}</Text>
      <Button appearance="primary" icon={<TableAdd20Regular />} disabledFocusable={busy !== null} onClick={() => onScores(year)}>
        {words.createScores(year)}
      </Button>
    </>
  );
}

function Slips({ status: { year, communes }, onSlips }: { readonly status: YearStatus } & Pick<ScoreFormsProps, "onSlips">): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { busy } = usePaneState();
  const [commune, setCommune] = useState("");
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.slipsTitle}</h2>
      <Text className={styles.hint}>{words.slipsTell}</Text>
      <Field className={styles.field} label={words.commune}>
        <Select value={commune} disabled={busy !== null} onChange={(_event, { value }) => setCommune(value)}>
          <option value="">{words.allCommunes}</option>
          {communes.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        icon={<ClipboardTask20Regular />}
        disabledFocusable={busy !== null}
        onClick={() => onSlips(year, commune === "" ? null : commune)}
      >
        {words.printSlips}
      </Button>
    </section>
  );
}
