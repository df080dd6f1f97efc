import path from "node:path";
import Ajv from "ajv";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { formulaFiles } from "../../src/build/formula-files";
import { functionsMetadata, type Metadata } from "../../src/build/functions-metadata";
import { slugOf } from "../../src/build/help/page";
import { functionsSchema } from "./functions-schema";

const files = formulaFiles(path.resolve("src/functions"));

const generation = generateCustomFunctionsMetadata(files);

async function generated(): Promise<Metadata> {
  const { metadataJson } = await generation;
  return JSON.parse(metadataJson || '{ "functions": [] }') as Metadata;
}

test("Microsoft's generator reads every formula", async () => {
  expect((await generation).errors).toEqual([]);
});

test("every file of the formulas' folder is one formula of the same name", async () => {
  const { functions } = await generated();
  expect(functions.map(({ id }) => slugOf(id)).sort()).toEqual(
    files.map((file) => path.basename(file, ".ts")).sort(),
  );
});

test("formulas have one name in every language, and one that Excel takes", async () => {
  for (const { id, name } of (await generated()).functions) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    // Would read as a cell.
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
  }
});

test("no formula is volatile or waits for anything", async () => {
  expect((await generated()).functions.flatMap(({ id, options }) => (options ? [id] : []))).toEqual([]);
});

test("every formula and every argument says what it is", async () => {
  const silent = (await generated()).functions.flatMap(({ id, description, parameters }) => [
    ...(description ? [] : [id]),
    ...parameters.filter((parameter) => !parameter.description).map(({ name }) => `${id}: ${name}`),
  ]);
  expect(silent).toEqual([]);
});

test("arguments that may be left out come last", async () => {
  for (const { parameters } of (await generated()).functions) {
    const optional = parameters.map((parameter) => parameter.optional ?? false);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  }
});

test("what Excel shows of a formula stands on one line", async () => {
  const metadata = functionsMetadata(await generated(), {
    language: "en",
    url: "https://x.kz/",
    supportSync: false,
    pages: [],
  });
  const { functions } = metadata as { functions: { description: string }[] };
  for (const { description } of functions) expect(description).toMatch(/^\S+( \S+)*$/);
});

test.each([false, true])(
  "formulas are marked as synchronous where the build says so: %s",
  async (supportSync) => {
    const metadata = functionsMetadata(await generated(), {
      language: "en",
      url: "https://x.kz/",
      supportSync,
      pages: [],
    });
    const { functions } = metadata as { functions: { options?: { supportSync?: boolean } }[] };
    for (const { options } of functions) expect(options?.supportSync ?? false).toBe(supportSync);
  },
);

test("the list of formulas has the shape Excel reads", async () => {
  const metadata = functionsMetadata(await generated(), {
    language: "en",
    url: "https://hr.example.kz/",
    supportSync: false,
    pages: [],
  });
  const validate = new Ajv({ allErrors: true }).compile(functionsSchema);
  validate(metadata);
  expect(validate.errors).toBeNull();
});
