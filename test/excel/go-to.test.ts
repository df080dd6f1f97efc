import { goTo } from "../../src/excel/go-to";
import { headlessExcel } from "../workbench/headless-excel";

test("going to a cell brings its sheet to the front and selects it", async () => {
  const excel = await headlessExcel({ First: [["a"]], "Second sheet": [["b"]] });
  await goTo("Second sheet", 4, 2);
  const book = excel.grid.api.getActiveWorkbook();
  expect(book?.getActiveSheet().getSheetName()).toBe("Second sheet");
  expect(book?.getActiveRange()?.getA1Notation()).toBe("C5");
});

test("a sheet that was renamed since is found by its id", async () => {
  const excel = await headlessExcel({ First: [["a"]], Second: [["b"]] });
  const book = excel.grid.api.getActiveWorkbook();
  book?.getSheetByName("Second")?.setName("Штат");
  await goTo("s2", 0, 0);
  expect(book?.getActiveSheet().getSheetName()).toBe("Штат");
});
