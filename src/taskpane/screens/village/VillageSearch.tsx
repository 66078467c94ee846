import { Button, Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { useState } from "react";
import type { VillageDesk } from "../../../app/villageCards";
import type { Village } from "../../../core/domain/district";
import { useVillageWords } from "./words";

/** More would not be read but searched on. */
const mostOptions = 20;

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto auto", alignItems: "end", gap: tokens.spacingHorizontalXS },
  box: { minWidth: 0, width: "100%" },
});

interface SearchProps {
  readonly desk: VillageDesk;
  /** The village on view. */
  readonly code: string | null;
  readonly onShow: (code: string) => void;
}

export const villageText = ({ code, name, commune }: Village): string => `${name} (${code}, ${commune})`;

/** The ways to a village without the grid: by name or code, or one after the other. */
export function VillageSearch({ desk, code, onShow }: SearchProps): ReactElement {
  const styles = useStyles();
  const words = useVillageWords();
  const { villages } = desk.cards;
  const place = villages.findIndex((village) => village.code === code);
  const previous = place < 0 ? undefined : villages[place - 1];
  const next = place < 0 ? villages[0] : villages[place + 1];
  return (
    <div className={styles.root}>
      <Field label={words.search}>
        <SearchBox desk={desk} onShow={onShow} />
      </Field>
      <StepButton
        icon={<ChevronLeft20Regular />}
        to={previous}
        label={previous ? words.previous(villageText(previous)) : words.noPrevious}
        onShow={onShow}
      />
      <StepButton icon={<ChevronRight20Regular />} to={next} label={next ? words.next(villageText(next)) : words.noNext} onShow={onShow} />
    </div>
  );
}

function SearchBox({ desk, onShow, ...field }: Pick<SearchProps, "desk" | "onShow">): ReactElement {
  const styles = useStyles();
  const words = useVillageWords();
  const [text, setText] = useState("");
  const found = desk.search(text, mostOptions);
  return (
    <Combobox
      {...field}
      className={styles.box}
      input={{ style: { minWidth: 0 } }}
      freeform
      placeholder={words.searchHint}
      value={text}
      selectedOptions={[]}
      onChange={(event) => setText(event.target.value)}
      onOptionSelect={(_event, { optionValue }) => {
        setText("");
        if (optionValue !== undefined && optionValue !== "") onShow(optionValue);
      }}
    >
      {found.map((village) => (
        <Option key={village.code} value={village.code} text={villageText(village)}>
          {villageText(village)}
        </Option>
      ))}
      {found.length === 0 && (
        <Option key="none" value="" text={words.noMatch} disabled>
          {words.noMatch}
        </Option>
      )}
    </Combobox>
  );
}

interface StepProps {
  readonly icon: ReactElement;
  readonly to: Village | undefined;
  readonly label: string;
  readonly onShow: (code: string) => void;
}

function StepButton({ icon, to, label, onShow }: StepProps): ReactElement {
  return <Button icon={icon} aria-label={label} title={label} disabledFocusable={to === undefined} onClick={() => to && onShow(to.code)} />;
}
