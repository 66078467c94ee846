import { Button, makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FlagSheet } from "../../../app/flags/types";
import type { FlagsScreenWords } from "../../../i18n/screens/flagsWords";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { flushStart } from "../../theme/flushStart";
import type { FlagsPort } from "./port";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // The room that Fluent leaves beside a switch would set it off from the text under it.
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  way: flushStart,
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  state: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SheetItemProps {
  readonly sheet: FlagSheet;
  readonly port: FlagsPort;
  readonly words: FlagsScreenWords;
}

/** A score sheet: whether it tells results as scores are typed, how they stand, and the way to it. */
export function SheetItem({ sheet: { sheetId, sheet, rows, state }, port, words }: SheetItemProps): ReactElement {
  const styles = useStyles();
  const { busy } = usePaneState();
  const store = usePaneStore();
  const isOn = state !== "off";
  const turn = (on: boolean): void => void store.perform(() => (on ? port.switchOn(sheetId) : port.switchOff(sheetId)));
  return (
    <li className={styles.root}>
      <Switch
        className={styles.switch}
        checked={isOn}
        label={<span className={styles.name}>{sheet}</span>}
        aria-label={words.switchLabel(sheet)}
        disabled={busy !== null}
        onChange={(_event, { checked }) => turn(checked)}
      />
      <Text className={styles.state}>
        {words.state[state]}
        {rows > 0 && ` · ${words.rows(rows)}`}
      </Text>
      <div className={styles.actions}>
        {state === "stale" && (
          <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => turn(true)}>
            {words.update}
          </Button>
        )}
        <Button
          className={styles.way}
          appearance="transparent"
          aria-label={words.goTo(sheet)}
          onClick={() => void store.goTo({ sheet, cell: null })}
        >
          {words.goTo(sheet)}
        </Button>
      </div>
    </li>
  );
}
