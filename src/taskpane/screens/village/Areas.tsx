import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Clock16Filled } from "@fluentui/react-icons/svg/clock";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import type { ReactElement } from "react";
import type { CardArea } from "../../../core/villageCard/types";
import { shownMinimum } from "../../../i18n/reasonLine";
import { useLanguage } from "../../language";
import { Jump } from "./Jump";
import { Meter, MeterLegend } from "./Meter";
import { Part } from "./Part";
import { useVillageWords } from "./words";

const icons: { readonly [S in CardArea["floor"]]: typeof Clock16Filled } = {
  met: CheckmarkCircle16Filled,
  short: Clock16Filled,
  missed: ErrorCircle16Filled,
};

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  points: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", marginInlineStart: "auto" },
  told: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  short: { color: tokens.colorNeutralForeground3 },
  missed: { color: tokens.colorStatusDangerForeground1 },
});

/** The content areas, each as a bar with its floor and in words. */
export function Areas({ areas }: { readonly areas: readonly CardArea[] }): ReactElement {
  const styles = useStyles();
  const words = useVillageWords();
  return (
    <Part title={words.areasTitle}>
      <MeterLegend words={words.legend} />
      <ul className={styles.list}>
        {areas.map((area) => (
          <Area key={area.contentArea} area={area} />
        ))}
      </ul>
    </Part>
  );
}

function Area({ area }: { readonly area: CardArea }): ReactElement {
  const styles = useStyles();
  const words = useVillageWords();
  const { words: language } = useLanguage();
  const { decimal } = language.numbers;
  const { contentArea, points, max, required, floor, open, openMax, at } = area;
  const Icon = icons[floor];
  const told = [
    ...(required > 0 ? [`${words.floorState[floor]} (${words.floor(decimal(shownMinimum(required)))})`] : [words.noFloor]),
    ...(open.length > 0 ? [`${words.openCriteria(open.length)}: ${open.join(", ")}`] : []),
  ];
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.name}>
          <Jump place={at}>{contentArea}</Jump>
        </span>
        <span className={styles.points}>{words.points(decimal(points), decimal(max))}</span>
      </div>
      <Meter points={points} open={openMax} max={max} required={required} />
      <div className={styles.told}>
        {required > 0 && <Icon className={mergeClasses(styles.icon, styles[floor])} aria-hidden />}
        <span>{told.join("; ")}</span>
      </div>
    </li>
  );
}
