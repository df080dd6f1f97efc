import type { Batch } from "./messages";

/** What Microsoft's runtime of functions sends for one call. */
export type Sent = {
  readonly id: number;
  readonly failed: boolean;
  /** The sentence where it failed. */
  readonly value: unknown;
  readonly errorCode: number | undefined;
};

/** An event by which Excel tells the add-in something. */
export type Entry = {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
};

/** Errors are given to the function instead of ending the call, as our list of functions asks for. */
const ALLOWS_ERRORS = 4;

/** The runtime's numbers for errors, in the order of its code. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** A call of a function, with all arguments that it declares: nothing for those left out. */
export function callEntry(id: number, name: string, given: readonly unknown[]): Entry {
  const message = JSON.stringify([id, name, given, null, ALLOWS_ERRORS, null]);
  return { messageCategory: 1, messageType: 1_000, targetId: "", message };
}

/** An error in a cell, as it travels to a function. */
export function sentError(code: string): object {
  return { type: "CustomFunctionError", code };
}

/** What a cell shows for an error of the runtime. */
export function errorCode(sent: number | undefined): string {
  return ERROR_CODES[sent ?? 0] ?? "#VALUE!";
}

/** The results in a message of the runtime. */
export function resultsIn({ Actions }: Batch): readonly Sent[] {
  return Actions.filter(({ Name }) => Name === "SetInvocationArrayResults").flatMap(({ ArgumentInfo }) =>
    ((ArgumentInfo?.Arguments?.[0] ?? []) as SentAsList[]).map(ofList),
  );
}

type SentAsList = readonly [id: number, isAnswered: boolean, value: unknown, code: unknown];

/** Behind a value stands something else where the code of an error would stand. */
function ofList([id, isAnswered, value, code]: SentAsList): Sent {
  const hasCode = !isAnswered && typeof code === "number";
  return { id, failed: !isAnswered, value, errorCode: hasCode ? code : undefined };
}
