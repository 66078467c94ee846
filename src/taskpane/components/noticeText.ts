import type { PaneWords } from "../../i18n/paneWords";
import type { Notice } from "../store/state";

export function noticeText(pane: PaneWords, notice: Notice): string {
  switch (notice.kind) {
    case "cancelled":
      return pane.cancelled;
    case "undone":
      return pane.undone;
    case "formsCreated":
      return pane.formsCreated(notice.count);
  }
}
