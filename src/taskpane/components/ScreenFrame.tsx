import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { useLayoutEffect, useRef } from "react";
import { useLanguage } from "../language";
import type { ScreenKey } from "../screens/keys";
import { usePaneState, usePaneStore } from "../store/usePaneState";
import { HelpHere } from "./HelpHere";
import { LiveRegion } from "./LiveRegion";
import { Messages } from "./Messages";
import { UndoButton } from "./UndoButton";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    maxWidth: "640px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
  back: { alignSelf: "flex-start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  hint: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Escape leads back, unless it closes something first: a list that is open, or a dialog, which stands outside the screen. */
function isWayBack({ key, target, currentTarget, defaultPrevented }: KeyboardEvent<HTMLElement>): boolean {
  if (key !== "Escape" || defaultPrevented || !(target instanceof Element)) return false;
  return (
    currentTarget.contains(target) &&
    target.closest("[role=combobox][aria-expanded=true], select, [role=dialog], [role=alertdialog]") === null
  );
}

/** Around every screen beyond the first: the way back, its name, what happened to the last step, and the way to take that back. */
export function ScreenFrame({ screen, children }: { readonly screen: ScreenKey; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { pane } = useLanguage();
  const { busy, problem, notice } = usePaneState();
  const store = usePaneStore();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that opened the screen is gone: the keyboard goes on at the screen's name. Before the screen is painted, so that no key goes lost.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main className={styles.root} onKeyDown={(event) => isWayBack(event) && busy === null && store.open(null)}>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        disabledFocusable={busy !== null}
        onClick={() => store.open(null)}
      >
        {pane.back}
      </Button>
      <header>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {pane.tasks[screen].title}
        </h1>
        <p className={styles.hint}>{pane.tasks[screen].hint}</p>
      </header>
      {screen !== "help" && <HelpHere screen={screen} />}
      <LiveRegion />
      {(problem ?? notice) !== null && <Messages />}
      {/* The history offers it beside its step. */}
      {screen !== "history" && <UndoButton />}
      {children}
    </main>
  );
}
