import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellExplanation } from "../../../app/formulas/explainCell";
import type { FormulasScreenWords } from "../../../i18n/screens/formulasWords";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { flushStart } from "../../theme/flushStart";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "flex-start" },
  case: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  way: { ...flushStart, alignSelf: "flex-start" },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface ExplainProps {
  readonly explained: CellExplanation | null;
  readonly explain: () => Promise<void>;
  readonly words: FormulasScreenWords;
}

/** What the error in the selected cell means, why it is there, and what to do. */
export function ExplainView({ explained, explain, words }: ExplainProps): ReactElement {
  const styles = useStyles();
  const { busy } = usePaneState();
  return (
    <div className={styles.root}>
      <Text>{words.selectCell}</Text>
      <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void explain()}>
        {words.explain}
      </Button>
      <div role="status">
        {explained !== null && explained.case === null && <Text>{words.noError(explained.at.cell)}</Text>}
        {explained !== null && explained.case !== null && <Explained explained={explained} words={words} />}
      </div>
    </div>
  );
}

function Explained({
  explained,
  words,
}: {
  readonly explained: CellExplanation;
  readonly words: FormulasScreenWords;
}): ReactElement | null {
  const styles = useStyles();
  const store = usePaneStore();
  const { at, case: found, said } = explained;
  if (found === null) return null;
  return (
    <section className={styles.case}>
      <h2 className={styles.title}>
        {words.ofFunction(at.cell, found.name)}: {found.error}
      </h2>
      <Text>{words.means[found.error]}</Text>
      {found.broken.length > 0 && <Text>{words.brokenArguments(found)}</Text>}
      {said !== null && <Text>{words.says(said)}</Text>}
      <Text>{words.mend[found.error]}</Text>
      {typeof at.formula === "string" && at.formula.startsWith("=") && <code className={styles.formula}>{at.formula}</code>}
      <Button className={styles.way} appearance="transparent" onClick={() => void store.goTo({ sheet: at.sheet, cell: at.cell })}>
        {words.goTo(at.cell)}
      </Button>
    </section>
  );
}
