/** The file Excel reads about the custom functions (functions.json). */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly type: string;
      readonly dimensionality?: "matrix";
      readonly optional?: boolean;
    }[];
    readonly result: { readonly type?: string; readonly dimensionality?: "matrix" };
    readonly options?: Readonly<Record<string, boolean>>;
  }[];
}

export function metadataIn(language: "vi" | "en"): Promise<FunctionsMetadata>;

/** A webpack plugin that emits `functions.json` and `functions.en.json`. */
export class FunctionsMetadataPlugin {
  apply(compiler: unknown): void;
}
