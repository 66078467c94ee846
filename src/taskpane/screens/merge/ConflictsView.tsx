import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement } from "react";
import { useState } from "react";
import { useLanguage } from "../../language";
import { conflictFiles, offerOf, wantedConflicts } from "./choices";
import { ConflictItem } from "./ConflictItem";
import { Pages } from "./Pages";
import type { Choice, ConflictChoice } from "../../../app/merge/types";
import { StepHeading } from "./StepHeading";
import { useMergeWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  bulk: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
  back: { alignSelf: "stretch" },
});

interface ConflictsViewProps {
  readonly conflicts: readonly ConflictChoice[];
  readonly choices: ReadonlyMap<string, Choice>;
  readonly onChoose: (ids: readonly string[], choice: Choice | null) => void;
  readonly onBack: () => void;
}

interface Filter {
  readonly file: string | null;
  readonly open: boolean;
  /** What was wanted when the filter was set: a row stays in its place when it is decided on. */
  readonly wanted: readonly ConflictChoice[];
}

/** The rows that two sides tell otherwise: ours and theirs side by side, chosen one by one or many at once. */
export function ConflictsView({ conflicts, choices, onChoose, onBack }: ConflictsViewProps): ReactElement {
  const styles = useStyles();
  const { conflict } = useMergeWords();
  const { decimal } = useLanguage().words.numbers;
  const [filter, setFilter] = useState<Filter>({ file: null, open: false, wanted: conflicts });
  const show = (change: Partial<Pick<Filter, "file" | "open">>): void => {
    const next = { file: filter.file, open: filter.open, ...change };
    setFilter({ ...next, wanted: wantedConflicts(conflicts, choices, next) });
  };
  const decided = conflicts.filter(({ id }) => choices.has(id)).length;
  return (
    <div className={styles.root}>
      <StepHeading at={2} title={conflict.title} takesFocus>
        {conflict.text}
      </StepHeading>
      <Filters files={conflictFiles(conflicts)} filter={filter} onShow={show} />
      <div role="status">
        <Text weight="semibold">{conflict.decided(decimal(decided), decimal(conflicts.length))}</Text>
      </div>
      {filter.wanted.length === 0 ? <Text>{conflict.nothingOpen}</Text> : <Bulk filter={filter} onChoose={onChoose} />}
      <Pages key={`${filter.file} ${filter.open}`} items={filter.wanted}>
        {(each) => (
          <ConflictItem
            key={each.id}
            conflict={each}
            choice={choices.get(each.id) ?? null}
            onChoose={(choice) => onChoose([each.id], choice)}
          />
        )}
      </Pages>
      <Button className={styles.back} appearance="primary" icon={<ArrowLeft20Regular />} onClick={onBack}>
        {conflict.back}
      </Button>
    </div>
  );
}

interface FiltersProps {
  readonly files: readonly string[];
  readonly filter: Filter;
  readonly onShow: (change: Partial<Pick<Filter, "file" | "open">>) => void;
}

function Filters({ files, filter, onShow }: FiltersProps): ReactElement {
  const styles = useStyles();
  const { conflict } = useMergeWords();
  return (
    <div className={styles.filters}>
      <Field label={conflict.file}>
        <Select value={filter.file ?? ""} onChange={(_event, { value }) => onShow({ file: value === "" ? null : value })}>
          <option value="">{conflict.allFiles}</option>
          {files.map((file) => (
            <option key={file} value={file}>
              {file}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={conflict.show}>
        <Select value={filter.open ? "open" : "all"} onChange={(_event, { value }) => onShow({ open: value === "open" })}>
          <option value="all">{conflict.showAll}</option>
          <option value="open">{conflict.showOpen}</option>
        </Select>
      </Field>
    </div>
  );
}

/** One choice for all rows that are wanted now. Where a commune offers several versions, nobody chooses for a person. */
function Bulk({ filter: { file, wanted }, onChoose }: Pick<ConflictsViewProps, "onChoose"> & { readonly filter: Filter }): ReactElement {
  const styles = useStyles();
  const { conflict } = useMergeWords();
  const { decimal } = useLanguage().words.numbers;
  const offers = wanted.flatMap((each) => {
    const index = offerOf(each, file);
    return index === null ? [] : [{ id: each.id, index }];
  });
  const takeAll = (): void => {
    for (const index of new Set(offers.map((offer) => offer.index))) {
      onChoose(
        offers.filter((offer) => offer.index === index).map(({ id }) => id),
        { keep: "theirs", index },
      );
    }
  };
  return (
    <div className={styles.bulk}>
      <Button
        onClick={() =>
          onChoose(
            wanted.map(({ id }) => id),
            { keep: "ours" },
          )
        }
      >
        {conflict.allOurs(decimal(wanted.length))}
      </Button>
      {offers.length > 0 && <Button onClick={takeAll}>{conflict.allTheirs(decimal(offers.length))}</Button>}
      {offers.length < wanted.length && (
        <Text className={styles.hint} size={200}>
          {conflict.severalOffers}
        </Text>
      )}
    </div>
  );
}
