import { forget, recall, remember } from "../../src/excel/remember";
import { headlessExcel } from "../workbench/headless-excel";

test("what is remembered comes back as it was, and can be replaced and forgotten", async () => {
  await headlessExcel({ Sheet1: [] });
  expect(await recall("mapping")).toBeUndefined();
  await remember("mapping", { sheet: "Штат", columns: [1, null] });
  expect(await recall("mapping")).toEqual({ sheet: "Штат", columns: [1, null] });
  await remember("mapping", false);
  expect(await recall("mapping")).toBe(false);
  await forget("mapping");
  await forget("mapping");
  expect(await recall("mapping")).toBeUndefined();
});
