import type { ReadRequest } from "./messages";

/** What a thread's host tells of it. */
export interface ThreadEvents {
  readonly said: (data: unknown) => void;
  /** It has ended without being asked to, or could not even begin. */
  readonly ended: () => void;
}

/** A thread as its host gives it, whatever the host. */
export interface Thread {
  readonly post: (request: ReadRequest) => void;
  readonly stop: () => void;
}

/** Begins a thread. May throw, or reject, where there is none to be had. */
export type StartThread = (events: ThreadEvents) => Thread | Promise<Thread>;

/** A thread to which one asks and listens by turns. */
export interface LiveThread {
  /** The next thing that it says; null where it ends first. */
  readonly next: () => Promise<unknown>;
  /** Whether it has ended by itself: it answers nothing any more. */
  readonly isOver: () => boolean;
  readonly post: (request: ReadRequest) => void;
  readonly stop: () => void;
}

/** Begins a thread whose words are kept until somebody asks for them. */
export async function liveThread(start: StartThread): Promise<LiveThread> {
  const heard: unknown[] = [];
  let listener: ((data: unknown) => void) | null = null;
  const hear = (data: unknown): void => {
    if (listener === null) heard.push(data);
    else listener(data);
    listener = null;
  };
  let isOver = false;
  const ended = (): void => {
    isOver = true;
    hear(null);
  };
  const thread = await start({ said: hear, ended });
  return {
    isOver: () => isOver,
    next: () =>
      new Promise((resolve) => {
        if (heard.length > 0) resolve(heard.shift());
        else listener = resolve;
      }),
    post: thread.post,
    stop: () => {
      thread.stop();
      // Whoever still listens hears the end, instead of waiting for ever.
      ended();
    },
  };
}
