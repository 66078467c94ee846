import type { EventName } from "./events";
import type { Method } from "./hostClass";

/** The client library's own names for (un)registering, by event, with the version that brought the event to one sheet or table. */
const registrations: readonly (readonly [string, EventName])[] = [
  ["DataChanged", "worksheetChanged"],
  ["SelectionChanged", "selectionChanged"],
  ["Activated", "worksheetActivated"],
  ["Deactivated", "worksheetDeactivated"],
  ["Added", "worksheetAdded"],
  ["Deleted", "worksheetDeleted"],
];

const onlyOfCollection: readonly EventName[] = ["worksheetAdded", "worksheetDeleted"];

/** Change and selection events came to single sheets in 1.7 and to the collection in 1.9; the others in 1.7 everywhere. */
const sinceOf = (event: EventName, changeSince: number): number =>
  event === "worksheetChanged" || event === "selectionChanged" ? changeSince : 7;

/** `_RegisterDataChangedEvent` and its like, for events addressed to `targetOf`. */
export const eventMethods = <R>(targetOf: (ref: R) => string, changeSince: 7 | 9): Record<string, Method<R>> => {
  const methods: Record<string, Method<R>> = {};
  for (const [name, event] of registrations) {
    if (changeSince === 7 && onlyOfCollection.includes(event)) continue;
    const since = sinceOf(event, changeSince);
    methods[`_Register${name}Event`] = { since, call: (ref, _args, host) => host.events.register(event, targetOf(ref)) };
    methods[`_Unregister${name}Event`] = { since, call: (ref, _args, host) => host.events.unregister(event, targetOf(ref)) };
  }
  return methods;
};
