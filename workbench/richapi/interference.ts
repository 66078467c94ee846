import type { HostError } from "./errors";
import type { FailureRule } from "./server";

type Hook = () => void | Promise<void>;

/** What tests do to a host from outside: failures on demand, and changes by someone else between two round trips. */
export class Interference {
  private readonly hooks = new Set<Hook>();
  private readonly rules: FailureRule[] = [];

  /** Answers how to take the hook away again. */
  addHook(hook: Hook): () => void {
    this.hooks.add(hook);
    return () => this.hooks.delete(hook);
  }

  addRule(rule: FailureRule): void {
    this.rules.push(rule);
  }

  async beforeRequest(): Promise<void> {
    for (const hook of this.hooks) await hook();
  }

  /** The error of the first rule that names the action; the rule is used up by it. */
  readonly failure = (...asked: Parameters<FailureRule>): HostError | null => {
    for (const [index, rule] of this.rules.entries()) {
      const failure = rule(...asked);
      if (failure === null) continue;
      this.rules.splice(index, 1);
      return failure;
    }
    return null;
  };
}
