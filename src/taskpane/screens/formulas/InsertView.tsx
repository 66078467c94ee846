import { Button, Field, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Select, Text, tokens } from "@fluentui/react-components";
import { MathFormula24Regular } from "@fluentui/react-icons/svg/math-formula";
import type { ReactElement } from "react";
import { useState } from "react";
import { placeOffer } from "../../../app/formulas/insertOffer";
import type { FormulaDesk } from "../../../app/formulas/readOffers";
import { a1 } from "../../../core/findings/origin";
import type { FormulaOffer } from "../../../forms/formulas/types";
import type { FormulasScreenWords } from "../../../i18n/screens/formulasWords";
import { EmptyCard } from "../../components/EmptyCard";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { offerHeader } from "./header";
import type { FormulasPort } from "./port";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0, gap: tokens.spacingVerticalM },
  // The widest choice must not widen the pane.
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  field: { minWidth: 0 },
  start: { alignSelf: "flex-start" },
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface InsertProps {
  readonly desk: FormulaDesk;
  readonly port: FormulasPort;
  readonly words: FormulasScreenWords;
  readonly onDone: () => Promise<void>;
}

const keyOf = ({ name, title }: FormulaOffer): string => `${name}|${title ?? ""}`;

/** The functions that fit the open sheet, each with what it would write where. */
export function InsertView({ desk, port, words, onDone }: InsertProps): ReactElement {
  const styles = useStyles();
  const [chosen, setChosen] = useState("");
  const [done, setDone] = useState<string | null>(null);
  const store = usePaneStore();
  const { busy, undoable } = usePaneState();
  const offer = desk.offers.find((each) => keyOf(each) === chosen) ?? desk.offers[0];
  if (offer === undefined) {
    return <EmptyCard icon={<MathFormula24Regular aria-hidden />} title={words.noneTitle} text={words.none[desk.none ?? "otherSheet"]} />;
  }
  const insert = async (): Promise<void> => {
    const inserted = await store.perform(() => port.insert(desk, offer), { what: { kind: "formulas", year: null } });
    if (inserted === null) return;
    setDone(words.inserted(inserted.sheet, inserted.address));
    await onDone();
  };
  const label = ({ name, title }: FormulaOffer): string =>
    `${words.gives[name]}${title === null ? "" : `, ${words.forTitle(title)}`} (KDC.${name})`;
  return (
    <div className={styles.root}>
      {!desk.live && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.noFunctionsTitle}</MessageBarTitle>
            {words.noFunctionsText}
          </MessageBarBody>
        </MessageBar>
      )}
      <Field className={styles.field} label={words.choose}>
        <Select className={styles.select} value={keyOf(offer)} onChange={(_event, { value }) => setChosen(value)}>
          {desk.offers.map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {label(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Preview desk={desk} offer={offer} words={words} />
      <Button className={styles.start} appearance="primary" disabledFocusable={busy !== null} onClick={() => void insert()}>
        {desk.live ? words.insert : words.insertValues}
      </Button>
      <Text role="status">{done !== null && undoable !== null ? done : ""}</Text>
    </div>
  );
}

function Preview({ desk, offer, words }: Pick<InsertProps, "desk" | "words"> & { readonly offer: FormulaOffer }): ReactElement | null {
  const styles = useStyles();
  const { area, address } = placeOffer(desk.at, offer, offerHeader(offer), desk.live);
  const [first] = offer.cells;
  if (first === undefined) return null;
  const values = offer.cells.reduce((sum, { values: rows }) => sum + rows.reduce((cells, row) => cells + row.length, 0), 0);
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <Text>{words.fills(address, desk.live ? offer.cells.length : values)}</Text>
      {desk.live && (
        <>
          <Text>{words.first(a1(first.row, area.firstColumn))}</Text>
          <code className={styles.formula}>{first.formula}</code>
        </>
      )}
    </section>
  );
}
