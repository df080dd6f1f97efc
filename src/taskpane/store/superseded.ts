import type { Judged } from "../../roster/judgement/judge-roster";

const superseded = new WeakSet<Judged>();

/** Marks the rows of an answer as about to be reused by the next one. */
export function supersede(judged: Judged): void {
  superseded.add(judged);
}

/** True if the rows of an answer now belong to a later one. */
export function isSuperseded(judged: Judged): boolean {
  return superseded.has(judged);
}
