import { basename } from "node:path";
import { mergeJson } from "../../../src/app/json/mergeJson";
import { maxFiles } from "../../../src/app/merge/limits";
import type { MergeOutcome } from "../../../src/app/merge/mergeFiles";
import { mergeFiles } from "../../../src/app/merge/mergeFiles";
import type { SourceReader } from "../../../src/app/merge/sourceReader";
import { vi } from "../../../src/i18n";
import { intakeLimits } from "../../../src/intake/limits";
import type { GivenFile } from "../../../src/intake/readFile";
import { readBytesUpTo } from "../files";
import { nodeReader } from "../intake/threadReader";
import type { Outcome } from "../outcome";
import { valueOf } from "../outcome";
import type { Session } from "../session";
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

/** The files that are named. Of what is refused for its size or its place in the list, not all is held in memory. */
async function givenFiles(paths: readonly string[]): Promise<readonly GivenFile[]> {
  const given: GivenFile[] = [];
  for (const [index, path] of paths.entries()) {
    const most = index < maxFiles ? intakeLimits.fileBytes + 1 : 1;
    given.push({ name: basename(path), bytes: await readBytesUpTo(path, most) });
  }
  return given;
}

async function merged(input: string, session: Session, files: readonly GivenFile[], reader: SourceReader): Promise<MergeOutcome> {
  try {
    return valueOf(await mergeFiles({ excel: session.excel, files, reader, today: today(), words: vi }), input);
  } finally {
    reader.close();
  }
}

/** Takes the communes' workbooks in; exit code 1 where anything was rejected or is in conflict (RULINGS 27). */
export async function merge({ input, files, out }: MergeCall, reader: SourceReader = nodeReader()): Promise<Outcome> {
  const given = await givenFiles(files);
  const session = await openFile(input);
  const outcome = await merged(input, session, given, reader);
  await saveFile(session, out);
  const json = mergeJson(outcome, vi);
  const isOpen = json.conflicts.length > 0 || json.files.some(({ rejected }) => rejected.length > 0);
  return { json, lines: [...linesOf(outcome), summaryWords.wrote(out)], exitCode: isOpen ? 1 : 0 };
}
