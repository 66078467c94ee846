/** The parts of a run, in their order. */
export type StepName = "reading" | "computing" | "writing";

export interface Progress {
  readonly step: StepName;
  /** Steps done so far, of `total`. */
  readonly done: number;
  readonly total: number;
}

export type ProgressListener = (progress: Progress) => void;

const steps: readonly StepName[] = ["reading", "computing", "writing"];

/** Tells that a step begins. */
export function tellStep(listener: ProgressListener | undefined, step: StepName): void {
  listener?.({ step, done: steps.indexOf(step), total: steps.length });
}
