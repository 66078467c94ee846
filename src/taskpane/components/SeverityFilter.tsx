import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../../core/findings/finding";
import { useLanguage } from "../language";
import { severities, SeverityIcon } from "./severity";

export type Filter = Severity | "all";
export type Counts = Readonly<Record<Filter, number>>;

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "0", fontWeight: tokens.fontWeightRegular, paddingInline: tokens.spacingHorizontalSNudge },
});

interface SeverityFilterProps {
  readonly counts: Counts;
  readonly chosen: Filter;
  readonly onChoose: (filter: Filter) => void;
}

/** Which findings to see. Each button tells how many there are, so that nothing has to be tried. */
export function SeverityFilter({ counts, chosen, onChoose }: SeverityFilterProps): ReactElement {
  const styles = useStyles();
  const { pane, words } = useLanguage();
  const filters: readonly Filter[] = ["all", ...severities.filter((severity) => counts[severity] > 0)];
  return (
    <div className={styles.root} role="group" aria-label={pane.filterLabel}>
      {filters.map((filter) => (
        <ToggleButton
          key={filter}
          className={styles.button}
          size="small"
          shape="circular"
          appearance={chosen === filter ? "outline" : "subtle"}
          checked={chosen === filter}
          {...(filter === "all" ? {} : { icon: <SeverityIcon severity={filter} /> })}
          onClick={() => onChoose(filter)}
        >
          {filter === "all" ? pane.filterAll : pane.filterCount[filter]} {words.numbers.decimal(counts[filter])}
        </ToggleButton>
      ))}
    </div>
  );
}
