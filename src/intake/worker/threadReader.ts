import type { Result } from "../../core/result";
import { ok, refuse } from "../../core/result";
import type { FileRefusal } from "../../forms/intake/fileRefusal";
import type { SourceBook } from "../../forms/intake/sourceSheet";
import { abortable } from "../abortable";
import { directReader } from "../directReader";
import { secondsPerFile } from "../limits";
import type { GivenFile } from "../readFile";
import type { SourceReader } from "../sourceReader";
import type { After } from "./clock";
import { afterOnClock, within } from "./clock";
import type { LiveThread, StartThread } from "./liveThread";
import { liveThread } from "./liveThread";
import { threadMessage } from "./messages";
import { unpackBook } from "./unpackBook";

type Reading = Result<SourceBook, FileRefusal>;

/** A thread that says nothing for so long after its start never will: its script was held back. */
const startLimit = 15_000;

async function begun(start: StartThread, after: After): Promise<LiveThread | null> {
  const thread = await liveThread(start).catch(() => null);
  const first = thread === null ? null : await within(thread.next(), startLimit, after);
  if (threadMessage.safeParse(first).data?.kind === "ready") return thread;
  thread?.stop();
  return null;
}

function readingOf(answer: unknown): Reading {
  const message = threadMessage.parse(answer);
  if (message.kind === "read") return ok(unpackBook(message.book));
  if (message.kind === "refused") return refuse(message.refusal);
  throw new Error(message.kind === "failed" ? message.message : "The thread began twice.");
}

/** Files are read in a thread of their own, one after the other; a thread that had to be stopped is followed by a fresh one. */
class ThreadReader implements SourceReader {
  private thread: Promise<LiveThread | null> | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly closing = new AbortController();

  constructor(
    private readonly start: StartThread,
    private readonly after: After,
    private readonly onTheSpot: SourceReader,
  ) {}

  readonly read = (file: GivenFile, signal?: AbortSignal): Promise<Reading> => {
    const reading = this.turn.then(() => this.readNow(file, signal));
    this.turn = reading.catch(() => undefined);
    return abortable(abortable(reading, signal), this.closing.signal);
  };

  readonly close = (): void => {
    this.closing.abort();
    this.drop();
  };

  private drop(): void {
    void this.thread?.then((thread) => thread?.stop());
    this.thread = null;
  }

  /** The thread that is there, or a fresh one; null where there is none to be had. */
  private async living(): Promise<LiveThread | null> {
    if ((await this.thread)?.isOver() === true) this.drop();
    this.thread ??= begun(this.start, this.after);
    return this.thread;
  }

  private async readNow(file: GivenFile, signal: AbortSignal | undefined): Promise<Reading> {
    this.closing.signal.throwIfAborted();
    signal?.throwIfAborted();
    const thread = await abortable(this.living(), signal);
    return thread === null ? this.onTheSpot.read(file, signal) : this.readIn(thread, file, signal);
  }

  private async readIn(thread: LiveThread, { name, bytes }: GivenFile, signal: AbortSignal | undefined): Promise<Reading> {
    thread.post({ name, bytes });
    const answer = await abortable(within(thread.next(), secondsPerFile * 1_000, this.after), signal).catch((reason: unknown) => {
      this.drop();
      throw reason;
    });
    if (answer !== "expired" && answer !== null) return readingOf(answer);
    this.drop();
    return refuse(answer === null ? { code: "too-much-memory" } : { code: "took-too-long", limit: secondsPerFile });
  }
}

/**
 * Reads files in threads that `start` begins. Where none is to be had - an old web view, a host that forbids it - files are read on the spot. A file
 * in which the thread perishes has asked for more memory than there was: everything else it answers for.
 */
export function threadReader(start: StartThread, after: After = afterOnClock, onTheSpot: SourceReader = directReader()): SourceReader {
  return new ThreadReader(start, after, onTheSpot);
}
