import type { Judged } from "../../roster/judgement/judge-roster";

const superseded = new WeakSet<Judged>();

/** Says that the rows behind an answer are about to become those of the next one. */
export function supersede(judged: Judged): void {
  superseded.add(judged);
}

/** Whether the rows behind an answer belong to a later one by now. */
export function isSuperseded(judged: Judged): boolean {
  return superseded.has(judged);
}
