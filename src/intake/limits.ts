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
  /** Of an .xls. */
  readonly xlsBytes: number;
  /** Of an .ods' content, unpacked. */
  readonly odsBytes: number;
}

/** How many seconds a file may take, where another thread reads it. */
export const secondsPerFile = 30;

export const intakeLimits: IntakeLimits = {
  fileBytes: 50 * megabyte,
  cells: 1_000_000,
  places: 10_000_000,
  unpackedBytes: 400 * megabyte,
  parts: 10_000,
  xlsBytes: 50 * megabyte,
  odsBytes: 400 * megabyte,
};

/**
 * What a browser takes: without Node's bytes the library needs some 65 times an .xls' size and 30 times an .ods' content, so that files as large as those that
 * Node reads within a gigabyte would take two or three.
 */
export const browserLimits: IntakeLimits = { ...intakeLimits, xlsBytes: 12 * megabyte, odsBytes: 25 * megabyte };

export function megabytes(bytes: number): number {
  return Math.round(bytes / megabyte);
}
