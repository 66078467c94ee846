import { hasFormulas } from "../model/cells";
import type { Changed } from "../model/formulaDependence";
import { concernsFormulas } from "../model/formulaDependence";
import type { CustomFunction, FormulaEngine } from "../model/types";
import { HostError } from "./errors";
import type { HostContext } from "./context";
import { ObjectPaths, callMethod, setProperty } from "./objectPaths";
import { runQuery } from "./query";
import type { Action, ActionResult, ErrorBody, RequestBody, ResponseBody } from "./protocol";

/** Lets a test make one action fail, as if Excel refused it. Answers the code to fail with, or null. */
export type FailureRule = (action: Action, objectClass: string) => HostError | null;

export interface ServerOptions {
  readonly engine: FormulaEngine | null;
  readonly functions: () => readonly CustomFunction[];
  readonly failure: FailureRule;
}

const errorBody = (error: HostError, index: number): ErrorBody => ({
  Code: error.code,
  Message: error.message,
  HttpStatusCode: error.status,
  ActionIndex: index,
  ...(error.location !== undefined && { Location: error.location }),
});

/** The server half of Excel's request protocol: walks object paths, performs actions in order, answers. Knows no transport. */
export class RichApiServer {
  /** The custom functions that formulas were last calculated with; null where they never were. */
  private calculatedWith: readonly CustomFunction[] | null = null;

  constructor(
    private readonly host: HostContext,
    private readonly options: ServerOptions,
  ) {}

  /** Performs a request. Where an action fails, those before it have taken effect and those after it are not tried, as in Excel. */
  async process(request: RequestBody): Promise<ResponseBody> {
    const paths = new ObjectPaths(request.ObjectPaths, this.host);
    const results: ActionResult[] = [];
    /** Trace actions reached; their results too are waited for: the library registers event handlers on them. */
    const traceIds: number[] = [];
    let failed: ErrorBody | undefined;
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === 5) {
          traceIds.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
          continue;
        }
        if (this.readsValues(action, paths)) await this.calculateWhereDue();
        const value = this.perform(action, paths);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        failed = errorBody(error, index);
        break;
      }
    }
    this.host.application.calculationSuspended = false;
    await this.calculateWhereDue();
    return { Results: results, TraceIds: traceIds, ...(failed && { Error: failed }) };
  }

  /** Calculates where something changed that concerns formulas, and calculation is neither suspended nor manual. A workbook without formulas never asks the engine. */
  async calculateWhereDue(): Promise<void> {
    const { application, changes, workbook } = this.host;
    if (!changes.valuesDirty || application.calculationSuspended) return;
    if (application.calculationMode === "Manual" && !application.calculationRequested) return;
    const isDue = application.calculationRequested || this.isConcerned(changes.changed);
    changes.valuesDirty = false;
    application.calculationRequested = false;
    if (this.options.engine === null || !hasFormulas(workbook) || !isDue) return;
    const functions = this.options.functions();
    this.calculatedWith = functions;
    await this.options.engine.calculate(workbook, functions);
    changes.note({ kind: "calculated" });
  }

  /** Formulas that were calculated with the same functions need not be again for what none of them refers to. */
  private isConcerned(changed: Changed | null): boolean {
    const isFirst = this.calculatedWith !== this.options.functions();
    return isFirst || changed === null || concernsFormulas(this.host.workbook, changed);
  }

  private readsValues(action: Action, paths: ObjectPaths): boolean {
    if (!this.host.changes.valuesDirty) return false;
    if (action.ActionType === 2) return true;
    if (action.ActionType === 1) return paths.methodOf(action.ObjectPathId)?.readsValues === true;
    return action.ActionType === 3 && paths.find(action.ObjectPathId)?.hostClass.methods[action.Name]?.readsValues === true;
  }

  private perform(action: Action, paths: ObjectPaths): unknown {
    this.failWhereTold(action, paths);
    switch (action.ActionType) {
      case 1:
        return this.instantiate(action, paths);
      case 2:
        return runQuery(paths.find(action.ObjectPathId), action.QueryInfo, this.host);
      case 3:
        return this.method(action, paths);
      case 4:
        return this.assign(action, paths);
      default:
        throw new HostError("ApiNotFound", `the embedded host performs no actions of type ${action.ActionType}`);
    }
  }

  private failWhereTold(action: Action, paths: ObjectPaths): void {
    const failure = this.options.failure(action, action.ActionType === 1 ? "" : (paths.find(action.ObjectPathId)?.hostClass.name ?? ""));
    if (failure) throw failure;
  }

  /** Tells the client library whether the object is a null object, and how to find it again. */
  private instantiate(action: Action, paths: ObjectPaths): unknown {
    const object = paths.find(action.ObjectPathId);
    if (object === null) return null;
    const keptId = paths.keptId(action.ObjectPathId);
    return { ...object.hostClass.identity?.(object.ref, this.host), ...(keptId !== undefined && { _ReferenceId: keptId }) };
  }

  /** A method of a null object does nothing: `getItemOrNullObject("x").delete()` is common and lawful. */
  private method(action: Action, paths: ObjectPaths): unknown {
    if (action.Name === "_KeepReference") {
      paths.keep(action.ObjectPathId);
      return undefined;
    }
    const object = paths.find(action.ObjectPathId);
    return object === null ? { _IsNull: true } : callMethod(object, action.Name, paths.arguments(action.ArgumentInfo), this.host);
  }

  private assign(action: Action, paths: ObjectPaths): undefined {
    const object = paths.find(action.ObjectPathId);
    if (object !== null) setProperty(object, action.Name, paths.arguments(action.ArgumentInfo).raw(0), this.host);
    return undefined;
  }
}
