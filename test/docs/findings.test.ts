import { readFileSync } from "node:fs";
import { findingsPage } from "../../src/build/findings-page";

test("docs/findings.md lists every finding as the code has it (npm run findings writes it anew)", () => {
  expect(readFileSync("docs/findings.md", "utf8")).toBe(findingsPage());
});
