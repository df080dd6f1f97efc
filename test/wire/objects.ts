import { ClientObject } from "../../src/workbench/office-host/client-object";
import { OfficeError } from "../../src/workbench/office-host/office-error";
import { targetOf } from "../../src/workbench/office-host/strict";
import { memberName } from "./member-names";

/** An object of the strict host, asked for members by the names that the client sends. */
export type HostObject = Record<string, unknown>;

type Method = (...given: unknown[]) => unknown;

/** The host object behind a proxy, if it is looked up in the grid; namespace objects are not. */
export function lookedUp(object: HostObject): ClientObject<unknown, unknown> | null {
  const target = targetOf(object);
  return target instanceof ClientObject ? target : null;
}

/** Whether, during a sync, there is no such thing where the caller allowed for that. */
export function isMissing(object: HostObject): boolean {
  const target = lookedUp(object);
  return target?.mayBeMissing === true && target.lookUp() === null;
}

/** A property that is an object of its own. Throws `ApiNotFound` as the strict host does. */
export function part(object: HostObject, sent: string): HostObject {
  const value = object[memberName(sent)];
  if (typeof value !== "object" || value === null) throw unknownMember(sent);
  return value as HostObject;
}

export function call(object: HostObject, sent: string, given: readonly unknown[]): unknown {
  const method = object[memberName(sent)];
  if (typeof method !== "function") throw unknownMember(sent);
  return (method as Method)(...given);
}

export function unknownMember(sent: string): OfficeError {
  return new OfficeError("ApiNotFound", `The host has no member ${sent}.`);
}
