const dayMs = 86_400_000;
/** Day 0 of Excel's 1900 date system, as it counts from March 1900 on. */
const serialZero = Date.UTC(1899, 11, 30);
/** 2 September 1945 and 31 December 2199: outside of them a number in a date column is no date but something typed into the wrong column. */
const firstSerial = 16_682;
const lastSerial = 109_574;
/** The same as ISO dates, for whoever tells the user. */
export const plausibleDates = { from: "1945-09-02", to: "2199-12-31" } as const;

const dayFirst = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})$/u;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/u;
const inWords = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;

/** An Excel serial as an ISO date, a time of day dropped: `44501` → `"2021-11-01"`. Null where it is no plausible date. */
export function isoFromSerial(serial: number): string | null {
  const day = Math.floor(serial);
  return day >= firstSerial && day <= lastSerial ? isoOfDay(day) : null;
}

/** The days that were asked for: a ledger repeats the date of each decision hundreds of times. No more than there are days between the limits. */
const isoByDay = new Map<number, string>();

function isoOfDay(day: number): string {
  const known = isoByDay.get(day);
  const iso = known ?? new Date(serialZero + day * dayMs).toISOString().slice(0, 10);
  if (known === undefined) {
    isoByDay.set(day, iso);
  }
  return iso;
}

/** The Excel serial of an ISO date: `"2021-11-01"` → `44501`. Null where the text is no date. */
export function serialFromIso(iso: string): number | null {
  const parts = yearFirst.exec(iso);
  const time = parts === null ? null : timeOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return time === null ? null : Math.round((time - serialZero) / dayMs);
}

/** A date as typed, day first: `1/11/2021`, `01.11.2021`, `ngày 01 tháng 11 năm 2021`, also ISO. Null where it is none, `30/2/2021` included. */
export function isoFromText(text: string): string | null {
  const typed = text.trim();
  const local = dayFirst.exec(typed) ?? inWords.exec(typed);
  if (local !== null) {
    return isoOf(Number(local[3]), Number(local[2]), Number(local[1]));
  }
  const iso = yearFirst.exec(typed);
  return iso === null ? null : isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

function isoOf(year: number, month: number, day: number): string | null {
  const time = timeOf(year, month, day);
  return time === null ? null : isoFromSerial((time - serialZero) / dayMs);
}

function timeOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : null;
}
