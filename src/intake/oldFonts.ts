/** Fonts of old encodings, by sheet name and cell id. */
export type OldFonts = ReadonlyMap<string, ReadonlyMap<number, string>>;
