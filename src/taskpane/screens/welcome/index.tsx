import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import type { ReactElement } from "react";
import { useLayoutEffect, useRef, useState } from "react";
import { usePreferences } from "../../PreferencesProvider";
import { useWelcomeWords } from "../help/words";
import { LastStep } from "./LastStep";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px solid ${tokens.colorBrandStroke1}`,
  },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  // Its word ends where the card's other contents do.
  skip: { flexShrink: 0, minWidth: 0, marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalM})` },
  step: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  picture: { color: tokens.colorBrandForeground1, flexShrink: 0, fontSize: "40px" },
  stepTitle: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}`, outlineStyle: "none" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  count: { color: tokens.colorNeutralForeground2, marginInlineEnd: "auto", fontVariantNumeric: "tabular-nums" },
});

const pictures = [TableSimpleRegular, CheckmarkCircleRegular, ClipboardTaskRegular] as const;

/** For someone who sees the pane for the first time: three short steps that can be passed over, and a useful action at their end. */
export function Welcome(): ReactElement {
  const styles = useStyles();
  const words = useWelcomeWords();
  const { change } = usePreferences();
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  // Not at the start: the card stands on the first screen, whose focus is not for it to take. Before a step is painted, so that no key goes lost.
  useLayoutEffect(() => {
    if (step > 0) heading.current?.focus();
  }, [step]);
  const { title, text } = words.steps[step] ?? { title: "", text: "" };
  const Picture = pictures[step] ?? TableSimpleRegular;
  const done = (): void => change({ welcomed: true });
  const isLast = step === words.steps.length - 1;
  return (
    <section className={styles.root} aria-label={words.title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        <Button className={styles.skip} appearance="subtle" onClick={done}>
          {words.skip}
        </Button>
      </div>
      <div className={styles.step}>
        <Picture className={styles.picture} aria-hidden />
        <div>
          <h3 ref={heading} tabIndex={-1} className={styles.stepTitle}>
            {title}
          </h3>
          <Text>{text}</Text>
        </div>
      </div>
      <div className={styles.foot}>
        <Text className={styles.count}>{words.step(step + 1, words.steps.length)}</Text>
        {step > 0 && <Button onClick={() => setStep(step - 1)}>{words.back}</Button>}
        {isLast ? (
          <LastStep onDone={done} />
        ) : (
          <Button appearance="primary" onClick={() => setStep(step + 1)}>
            {words.next}
          </Button>
        )}
      </div>
    </section>
  );
}
