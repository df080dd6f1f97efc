/** What fills the braces of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** How a language writes a number, and the plural form it takes after one: "one", "few", "many"… */
export type Numbers = {
  readonly write: (number: number) => string;
  readonly formAfter: (number: number) => string;
};

/** Says itself with values filled in. Inside plural forms, `count` is the number that "#" stands for. */
export type Message = (values: Values, numbers: Numbers, count?: number) => string;

type Forms = ReadonlyMap<string, Message>;

/**
 * Reads a message of the ICU syntax, as far as our texts go: {name}, {name, number}, {name, plural, …} with exact
 * numbers, {name, select, …} and "#". Throws on anything else in braces, so that no text is said half-read.
 *
 * The libraries for ICU messages weigh as much as all our sentences, and cells show #BUSY! until everything is loaded.
 */
export function readMessage(text: string): Message {
  const parts = splitAtBraces(text).map((part, position) =>
    position % 2 === 0 ? readWords(part) : readArgument(part),
  );
  return (...given) => parts.map((say) => say(...given)).join("");
}

function readWords(words: string): Message {
  return (_values, numbers, count) =>
    count === undefined ? words : words.replaceAll("#", numbers.write(count));
}

function readArgument(inside: string): Message {
  const [, name = "", kind = "", forms = ""] = /^(\w+)(?:, (\w+))?(?:, (.+))?$/s.exec(inside) ?? [];
  const argument = argumentKinds[kind]?.(name, readForms(forms));
  if (!name || !argument) throw new Error(`A message cannot say {${inside}}`);
  return argument;
}

const argumentKinds: Readonly<Record<string, (name: string, forms: Forms) => Message>> = {
  "": (name) => (values) => String(valueOf(name, values)),
  number: (name) => (values, numbers) => numbers.write(Number(valueOf(name, values))),
  select: (name, forms) => (values, numbers) => chosen(forms, String(valueOf(name, values)))(values, numbers),
  plural: (name, forms) => (values, numbers) => {
    const count = Number(valueOf(name, values));
    return (forms.get(`=${count}`) ?? chosen(forms, numbers.formAfter(count)))(values, numbers, count);
  },
};

/** The forms of an argument by their names: "one {a day} other {# days}". */
function readForms(text: string): Forms {
  const parts = splitAtBraces(text);
  const names = parts.filter((_part, position) => position % 2 === 0).map((name) => name.trim());
  if (names.pop() !== "" || !names.every((name) => /^(\w+|=\d+)$/.test(name)))
    throw new Error(`A message cannot choose from "${text}"`);
  return new Map(names.map((name, index) => [name, readMessage(parts[2 * index + 1] ?? "")]));
}

function chosen(forms: Forms, name: string): Message {
  const form = forms.get(name) ?? forms.get("other");
  if (!form) throw new Error(`A message lacks its form "other"`);
  return form;
}

function valueOf(name: string, values: Values): string | number {
  const value = values[name];
  if (value === undefined) throw new Error(`A message lacks its value {${name}}`);
  return value;
}

/** Words and what stands in outermost braces, in turn: "a {b} c" is "a ", "b", " c". */
function splitAtBraces(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of text) {
    const outermost = (letter === "{" && depth === 0) || (letter === "}" && depth === 1);
    if (letter === "{") depth++;
    if (letter === "}") depth--;
    if (depth < 0) break;
    if (outermost) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  if (depth !== 0) throw new Error(`Braces do not match in "${text}"`);
  return parts;
}
