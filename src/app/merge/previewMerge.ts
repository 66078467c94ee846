import type { District } from "../../core/domain/district";
import type { MergeRow } from "../../core/merge/mergeRow";
import type { Result } from "../../core/result";
import { ok, refuse } from "../../core/result";
import type { ExcelAccess } from "../../excel";
import { conflictGroups } from "../../forms/intake/conflictGroups";
import type { ConflictGroup } from "../../forms/intake/conflictGroups";
import type { IntakePlan } from "../../forms/intake/planIntake";
import { planIntake } from "../../forms/intake/planIntake";
import type { IntakeKnowledge } from "../../forms/intake/readSource";
import { intakeKnowledge } from "../../forms/intake/readSource";
import { nameKey } from "../../forms/intake/villageFinder";
import type { Words } from "../../i18n";
import type { GivenFile } from "../../intake/readFile";
import { readForms } from "../readForms";
import type { AppRefusal } from "../refusal";
import { basisOf } from "./basis";
import { loggedHashes, readLog } from "./log";
import type { OpenedFile, Opening } from "./readFiles";
import { openFiles } from "./readFiles";
import { settledPlans } from "./settle";
import type { ConflictChoice, ConflictSide, MergedFile, MergePreview } from "./types";

export interface PreviewRequest extends Opening {
  readonly excel: ExcelAccess;
  readonly files: readonly GivenFile[];
  readonly words: Words;
}

/** The files, opened; null where the person stopped it. */
async function openedFiles({ files, ...opening }: PreviewRequest, knowledge: IntakeKnowledge): Promise<readonly OpenedFile[] | null> {
  try {
    return await openFiles(files, knowledge, opening);
  } catch (error) {
    if (opening.signal?.aborted === true) return null;
    throw error;
  }
}

/** The plan of each file, and which of them are known by their content. */
function mergedFiles(opened: readonly OpenedFile[], plans: readonly IntakePlan[], logged: ReadonlySet<string>): readonly MergedFile[] {
  const seen = new Set(logged);
  const left = [...plans];
  return opened.map((file) => {
    const isKnown = file.hash !== "" && seen.has(file.hash);
    seen.add(file.hash);
    return { opened: file, plan: file.reading === null ? null : (left.shift() ?? null), isKnown };
  });
}

function missingCommunes(district: District, files: readonly MergedFile[]): readonly string[] {
  const came = new Set(
    files.flatMap(({ plan }) => (plan === null || plan.reading.commune === null ? [] : [nameKey(plan.reading.commune)])),
  );
  const communes = new Map(district.villages.filter(({ merged }) => merged === null).map(({ commune }) => [nameKey(commune), commune]));
  return [...communes].flatMap(([key, commune]) => (came.has(key) ? [] : [commune]));
}

const sideOf = ({ at, cells }: MergeRow): ConflictSide => ({ at, cells });

function choiceOf({ id, form, key, fields, ours, offers }: ConflictGroup): ConflictChoice {
  const theirs = offers.map(({ file, row }) => ({ file, ...sideOf(row) }));
  return { id, form, key, fields, ours: ours && sideOf(ours), theirs };
}

/**
 * Reads communes' workbooks and tells what merging them would do: per file what is new, the same, in conflict and rejected, and over all files what a
 * person may choose about. Nothing is written. Refused as `cancelled` once the signal is aborted.
 */
export async function previewMerge(request: PreviewRequest): Promise<Result<MergePreview, AppRefusal>> {
  const { excel, words } = request;
  const reading = await readForms(excel);
  if (!reading.ok) return reading;
  const log = await readLog(excel, words.intake);
  if (!log.ok) return log;
  const { district } = reading.value;
  const opened = await openedFiles(request, intakeKnowledge(district));
  if (opened === null) return refuse({ code: "cancelled" });
  const plans = planIntake(
    district,
    opened.flatMap((file) => file.reading ?? []),
  );
  const settled = settledPlans(plans, reading.value, words);
  const files = mergedFiles(opened, settled, loggedHashes(log.value));
  const criteria = district.criteria.map(({ code }) => code as string);
  return ok({
    files,
    missingCommunes: missingCommunes(district, files),
    conflicts: conflictGroups(settled, criteria).map(choiceOf),
    basis: await basisOf(reading.value),
  });
}
