import { useEffect, useState } from "react";
import type { FormsStatus } from "../../../app/scoring/formsStatus";
import { usePaneState } from "../../store/usePaneState";
import type { FormsPort } from "./port";

/** What the workbook has; read when the screen opens, and anew after each step that changed it or took a change back. */
export function useStatus(port: FormsPort): FormsStatus | null {
  const { history } = usePaneState();
  const [status, setStatus] = useState<FormsStatus | null>(null);
  useEffect(() => {
    let wanted = true;
    void port.status().then((read) => {
      if (wanted && read.ok) setStatus(read.value);
    });
    return () => {
      wanted = false;
    };
  }, [port, history]);
  return status;
}
