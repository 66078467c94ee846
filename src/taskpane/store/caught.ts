import type { Result } from "../../core/result";
import { refuse } from "../../core/result";
import type { Problem } from "../services";

/** A bug never takes the pane down: it becomes a problem like any other. */
export async function caught<T>(work: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
  try {
    return await work();
  } catch (error) {
    return refuse({ code: "bug", detail: String(error) });
  }
}

/** For what the user can do without: undefined where it failed. */
export async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
