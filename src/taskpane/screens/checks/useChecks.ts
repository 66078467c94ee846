import { useCallback, useEffect, useRef, useState } from "react";
import type { Finding } from "../../../core/findings/finding";
import { usePaneState, usePaneStore } from "../../store/usePaneState";
import type { AddedForms, ChecksPort, WrittenList } from "./port";

/** What the screen has to show, and the steps that change it. */
export interface Checks {
  /** Null until a check was done. */
  readonly findings: readonly Finding[] | null;
  /** A check was tried and did not get through. */
  readonly failed: boolean;
  readonly written: WrittenList | null;
  readonly added: AddedForms | null;
  readonly check: () => Promise<void>;
  readonly write: () => Promise<void>;
  readonly addForms: () => Promise<void>;
}

/** Checks the workbook once the screen is open and nothing else is under way. */
export function useChecks(port: ChecksPort): Checks {
  const store = usePaneStore();
  const { busy } = usePaneState();
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [written, setWritten] = useState<WrittenList | null>(null);
  const [added, setAdded] = useState<AddedForms | null>(null);

  const check = useCallback(async () => {
    const found = await store.perform(port.check);
    setFailed(found === null);
    setWritten(null);
    setAdded(null);
    if (found !== null) setFindings(found);
  }, [store, port]);

  const asked = useRef(false);
  useEffect(() => {
    if (busy !== null || asked.current) return;
    asked.current = true;
    void check();
  }, [busy, check]);

  const write = async (): Promise<void> => {
    const list = await store.perform(port.write, { what: { kind: "reconciliation", year: null } });
    if (list === null) return;
    setFindings(list.findings);
    setWritten(list);
  };

  const addForms = async (): Promise<void> =>
    setAdded(await store.perform(port.addForms, { reload: true, what: { kind: "reportForms", year: null } }));

  return { findings, failed, written, added, check, write, addForms };
}
