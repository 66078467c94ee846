import type { CustomFunction } from "../model/types";

/** The part of the generated `functions.json` the host needs. */
export interface FunctionsMetadata {
  /** Of all functions at once: whether errors in arguments are handed over. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly name: string; readonly dimensionality?: string; readonly optional?: boolean }[];
    readonly result?: { readonly dimensionality?: string };
  }[];
}

const errorCodes = {
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
} as const;

type ErrorCode = (typeof errorCodes)[keyof typeof errorCodes];

/** Thrown by a custom function: the cell shows the code, the error card the message. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: ErrorCode,
    message?: string,
  ) {
    super(message ?? "");
    this.name = "CustomFunctionError";
  }
}

type Implementation = CustomFunction["call"];

/** Stands in for Excel's `CustomFunctions`: takes the add-in's functions and hands them on. */
export interface CustomFunctionsFacade {
  associate(id: string, implementation: Implementation): void;
  associate(mappings: Readonly<Record<string, Implementation>>): void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof errorCodes;
}

export interface CustomFunctionsParts {
  readonly customFunctions: CustomFunctionsFacade;
  /** The associated functions as cells call them, by their metadata; functions without metadata are unknown to Excel too. */
  functions(metadata: FunctionsMetadata, namespace: string): CustomFunction[];
}

export const createCustomFunctions = (onAssociated: () => void = () => undefined): CustomFunctionsParts => {
  const implementations = new Map<string, Implementation>();
  const associate = (first: string | Readonly<Record<string, Implementation>>, implementation?: Implementation): void => {
    if (typeof first !== "string") {
      for (const [id, each] of Object.entries(first)) implementations.set(id.toUpperCase(), each);
    } else if (implementation) {
      implementations.set(first.toUpperCase(), implementation);
    }
    onAssociated();
  };
  const functions = (metadata: FunctionsMetadata, namespace: string): CustomFunction[] =>
    metadata.functions.flatMap(({ id, name, parameters, result }) => {
      const call = implementations.get(id.toUpperCase());
      if (!call) return [];
      const described = parameters.map((parameter) => ({
        name: parameter.name,
        dimensionality: parameter.dimensionality === "matrix" ? ("matrix" as const) : ("scalar" as const),
        optional: parameter.optional === true,
      }));
      return [
        {
          name: `${namespace}.${name}`,
          parameters: described,
          returnsMatrix: result?.dimensionality === "matrix",
          allowsErrors: metadata.allowErrorForDataTypeAny === true,
          call,
        },
      ];
    });
  return { customFunctions: { associate, Error: CustomFunctionError, ErrorCode: errorCodes }, functions };
};
