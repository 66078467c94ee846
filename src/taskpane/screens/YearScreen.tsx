import { makeStyles, Skeleton, SkeletonItem, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { lazy, Suspense } from "react";
import { LiveRegion } from "../components/LiveRegion";
import { MissingForms } from "../components/MissingForms";
import { PaneHeader } from "../components/PaneHeader";
import { RunPanel } from "../components/RunPanel";
import { Tasks } from "../components/Tasks";
import { useLanguage } from "../language";
import { usePreferences } from "../PreferencesProvider";
import { usePaneState } from "../store/usePaneState";
import type { ScreenProps } from "./lazyScreen";

/** What no one sees before the first step is loaded when it is first shown: the pane opens that much faster. */
const Messages = lazy(async () => ({ default: (await import("../components/Messages")).Messages }));
const Welcome = lazy(async () => ({ default: (await import("./welcome")).Welcome }));
const Home = lazy(async () => ({ default: (await import("./home")).Screen }));
const OutcomeView = lazy(async () => ({ default: (await import("../components/OutcomeView")).OutcomeView }));
const UndoButton = lazy(async () => ({ default: (await import("../components/UndoButton")).UndoButton }));

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    boxSizing: "border-box",
    maxWidth: "640px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
  skeleton: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  text: { color: tokens.colorNeutralForeground2 },
});

/** The first screen: a year of the workbook, from the forms to its summary. */
export function YearScreen({ excel }: ScreenProps): ReactElement {
  const styles = useStyles();
  const { preferences } = usePreferences();
  const { overview, problem, notice, outcome, undoable, busy } = usePaneState();
  return (
    <main className={styles.root}>
      <PaneHeader />
      <LiveRegion />
      <Suspense>{(problem ?? notice) !== null && <Messages />}</Suspense>
      {overview === null && problem === null && <Loading />}
      <Suspense>{overview !== null && !preferences.welcomed && <Welcome />}</Suspense>
      <MissingForms />
      {overview !== null && !overview.empty && overview.years.length === 0 && <NoYear />}
      <RunPanel />
      <Suspense>{outcome !== null && <OutcomeView />}</Suspense>
      <Suspense>{outcome?.kind !== "written" && busy?.kind !== "running" && undoable !== null && <UndoButton />}</Suspense>
      <Suspense>{overview !== null && busy?.kind !== "running" && <Home excel={excel} />}</Suspense>
      <Tasks />
    </main>
  );
}

function Loading(): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  return (
    <Skeleton className={styles.skeleton} aria-label={pane.loading}>
      <SkeletonItem size={32} />
      <SkeletonItem size={16} />
      <SkeletonItem size={96} />
    </Skeleton>
  );
}

function NoYear(): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  return (
    <section>
      <h2 className={styles.title}>{pane.noYearTitle}</h2>
      <Text className={styles.text}>{pane.noYearText}</Text>
    </section>
  );
}
