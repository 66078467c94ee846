import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { YearReport } from "../../../app/report/readReport";
import { plainReport } from "../../../forms/sheets/reportText";
import { report as english } from "../../../i18n/en/screens/report";
import { report as vietnamese } from "../../../i18n/vi/screens/report";
import { NeedsYear } from "../../components/NeedsYear";
import { ScreenFrame } from "../../components/ScreenFrame";
import { YearField } from "../../components/YearField";
import { useLanguage } from "../../language";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import type { ReportPort } from "./port";
import { ReportActions } from "./ReportActions";
import { ReportView } from "./ReportView";

const useStyles = makeStyles({
  year: { display: "grid", gridTemplateColumns: "minmax(84px, 1fr) minmax(0, 2.4fr)", gap: tokens.spacingHorizontalM, alignItems: "end" },
  again: { whiteSpace: "normal" },
});

/** The report of the chosen year: shown at once, then copied, written to its sheet, or taken along as a Word file. */
export function ReportScreen({ port }: { readonly port: ReportPort }): ReactElement {
  const styles = useStyles();
  const words = { vi: vietnamese, en: english }[useLanguage().tag];
  const { year, busy } = usePaneState();
  const store = usePaneStore();
  const [report, setReport] = useState<YearReport | null>(null);
  const [said, setSaid] = useState("");

  const show = (shown: YearReport | null, saying: string): void => {
    setReport(shown);
    setSaid(saying);
  };
  const read = async (ofYear: number): Promise<void> => show(await store.perform(() => port.read(ofYear)), "");
  useEffect(() => {
    if (year === null) return;
    let isCurrent = true;
    void store.perform(() => port.read(year)).then((made) => isCurrent && show(made, ""));
    return () => {
      isCurrent = false;
    };
  }, [store, port, year]);

  const copy = async (of: YearReport): Promise<void> => setSaid((await port.copy(plainReport(of.text))) ? words.copied : words.notCopied);
  const write = async (of: YearReport): Promise<void> => {
    const done = await store.perform(() => port.write(of.text.year), { what: { kind: "report", year: of.text.year } });
    if (done !== null) show(done.report, (done.undo === null ? words.unchanged : words.written)(done.sheet));
  };
  const save = async (of: YearReport): Promise<void> => {
    const file = await store.perform(() => port.file(of.text.year));
    if (file === null) return;
    port.save(file.name, file.bytes);
    show(file.report, words.saved(file.name));
  };

  return (
    <ScreenFrame screen="report">
      <NeedsYear>
        {year !== null && (
          <div className={styles.year}>
            <YearField />
            <Button className={styles.again} disabledFocusable={busy !== null} onClick={() => void read(year)}>
              {words.readAgain}
            </Button>
          </div>
        )}
      </NeedsYear>
      {report !== null && report.errors > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.errors(report.errors)}</MessageBarTitle>
            {words.mendFirst}
          </MessageBarBody>
        </MessageBar>
      )}
      {report !== null && (
        <ReportActions
          words={words}
          said={said}
          onCopy={() => void copy(report)}
          onWrite={() => void write(report)}
          onSave={() => void save(report)}
        />
      )}
      {report !== null && <ReportView text={report.text} label={words.text(report.text.year)} />}
    </ScreenFrame>
  );
}
