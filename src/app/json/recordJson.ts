import type { RecognitionStatus } from "../../core/domain/district";
import type { Candidate, RecordedRow } from "../../core/council/types";
import type { VillageNameJson } from "./villageName";
import { villageNameJson } from "./villageName";

interface RecordedJson extends VillageNameJson {
  readonly title: string;
  readonly status: RecognitionStatus;
  readonly decisionNumber: string;
  /** ISO date. */
  readonly decisionDate: string | null;
}

/** `record --json`: one list is filled by recording, the last by taking back. */
export interface RecordJson {
  readonly year: number;
  readonly recorded: readonly RecordedJson[];
  readonly already: readonly RecordedJson[];
  readonly withoutConclusion: readonly (VillageNameJson & { readonly title: string })[];
  readonly reverted: readonly RecordedJson[];
}

function rowJson({ village, title, status, decisionNumber, decisionDate }: RecordedRow): RecordedJson {
  return { ...villageNameJson(village), title, status, decisionNumber, decisionDate };
}

export interface RecordLists {
  readonly recorded?: readonly RecordedRow[];
  readonly already?: readonly RecordedRow[];
  readonly withoutConclusion?: readonly Candidate[];
  readonly reverted?: readonly RecordedRow[];
}

export function recordJson(year: number, { recorded = [], already = [], withoutConclusion = [], reverted = [] }: RecordLists): RecordJson {
  return {
    year,
    recorded: recorded.map(rowJson),
    already: already.map(rowJson),
    withoutConclusion: withoutConclusion.map(({ village, title }) => ({ ...villageNameJson(village), title })),
    reverted: reverted.map(rowJson),
  };
}
