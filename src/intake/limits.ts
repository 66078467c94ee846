const megabyte = 1_048_576;

/** What a file may be at most, so that nobody's file stops the add-in. */
export interface IntakeLimits {
  readonly fileBytes: number;
  readonly cells: number;
  /** All parts of a package, unpacked. */
  readonly unpackedBytes: number;
  readonly parts: number;
}

export const intakeLimits: IntakeLimits = {
  fileBytes: 50 * megabyte,
  cells: 1_000_000,
  unpackedBytes: 400 * megabyte,
  parts: 10_000,
};

export function megabytes(bytes: number): number {
  return Math.round(bytes / megabyte);
}
