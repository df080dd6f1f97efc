import ts from "typescript";

/** A small wrong change to a piece of source: what stands from `start` to `end` is replaced, or left out. */
export type Mutation = {
  readonly file: string;
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What an expression becomes; null where a statement is left out. */
  readonly becomes: string | null;
  /** The change for a reader: `a < b → a <= b`. */
  readonly change: string;
};

const operators: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
  [ts.SyntaxKind.AmpersandToken]: "|",
  [ts.SyntaxKind.BarToken]: "&",
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.AsteriskToken]: "/",
  [ts.SyntaxKind.SlashToken]: "*",
  [ts.SyntaxKind.PercentToken]: "*",
};

const methods: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
};

/** All mutations of a file, an outer one before those inside it. */
export function mutationsOf(file: string, text: string): readonly Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const [start, end] = [node.getStart(), node.end];
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const add = (becomes: string | null) =>
      found.push({ file, line, start, end, becomes, change: changeOf(text.slice(start, end), becomes) });
    if (isLeftOut(node)) add(null);
    else for (const becomes of expressionsInsteadOf(node)) add(becomes);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** Statements without which the file still has all its names. */
function isLeftOut(node: ts.Node): boolean {
  const isOneOfSeveral = ts.isBlock(node.parent) || ts.isSourceFile(node.parent);
  return (
    isOneOfSeveral &&
    (ts.isExpressionStatement(node) ||
      ts.isIfStatement(node) ||
      ts.isThrowStatement(node) ||
      ts.isBreakOrContinueStatement(node) ||
      ts.isIterationStatement(node, false))
  );
}

function expressionsInsteadOf(node: ts.Node): readonly string[] {
  if (isCondition(node)) return [...expressionsInPlaceOf(node), "true", "false"];
  return expressionsInPlaceOf(node);
}

/** The condition of an `if`: other conditions are mutated with what they choose between. */
function isCondition(node: ts.Node): boolean {
  return ts.isIfStatement(node.parent) && node.parent.expression === node;
}

function expressionsInPlaceOf(node: ts.Node): readonly string[] {
  if (ts.isBinaryExpression(node)) return insteadOfBinary(node);
  if (ts.isConditionalExpression(node)) return [node.whenTrue.getText(), node.whenFalse.getText()];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [node.operand.getText()];
  if (ts.isCallExpression(node)) return insteadOfCall(node);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return [];
  if (ts.isNumericLiteral(node)) return [`${node.getText()} + 1`, `${node.getText()} - 1`];
  if (ts.isStringLiteral(node) && node.text !== "") return ['""'];
  if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent)) return ['""'];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isAssignedTo(node)) return ["[]"];
  return [];
}

function insteadOfBinary(node: ts.BinaryExpression): readonly string[] {
  if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [node.left.getText()];
  const other = operators[node.operatorToken.kind];
  return other === undefined ? [] : [`${node.left.getText()} ${other} ${node.right.getText()}`];
}

function insteadOfCall({ expression, arguments: given }: ts.CallExpression): readonly string[] {
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const other = methods[expression.name.text];
  if (other === undefined) return [];
  const [start, end] = [expression.getStart(), expression.name.getStart()];
  const object = expression.getSourceFile().text.slice(start, end);
  return [`${object}${other}(${given.map((each) => each.getText()).join(", ")})`];
}

/** `[a, b] = …` names places and no values. */
function isAssignedTo(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

const LONGEST = 70;

function changeOf(before: string, becomes: string | null): string {
  const inOneLine = (text: string) => {
    const line = text.replace(/\s+/g, " ");
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
  };
  return `${inOneLine(before)} → ${becomes === null ? "(left out)" : inOneLine(becomes)}`;
}
