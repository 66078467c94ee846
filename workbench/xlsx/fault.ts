/**
 * Why a file can't be opened. `encrypted`: needs a password (or is rights-managed). `notXlsx`: not an Office Open XML workbook at all
 * (an old .xls, a CSV, another zip). `truncated`: begins like one, but its end is missing. `tooLarge`: would fill the memory when unpacked.
 * `damaged`: a part of it is broken; `part` names it.
 */
export type XlsxFaultKind = "encrypted" | "notXlsx" | "truncated" | "tooLarge" | "damaged";

export interface XlsxFault {
  readonly kind: XlsxFaultKind;
  /** The part of the package at fault, e.g. `xl/worksheets/sheet1.xml`. */
  readonly part?: string;
}

/** Carries a fault from the depth of a parser to the edge (`readXlsx`), which turns it into a value. */
export class XlsxRefusal extends Error {
  readonly fault: XlsxFault;

  constructor(kind: XlsxFaultKind, part?: string) {
    super(part === undefined ? kind : `${kind}: ${part}`);
    this.name = "XlsxRefusal";
    this.fault = part === undefined ? { kind } : { kind, part };
  }
}
