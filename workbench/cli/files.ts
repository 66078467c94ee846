import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Refused } from "./refused";

function reason(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const told: Readonly<Record<string, string>> = {
    ENOENT: "không có tệp hoặc thư mục này",
    EACCES: "không có quyền truy cập",
    EPERM: "không có quyền truy cập",
    EEXIST: "đã có tệp cùng tên; hãy chọn thư mục khác hoặc chuyển tệp đó đi",
    EISDIR: "đây là thư mục, không phải tệp",
    ENOTDIR: "đường dẫn không đúng",
    ENOSPC: "ổ đĩa đã đầy",
    EROFS: "ổ đĩa chỉ đọc",
  };
  return told[code] ?? (error instanceof Error ? error.message : String(error));
}

function unreadable(path: string, error: unknown): Refused {
  return new Refused(`${path}: không đọc được tệp (${reason(error)}).`);
}

export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The bytes of a file, but no more than `most` of them: enough to tell that it is larger than may be, whatever its size. */
export async function readBytesUpTo(path: string, most: number): Promise<Uint8Array> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (size <= most) return readBytes(path);
  try {
    const parts: Buffer[] = [];
    for await (const part of createReadStream(path, { end: most - 1 })) parts.push(part as Buffer);
    return new Uint8Array(Buffer.concat(parts));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it. A file that was there is replaced only by a finished one, so
 * that `--out` may even name the input.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const there = await stat(path).catch(() => null);
    if (there?.isDirectory()) throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Refused(`${path}: không ghi được tệp (${reason(error)}).`);
  }
}

/**
 * Writes files into a folder, which is made where it is not there: all of them or none. A file that is there already is never replaced, since somebody may
 * have filled it in.
 */
export async function writeNewFiles(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const paths = files.map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
  const written: string[] = [];
  let current = folder;
  try {
    await mkdir(folder, { recursive: true });
    for (const { path } of paths) {
      current = path;
      if (await stat(path).catch(() => null)) throw Object.assign(new Error("EEXIST"), { code: "EEXIST" });
    }
    for (const { path, bytes } of paths) {
      current = path;
      await writeFile(path, bytes, { flag: "wx" });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw new Refused(`${current}: không ghi được tệp (${reason(error)}).`);
  }
}
