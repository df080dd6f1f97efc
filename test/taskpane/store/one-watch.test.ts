import type { Edit } from "../../../src/excel/watch-edits";
import { oneWatch } from "../../../src/taskpane/store/one-watch";

const edit: Edit = { sheetId: "s", local: true, kind: "sheetDeleted" };

/** Excel as far as edits go: who listens to it, and how often it was asked and left. */
function excel() {
  const heard: ((each: Edit) => void)[] = [];
  const stop = jest.fn(() => {
    heard.pop();
    return Promise.resolve();
  });
  const watch = jest.fn((onEdit: (each: Edit) => void) => {
    heard.push(onEdit);
    return Promise.resolve(stop);
  });
  return { watch, stop, happens: () => heard.forEach((each) => each(edit)) };
}

test("Excel is asked once for all who follow edits, and each of them hears every edit", async () => {
  const { watch, happens } = excel();
  const shared = oneWatch(watch);
  const [one, other] = [jest.fn(), jest.fn()];
  await Promise.all([shared(one), shared(other), shared(one)]);
  happens();
  expect(watch).toHaveBeenCalledTimes(1);
  expect([one.mock.calls.length, other.mock.calls.length]).toEqual([2, 1]);
});

test("who has stopped hears nothing more, and Excel is left when the last has stopped", async () => {
  const { watch, stop, happens } = excel();
  const shared = oneWatch(watch);
  const [one, other] = [jest.fn(), jest.fn()];
  const [stopOne, stopOther] = await Promise.all([shared(one), shared(other)]);
  await stopOne();
  happens();
  expect([one.mock.calls.length, other.mock.calls.length]).toEqual([0, 1]);
  expect(stop).not.toHaveBeenCalled();
  await stopOther();
  await stopOther();
  expect(stop).toHaveBeenCalledTimes(1);
  await shared(one);
  expect(watch).toHaveBeenCalledTimes(2);
});

test("where Excel refuses all are told, and the next one asks anew", async () => {
  const { watch, happens } = excel();
  watch.mockRejectedValueOnce(new Error("busy"));
  const shared = oneWatch(watch);
  const one = jest.fn();
  const refused = await Promise.allSettled([shared(one), shared(one)]);
  expect(refused.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await shared(one);
  happens();
  expect(one).toHaveBeenCalledTimes(1);
});
