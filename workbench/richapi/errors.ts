/**
 * Excel's error codes with their messages and status.
 * Source: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const errors = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found. It may be available in a newer version of Excel."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidObjectPath: [400, "The object path isn't working for what you're trying to do."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RequestPayloadSizeLimitExceeded: [400, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [400, "The response payload size has exceeded the limit."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
} as const satisfies Record<string, readonly [number, string]>;

export type HostErrorCode = keyof typeof errors;

/** A refusal the client library hands to the add-in as `OfficeExtension.Error`. */
export class HostError extends Error {
  readonly status: number;

  /** `detail` says more in the host's own words, after Excel's message. */
  constructor(
    readonly code: HostErrorCode,
    detail?: string,
    readonly location?: string,
  ) {
    const [status, message] = errors[code];
    super(detail === undefined ? message : `${message} (${detail})`);
    this.status = status;
  }
}

export const invalidArgument = (detail?: string): HostError => new HostError("InvalidArgument", detail);
export const itemNotFound = (detail?: string): HostError => new HostError("ItemNotFound", detail);
export const accessDenied = (detail?: string): HostError => new HostError("AccessDenied", detail);

/** Never succeed silently: what the host does not have, it says so. */
export const apiNotFound = (className: string, member: string, detail?: string): HostError =>
  new HostError("ApiNotFound", detail ?? `the embedded host has no ${className}.${member}`, `${className}.${member}`);
