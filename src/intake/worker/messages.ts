import * as z from "zod/mini";
import type { FileRefusal } from "../../forms/intake/fileRefusal";
import { packedBook } from "./packedBook";

/** What a thread is asked: to read one file. */
export const readRequest = z.object({
  name: z.string(),
  bytes: z.custom<Uint8Array>((value) => Object.prototype.toString.call(value) === "[object Uint8Array]"),
});

type LimitCode = Extract<FileRefusal, { readonly limit: number }>["code"];
type PlainCode = Exclude<FileRefusal["code"], LimitCode>;
/** As objects, so that the compiler asks for a code that is new. */
const plainCodes: { readonly [C in PlainCode]: C } = {
  "zip-bomb": "zip-bomb",
  "kind-too-large": "kind-too-large",
  "too-much-memory": "too-much-memory",
  encrypted: "encrypted",
  damaged: "damaged",
  "unknown-kind": "unknown-kind",
  "empty-file": "empty-file",
  unreadable: "unreadable",
  "not-calculated": "not-calculated",
  "no-form": "no-form",
};
const limitCodes: { readonly [C in LimitCode]: C } = {
  "file-too-large": "file-too-large",
  "too-many-cells": "too-many-cells",
  "took-too-long": "took-too-long",
  "too-many-files": "too-many-files",
};
const refusal: z.ZodMiniType<FileRefusal> = z.union([
  z.object({ code: z.enum(limitCodes), limit: z.number() }),
  z.object({ code: z.enum(plainCodes) }),
]);

/** What a thread says: once that it is there, and for each request one of the others. */
export const threadMessage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("read"), book: packedBook }),
  z.object({ kind: z.literal("refused"), refusal }),
  /** A bug in the thread: thrown again on this side. */
  z.object({ kind: z.literal("failed"), message: z.string() }),
]);

export type ReadRequest = z.infer<typeof readRequest>;
export type ThreadMessage = z.infer<typeof threadMessage>;
