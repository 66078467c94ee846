import { Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Suspense } from "react";
import type { ExcelAccess } from "../../app/excelPort";
import { useLanguage } from "../language";
import { usePaneState } from "../store/usePaneState";
import { screens } from "./registry";
import { YearScreen } from "./YearScreen";

/** The screen that is open; the first one where none is. */
export function CurrentScreen({ excel }: { readonly excel: ExcelAccess }): ReactElement {
  const { screen } = usePaneState();
  const { pane } = useLanguage();
  const Screen = screen === null ? undefined : screens[screen];
  if (Screen === undefined) return <YearScreen excel={excel} />;
  return (
    <Suspense fallback={<Spinner label={pane.working} />}>
      <Screen excel={excel} />
    </Suspense>
  );
}
