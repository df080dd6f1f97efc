import { storageKey } from "../../src/excel/storage-key";

const world = globalThis as { Office?: unknown };
const before = world.Office;

afterEach(() => {
  world.Office = before;
});

test.each([
  ["parts its storage", { context: { partitionKey: "site-1:" } }, "site-1:kz-workforce.language"],
  ["does not part its storage", { context: { partitionKey: undefined } }, "kz-workforce.language"],
  ["knows nothing of parts", { context: {} }, "kz-workforce.language"],
  ["is not there", undefined, "kz-workforce.language"],
])("where Excel %s the key says so", (_, office, key) => {
  world.Office = office;
  expect(storageKey("language")).toBe(key);
});
