import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { VillageDesk } from "../../../app/villageCards";
import type { Village } from "../../../core/domain/district";
import { villageCode } from "../../../core/domain/names";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import { CardView } from "./CardView";
import type { View } from "./viewOf";
import { villageText } from "./VillageSearch";
import { useVillageWords } from "./words";
import { hiddenText } from "../../theme/hiddenText";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  several: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  village: { width: "100%", justifyContent: "flex-start", textAlign: "start" },
  hidden: hiddenText,
});

interface FoundProps {
  readonly view: View;
  readonly desk: VillageDesk;
  /** The village that was shown last. */
  readonly last: string | null;
  readonly onShow: (code: string) => void;
}

/** The card, or why there is none and what to select. A screen reader is told the village's name, and no more: the card can be read from there. */
export function Found(props: FoundProps): ReactElement {
  const styles = useStyles();
  const { view } = props;
  return (
    <>
      <div className={styles.hidden} role="status" aria-live="polite">
        {view.kind === "card" && view.card.village.name}
      </div>
      <Shown {...props} />
    </>
  );
}

function Shown({ view, desk, last, onShow }: FoundProps): ReactElement {
  const words = useVillageWords();
  const lastVillage = last === null ? null : (desk.cards.of(villageCode(last))?.village ?? null);
  const back = lastVillage !== null && <Button onClick={() => onShow(lastVillage.code)}>{words.backTo(villageText(lastVillage))}</Button>;
  switch (view.kind) {
    case "nothing":
      return <Empty title={words.emptyTitle} text={words.emptyText} />;
    case "none":
      return isBlank(view.row.cells) ? (
        <Empty title={words.emptyTitle} text={words.emptyText}>
          {back}
        </Empty>
      ) : (
        <Empty title={words.noneTitle(view.row.sheet, view.row.row + 1)} text={words.noneText}>
          {back}
        </Empty>
      );
    case "gone":
      return <Empty title={words.unknownVillage(view.code)} text={words.noneText} />;
    case "several":
      return <Several villages={view.villages} onShow={onShow} />;
    case "card":
      return (
        <>
          {view.row !== null && <OtherYear sheet={view.row.sheet} />}
          <CardView key={view.card.village.code} card={view.card} />
        </>
      );
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

function Empty({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      <Text>{text}</Text>
      {children}
    </section>
  );
}

function Several({ villages, onShow }: { readonly villages: readonly Village[]; readonly onShow: (code: string) => void }): ReactElement {
  const styles = useStyles();
  const words = useVillageWords();
  return (
    <Empty title={words.severalTitle} text={words.severalText}>
      <ul className={styles.several}>
        {villages.map((village) => (
          <li key={village.code}>
            <Button className={styles.village} onClick={() => onShow(village.code)}>
              {villageText(village)}
            </Button>
          </li>
        ))}
      </ul>
    </Empty>
  );
}

/** The year that a sheet's name ends with: `TH 2021`. */
const yearInName = /(?:^|\s)(\d{4})$/u;

/** The selected sheet is of another year than the card: its figures would not be those of the row. */
function OtherYear({ sheet }: { readonly sheet: string }): ReactElement | null {
  const words = useVillageWords();
  const { year, overview } = usePaneState();
  const store = usePaneStore();
  const ofSheet = Number(yearInName.exec(sheet)?.[1] ?? year);
  if (year === null || ofSheet === year || overview?.years.includes(ofSheet) !== true) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.otherYear(sheet, year)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => store.chooseYear(ofSheet)}>{words.showYear(ofSheet)}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
