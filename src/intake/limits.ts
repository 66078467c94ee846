const megabyte = 1_048_576;

/** What a file may be at most, so that nobody's file stops the add-in. */
export interface IntakeLimits {
  readonly fileBytes: number;
  /** Filled ones. */
  readonly cells: number;
  /** Filled and blank ones, from A1 to the last one of each row: a row with a cell far to the right takes as much memory as a full one. */
  readonly places: number;
  /** All parts of a package, unpacked. */
  readonly unpackedBytes: number;
  readonly parts: number;
}

/** How many seconds a file may take, where another thread reads it. */
export const secondsPerFile = 30;

export const intakeLimits: IntakeLimits = {
  fileBytes: 50 * megabyte,
  cells: 1_000_000,
  places: 10_000_000,
  unpackedBytes: 400 * megabyte,
  parts: 10_000,
};

export function megabytes(bytes: number): number {
  return Math.round(bytes / megabyte);
}
