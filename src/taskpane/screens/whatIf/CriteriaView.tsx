import { Field, Input, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { foldPlain } from "../../../core/text/fold";
import { CriterionView } from "./CriterionView";
import { useTrial } from "./context";
import type { CriterionFields } from "./fields";
import { useWhatIfWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  area: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { cursor: "pointer", padding: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  changed: { ...typographyStyles.caption1Strong, color: tokens.colorBrandForeground1, marginInlineStart: tokens.spacingHorizontalS },
  criteria: { listStyleType: "none", margin: 0, padding: `0 0 ${tokens.spacingVerticalM}` },
});

/** The year's criteria by content area. An area's fields are drawn when it is opened: a framework has more of them than anyone wants to see at once. */
export function CriteriaView({ criteria }: { readonly criteria: readonly CriterionFields[] }): ReactElement {
  const styles = useStyles();
  const { screen: words } = useWhatIfWords();
  const [search, setSearch] = useState("");
  const wanted = foldPlain(search);
  const found = criteria.filter(({ criterion: { code, name } }) => foldPlain(`${code} ${name}`).includes(wanted));
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.criteria}</h2>
      <Text className={styles.hint}>{words.criteriaHint}</Text>
      <Field label={words.search}>
        <Input type="search" value={search} onChange={(_event, data) => setSearch(data.value)} />
      </Field>
      {found.length === 0 && <Text>{words.noneFound}</Text>}
      <div>
        {byArea(found).map(([area, own]) => (
          <AreaView key={area} area={area} criteria={own} isSearched={wanted !== ""} />
        ))}
      </div>
    </section>
  );
}

function byArea(criteria: readonly CriterionFields[]): readonly (readonly [string, readonly CriterionFields[]])[] {
  const areas = new Map<string, CriterionFields[]>();
  for (const each of criteria) {
    const { contentArea } = each.criterion;
    areas.set(contentArea, [...(areas.get(contentArea) ?? []), each]);
  }
  return [...areas];
}

interface AreaViewProps {
  readonly area: string;
  readonly criteria: readonly CriterionFields[];
  /** What was searched for is shown without being opened. */
  readonly isSearched: boolean;
}

function AreaView({ area, criteria, isSearched }: AreaViewProps): ReactElement {
  const styles = useStyles();
  const { screen: words } = useWhatIfWords();
  const { trial } = useTrial();
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || isSearched;
  const keys = criteria.flatMap(({ max, vetoes }) => [max?.key, ...vetoes.map(({ key }) => key)]);
  const changed = keys.filter((key) => key !== undefined && trial.changed.has(key)).length;
  return (
    <details className={styles.area} open={isOpen} onToggle={(event) => isSearched || setOpened(event.currentTarget.open)}>
      <summary className={styles.name}>
        {area}
        {changed > 0 && <span className={styles.changed}>{words.adjustedIn(changed)}</span>}
      </summary>
      {isOpen && (
        <ul className={styles.criteria}>
          {criteria.map((fields) => (
            <CriterionView key={`${fields.criterion.framework} ${fields.criterion.code}`} fields={fields} />
          ))}
        </ul>
      )}
    </details>
  );
}
