import { ClientCollection } from "../../src/workbench/office-host/client-collection";
import { targetOf } from "../../src/workbench/office-host/strict";
import { sentName } from "./member-names";
import type { HostObject } from "./objects";
import type { References } from "./references";

type Read = () => Record<string, unknown>;

/** Asks an object for properties, "format/font/color" among them, and says how to read them after the sync. */
export function query(object: HostObject, names: readonly string[], references: References): Read {
  if (targetOf(object) instanceof ClientCollection) return queryItems(object, names, references);
  const own = names.filter((name) => !name.includes("/"));
  if (own.length > 0) load(object, own);
  const parts = [...heads(names)].map(
    ([head, rest]) => [head, query(object[head] as HostObject, rest, references)] as const,
  );
  return () => ({
    ...Object.fromEntries(own.map((name) => [sentName(name), object[name]])),
    ...Object.fromEntries(parts.map(([head, read]) => [sentName(head), read()])),
  });
}

function queryItems(collection: HostObject, names: readonly string[], references: References): Read {
  load(
    collection,
    names.map((name) => `items/${name}`),
  );
  return () => ({
    _Items: (collection["items"] as HostObject[]).map((item) => ({
      ...references.identityOf(item),
      ...loaded(item, names),
    })),
  });
}

function loaded(object: HostObject, names: readonly string[]): Record<string, unknown> {
  const own = names.filter((name) => !name.includes("/"));
  return {
    ...Object.fromEntries(own.map((name) => [sentName(name), object[name]])),
    ...Object.fromEntries(
      [...heads(names)].map(([head, rest]) => [sentName(head), loaded(object[head] as HostObject, rest)]),
    ),
  };
}

/** The names with a path, by its first step. */
function heads(names: readonly string[]): Map<string, string[]> {
  const byHead = new Map<string, string[]>();
  for (const name of names.filter((each) => each.includes("/"))) {
    const [head = "", ...rest] = name.split("/");
    byHead.set(head, [...(byHead.get(head) ?? []), rest.join("/")]);
  }
  return byHead;
}

function load(object: HostObject, names: readonly string[]): void {
  (object["load"] as (names: readonly string[]) => void)(names);
}
