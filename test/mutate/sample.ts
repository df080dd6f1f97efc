import { createHash } from "node:crypto";
import path from "node:path";
import type { Mutation } from "./mutations";

/**
 * Up to so many mutations of each folder, chosen by the seed. What is chosen of one file does not depend on the others,
 * so that a run repeated after a change tries the same mutations, as far as they are still there.
 */
export function sampled(mutations: readonly Mutation[], count: number, seed: number): readonly Mutation[] {
  const lots = new Map(mutations.map((mutation) => [mutation, lot(mutation, seed)]));
  const drawn = [...lots].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([mutation]) => mutation);
  return [...byFolder(drawn).values()].flatMap((ofFolder) => ofFolder.slice(0, count));
}

export function byFolder(mutations: readonly Mutation[]): ReadonlyMap<string, readonly Mutation[]> {
  const folders = new Map<string, Mutation[]>();
  for (const mutation of mutations) {
    const folder = path.dirname(mutation.file);
    folders.set(folder, [...(folders.get(folder) ?? []), mutation]);
  }
  return folders;
}

function lot({ file, start, becomes }: Mutation, seed: number): string {
  return createHash("sha1")
    .update(JSON.stringify([seed, file, start, becomes]))
    .digest("hex");
}
