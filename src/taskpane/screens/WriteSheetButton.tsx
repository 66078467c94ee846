import { Button } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import type { ReactElement } from "react";
import { useState } from "react";
import type { OwnSheetOutcome } from "../../app/ownSheet";
import type { StepKind } from "../../core/history/step";
import type { Result } from "../../core/result";
import { SheetLinks } from "../components/SheetLinks";
import type { Problem } from "../services";
import { usePaneState, usePaneStore } from "../store/usePaneState";

interface WriteSheetProps {
  readonly label: string;
  readonly kind: StepKind;
  readonly write: (year: number) => Promise<Result<OwnSheetOutcome, Problem>>;
}

/** Writes what the screen shows to a sheet of ours, and then leads there. */
export function WriteSheetButton({ label, kind, write }: WriteSheetProps): ReactElement | null {
  const { year, busy } = usePaneState();
  const store = usePaneStore();
  const [written, setWritten] = useState<{ readonly year: number; readonly sheets: readonly string[] } | null>(null);
  if (year === null) return null;
  const run = async (): Promise<void> => {
    const done = await store.perform(() => write(year), { what: { kind, year } });
    if (done !== null) setWritten({ year, sheets: done.sheets });
  };
  return (
    <>
      <Button icon={<DocumentTable20Regular />} disabledFocusable={busy !== null} onClick={() => void run()}>
        {label}
      </Button>
      {written?.year === year && <SheetLinks sheets={written.sheets} />}
    </>
  );
}
