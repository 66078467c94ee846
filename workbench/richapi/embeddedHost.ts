import { enterValues, isLocked } from "../model/writeCells";
import type { EnteredValue } from "../model/writeCells";
import type { WorkbookLocale } from "../model/displayText";
import { syncTableHeaders } from "../model/tables";
import type { CustomFunction, FormulaEngine, Rect, WorkbookModel } from "../model/types";
import type { HostChange } from "./changeLog";
import { HostError } from "./errors";
import { HostState } from "./hostState";
import { Interference } from "./interference";
import { noteValues } from "./noteValues";
import { classes } from "./registry";
import { selectRange } from "./selectRange";
import type { FailureRule } from "./server";
import { RichApiServer } from "./server";
import type { OfficeBridge } from "./transport";
import { byteLength, readRequest, writeEvents, writeRefusal, writeResponse } from "./transport";

export type HostPlatform = "OfficeOnline" | "PC" | "Mac";

/** Sizes on the wire, also of what was refused for its size. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

export interface HostStats {
  readonly roundTrips: readonly RoundTrip[];
}

interface Settings {
  readonly engine: FormulaEngine | null;
  readonly functions: readonly CustomFunction[];
  readonly platform: HostPlatform;
  readonly locale: WorkbookLocale;
  readonly apiMinor: number;
  readonly payloadLimit: number | null;
}

/** Excel's server half over a workbook model, with what a workbench and tests need besides: statistics, edits by a person, failures on demand. */
export class EmbeddedHost {
  readonly bridge: OfficeBridge = { sendMessageToHost: (text) => this.receive(text) };
  private readonly state: HostState;
  private readonly server: RichApiServer;
  private readonly listeners = new Set<(changes: readonly HostChange[]) => void>();
  private readonly interference = new Interference();
  private functions: readonly CustomFunction[];
  private trips: RoundTrip[] = [];
  private queue: Promise<void> = Promise.resolve();

  constructor(
    readonly workbook: WorkbookModel,
    private readonly settings: Settings,
  ) {
    this.functions = settings.functions;
    this.state = new HostState(classes, workbook, settings.locale, settings.apiMinor);
    this.server = new RichApiServer(this.state, {
      engine: settings.engine,
      functions: () => this.functions,
      failure: this.interference.failure,
    });
  }

  get platform(): HostPlatform {
    return this.settings.platform;
  }

  /** The requirement set as a number: 9 stands for ExcelApi 1.9. */
  get apiMinor(): number {
    return this.settings.apiMinor;
  }

  get locale(): WorkbookLocale {
    return this.settings.locale;
  }

  /** Ranges the add-in keeps between round trips: a growing number is a leak. */
  get keptRanges(): number {
    return this.state.references.count;
  }

  /** Round trips so far, or since `resetStats`. */
  get stats(): HostStats {
    return { roundTrips: this.trips };
  }

  resetStats(): void {
    this.trips = [];
  }

  /** The custom functions the add-in has associated. */
  setFunctions(functions: readonly CustomFunction[]): void {
    this.functions = functions;
  }

  /** Calls the listener after each request or edit that changed something; answers how to stop. */
  onChange(listener: (changes: readonly HostChange[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs before each request: a test changes the workbook there as someone else would between two round trips. Answers how to stop. */
  beforeRequest(hook: () => void | Promise<void>): () => void {
    return this.interference.addHook(hook);
  }

  /** The next action the rule names fails with the rule's error; once. */
  failNext(rule: FailureRule): void {
    this.interference.addRule(rule);
  }

  /** Calculates every formula now, and tells the listeners. */
  async calculate(): Promise<void> {
    await this.enqueue(async () => {
      this.state.application.calculationRequested = true;
      this.state.changes.valuesDirty = true;
      await this.server.calculateWhereDue();
      this.publish();
    });
  }

  /**
   * Types values as a person would, by the host's language; formulas are calculated and events sent.
   * @throws HostError AccessDenied where a locked cell of a protected sheet is among them; UnsupportedEntry. Nothing has changed then.
   */
  async userEdits(sheetId: string, rect: Rect, values: readonly (readonly EnteredValue[])[]): Promise<void> {
    await this.enqueue(async () => {
      const sheet = this.state.sheet(sheetId);
      if (isLocked(this.workbook, sheet, rect)) throw new HostError("AccessDenied", `sheet ${sheet.name} is protected`);
      enterValues(this.workbook, sheet, rect, (row, column) => values[row]?.[column] ?? null, this.settings.locale);
      syncTableHeaders(this.workbook, sheet, rect);
      noteValues(this.state, sheetId, rect, { triggerSource: "Unknown" });
      await this.server.calculateWhereDue();
      this.publish();
    });
  }

  /** Selects cells as a person would. */
  async userSelects(sheetId: string, rect: Rect): Promise<void> {
    await this.enqueue(() => {
      selectRange(this.state, sheetId, rect);
      this.publish();
    });
  }

  /** One request or edit at a time, in the order they came. */
  private enqueue(task: () => void | Promise<void>): Promise<void> {
    const done = this.queue.then(task);
    this.queue = done.catch(() => undefined);
    return done;
  }

  private receive(text: string): void {
    void this.enqueue(() => this.answer(text));
  }

  private async answer(text: string): Promise<void> {
    const { id, body } = readRequest(text);
    const requestBytes = byteLength(text);
    const { payloadLimit } = this.settings;
    if (payloadLimit !== null && requestBytes > payloadLimit) {
      this.trips.push({ requestBytes, responseBytes: 0, actions: 0 });
      this.bridge.onMessageFromHost?.(writeRefusal(id, "RequestPayloadSizeLimitExceeded"));
      return;
    }
    const response = await this.perform(id, body);
    const responseBytes = byteLength(response);
    const tooLarge = payloadLimit !== null && responseBytes > payloadLimit;
    this.trips.push({ requestBytes, responseBytes, actions: body.Actions.length });
    this.bridge.onMessageFromHost?.(tooLarge ? writeRefusal(id, "ResponsePayloadSizeLimitExceeded") : response);
    this.publish();
  }

  private async perform(id: number, body: Parameters<RichApiServer["process"]>[0]): Promise<string> {
    try {
      await this.interference.beforeRequest();
      return writeResponse(id, await this.server.process(body));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return writeResponse(id, {
        Results: [],
        TraceIds: [],
        Error: { Code: "GeneralException", Message: `The embedded host failed: ${detail}`, HttpStatusCode: 500, ActionIndex: 0 },
      });
    }
  }

  /** Sends the events that waited for the answer, then tells the listeners what changed. */
  private publish(): void {
    const events = this.state.events.take();
    if (events.length > 0) this.bridge.onMessageFromHost?.(writeEvents(events));
    const changes = this.state.changes.take();
    if (changes.length > 0) for (const listener of this.listeners) listener(changes);
  }
}
