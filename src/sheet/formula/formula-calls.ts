import { FORMULA_NAMESPACE } from "../formula-namespace";

/** A piece of a formula; `start` and `end` are character positions from 0, `end` exclusive. */
type Piece = { readonly text: string; readonly start: number; readonly end: number };

/** A call of one of this add-in's functions. An omitted argument is a piece with an empty text. */
export type FormulaCall = Piece & {
  /** Function name after the namespace, in capitals: "QUOTA_OK". */
  readonly id: string;
  readonly given: readonly Piece[];
};

/** String literals, quoted sheet names and column names come first: brackets and commas inside them are not syntax. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|[\p{L}_\\][\p{L}\d_.\\]*|[(){},]/gu;

const OURS = new RegExp(`^(?:${FORMULA_NAMESPACE}\\.|_xldudf_${FORMULA_NAMESPACE}_)(\\w+)$`, "i");

type Open = {
  readonly id: string | null;
  readonly start: number;
  readonly given: Piece[];
  isCall: boolean;
  from: number;
};

/**
 * Finds the calls of this add-in's functions in a formula in Excel's invariant form (English, commas); outer calls
 * first.
 */
export function formulaCalls(formula: string): readonly FormulaCall[] {
  const calls: FormulaCall[] = [];
  const open: Open[] = [];
  let name: Piece | null = null;
  const endArgument = (call: Open, end: number) => {
    call.given.push(trimmed(formula, call.from, end));
    call.from = end + 1;
  };
  for (const { 0: token, index } of formula.matchAll(TOKENS)) {
    const end = index + token.length;
    const last = open.at(-1);
    if (token === "(" || token === "{") {
      const isNamed = token === "(" && name?.end === index;
      const [, id] = isNamed ? (OURS.exec(name?.text ?? "") ?? []) : [];
      const start = isNamed ? (name?.start ?? index) : index;
      open.push({ id: id?.toUpperCase() ?? null, start, given: [], isCall: isNamed, from: end });
    } else if (token === ",") {
      if (last?.isCall) endArgument(last, index);
    } else if (token === ")" || token === "}") {
      open.pop();
      if (last?.isCall && last.id !== null) {
        endArgument(last, index);
        const given = last.given.length === 1 && last.given[0]?.text === "" ? [] : last.given;
        calls.push({ id: last.id, text: formula.slice(last.start, end), start: last.start, end, given });
      }
    }
    name = /^[\p{L}_\\]/u.test(token) ? { text: token, start: index, end } : null;
  }
  return calls.sort((a, b) => a.start - b.start);
}

/** The formula with the arguments of one call replaced; trailing blank arguments are dropped. */
export function withArguments(
  formula: string,
  { start, end, text }: FormulaCall,
  given: readonly string[],
): string {
  const last = given.findLastIndex((argument) => argument !== "");
  const name = text.slice(0, text.indexOf("("));
  return `${formula.slice(0, start)}${name}(${given.slice(0, last + 1).join(",")})${formula.slice(end)}`;
}

function trimmed(formula: string, from: number, to: number): Piece {
  const text = formula.slice(from, to).trim();
  const start = text === "" ? from : formula.indexOf(text, from);
  return { text, start, end: start + text.length };
}
