import { Button, Field, makeStyles, MessageBar, MessageBarBody, Select, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import type { ReactElement, ReactNode } from "react";
import { useState } from "react";
import { Findings } from "../../components/Findings";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import type { MergeFlow } from "./flow";
import type { KitFile, MergePort } from "./port";
import { useMergeWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  message: { alignSelf: "stretch" },
});

function Card({ title, text, children }: { readonly title: string; readonly text: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{title}</h3>
      <Text className={styles.hint} size={200}>
        {text}
      </Text>
      {children}
    </section>
  );
}

/** The workbooks to send out, of a year, in one file. */
export function KitCard({ port }: { readonly port: MergePort }): ReactElement {
  const styles = useStyles();
  const { start } = useMergeWords();
  const { overview, year: current, busy } = usePaneState();
  const store = usePaneStore();
  const [chosen, setChosen] = useState<number | null>(null);
  const [made, setMade] = useState<KitFile | null>(null);
  const years = overview?.years ?? [];
  const year = chosen ?? current ?? years.at(-1) ?? null;
  const make = async (of: number): Promise<void> => {
    setMade(null);
    const kit = await store.perform(() => port.kit(of));
    if (kit === null) return;
    port.save(kit.name, kit.bytes);
    setMade(kit);
  };
  return (
    <Card title={start.kitTitle} text={start.kitText}>
      {year === null ? (
        <Text>{start.kitNoYear}</Text>
      ) : (
        <div className={styles.row}>
          <Field label={start.kitYear}>
            <Select value={String(year)} disabled={busy !== null} onChange={(_event, { value }) => setChosen(Number(value))}>
              {[...years].reverse().map((each) => (
                <option key={each} value={String(each)}>
                  {each}
                </option>
              ))}
            </Select>
          </Field>
          <Button icon={<ArrowDownload20Regular />} disabledFocusable={busy !== null} onClick={() => void make(year)}>
            {start.kitMake(year)}
          </Button>
        </div>
      )}
      {made !== null && (
        <>
          <MessageBar className={styles.message} intent="success" layout="multiline" role="status">
            <MessageBarBody>{start.kitDone(made.name, made.communes)}</MessageBarBody>
          </MessageBar>
          {made.findings.length > 0 && <Findings findings={made.findings} />}
        </>
      )}
    </Card>
  );
}

/** Tables of the open workbook that no form was recognised in. */
export function OwnSheetsCard({ port, flow }: { readonly port: MergePort; readonly flow: MergeFlow }): ReactElement {
  const { start } = useMergeWords();
  const { busy } = usePaneState();
  const store = usePaneStore();
  const look = async (): Promise<void> => {
    const questions = await store.perform(port.ownSheets);
    if (questions !== null) flow.ask(questions);
  };
  return (
    <Card title={start.ownTitle} text={start.ownText}>
      <Button icon={<TableSearch20Regular />} disabledFocusable={busy !== null} onClick={() => void look()}>
        {start.ownRead}
      </Button>
    </Card>
  );
}
