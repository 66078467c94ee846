import { basename } from "node:path";
import { mergeJson } from "../../../src/app/json/mergeJson";
import type { MergeOutcome } from "../../../src/app/merge/mergeFiles";
import { mergeFiles } from "../../../src/app/merge/mergeFiles";
import { vi } from "../../../src/i18n";
import { readBytes } from "../files";
import type { Outcome } from "../outcome";
import { valueOf } from "../outcome";
import { openFile, saveFile } from "../session";
import { mergeWords, placeLine, summaryWords } from "../words";

interface MergeCall {
  readonly input: string;
  readonly files: readonly string[];
  readonly out: string;
  /** Nobody is asked on the command line: what needs a decision is told and stays out, with `--yes` or without. */
  readonly yes: boolean;
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0);

function linesOf(outcome: MergeOutcome): readonly string[] {
  const { files, missingCommunes, conflicts } = mergeJson(outcome, vi);
  return [
    ...files.flatMap((file) => [
      mergeWords.file(file.name, file.commune, sum(file.rows), sum(file.same), file.rejectedRows, sum(file.inConflict)),
      ...(file.alreadyTaken ? [mergeWords.known] : []),
      ...(file.repaired.length > 0 ? [mergeWords.repaired(file.repaired.length)] : []),
      ...file.rejected.map(({ sheet, cell, message }) => `  ${placeLine(file.name, sheet, cell)}: ${message}`),
    ]),
    ...conflicts.map(({ file, sheet, cell, message }) => `  ${placeLine(file, sheet, cell)}: ${message}`),
    ...(missingCommunes.length > 0 ? [mergeWords.missing(missingCommunes)] : []),
  ];
}

/** Takes the communes' workbooks in; exit code 1 where anything was rejected or is in conflict (RULINGS 27). */
export async function merge({ input, files, out }: MergeCall): Promise<Outcome> {
  const given = [];
  for (const path of files) given.push({ name: basename(path), bytes: await readBytes(path) });
  const session = await openFile(input);
  const outcome = valueOf(await mergeFiles({ excel: session.excel, files: given, today: today(), words: vi }), input);
  await saveFile(session, out);
  const json = mergeJson(outcome, vi);
  const isOpen = json.conflicts.length > 0 || json.files.some(({ rejected }) => rejected.length > 0);
  return { json, lines: [...linesOf(outcome), summaryWords.wrote(out)], exitCode: isOpen ? 1 : 0 };
}
