import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CardTitle } from "../../../core/villageCard/types";
import { shownMinimum } from "../../../i18n/reasonLine";
import { useLanguage } from "../../language";
import { Areas } from "./Areas";
import { Jump } from "./Jump";
import { Meter } from "./Meter";
import { OpenCriteria, Vetoes } from "./Lists";
import { OutcomeBadge } from "./OutcomeBadge";
import { WayView } from "./WayView";
import { useVillageWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  total: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  number: { ...typographyStyles.title2, fontVariantNumeric: "tabular-nums" },
  muted: { color: tokens.colorNeutralForeground2 },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
});

/** One title: how the village stands, and everything that its standing is made of. */
export function TitleView({ card }: { readonly card: CardTitle }): ReactElement {
  const styles = useStyles();
  const words = useVillageWords();
  if (!card.judged) {
    return (
      <div className={styles.root}>
        <Text>{words.noRule(card.title)}</Text>
        <Jump place={card.registeredAt}>{words.toRegistration}</Jump>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <Standing card={card} />
      <Vetoes vetoes={card.vetoes} />
      <WayView card={card} />
      <Areas areas={card.areas} />
      <OpenCriteria card={card} />
    </div>
  );
}

function Standing({ card }: { readonly card: CardTitle }): ReactElement {
  const styles = useStyles();
  const words = useVillageWords();
  const { evaluation, title, level, at, registeredAt } = card;
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <OutcomeBadge outcome={evaluation.outcome} />
      </div>
      <Total card={card} />
      <Meter points={evaluation.total} open={card.openMax} max={evaluation.max} required={evaluation.required} large />
      <Text className={styles.muted}>{level === null ? words.noScores : words.level(level)}</Text>
      <Remarks card={card} />
      <div className={styles.links}>
        {at !== null && <Jump place={at}>{words.toScores}</Jump>}
        <Jump place={registeredAt}>{words.toRegistration}</Jump>
      </div>
    </div>
  );
}

function Total({ card: { evaluation, lacking, openMax } }: { readonly card: CardTitle }): ReactElement {
  const styles = useStyles();
  const words = useVillageWords();
  const { decimal } = useLanguage().words.numbers;
  const { total, max, required } = evaluation;
  const told = [
    words.threshold(decimal(shownMinimum(required))),
    lacking === 0 ? words.thresholdMet : words.lacking(decimal(shownMinimum(lacking))),
    ...(openMax > 0 ? [words.openPoints(decimal(openMax))] : []),
  ];
  return (
    <div className={styles.total}>
      <span className={styles.number}>{words.points(decimal(total), decimal(max))}</span>
      <span className={styles.muted}>{told.join("; ")}</span>
    </div>
  );
}

/** What else is known of the title: its condition, what was proposed, concluded, recognised. */
function Remarks({ card }: { readonly card: CardTitle }): ReactElement {
  const words = useVillageWords();
  const { domain } = useLanguage().words;
  const { evaluation, proposedTitle, conclusion, status, statusIfRecognised } = card;
  return (
    <>
      {evaluation.reasons.map((reason) =>
        reason.code === "prerequisite" ? <Text key={reason.title}>{words.prerequisite(reason.title)}</Text> : null,
      )}
      {proposedTitle !== null && <Text>{words.proposed(proposedTitle)}</Text>}
      {conclusion !== null && (
        <Text>
          <Jump place={conclusion.at}>{conclusion.met ? words.concludedMet : words.concludedNotMet}</Jump>
          {conclusion.reason !== "" && `. ${words.conclusionReason(conclusion.reason)}`}
        </Text>
      )}
      <Text>{status === null ? words.ifRecognised(domain.status[statusIfRecognised]) : words.recognised(domain.status[status])}</Text>
    </>
  );
}
