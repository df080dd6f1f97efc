import type { Edit } from "../../../src/excel/watch-edits";
import { EditWatch, QUIET_MS } from "../../../src/taskpane/store/edit-watch";

const edit: Edit = { sheetId: "s", local: true, kind: "sheetDeleted" };

beforeEach(() => jest.useFakeTimers());

afterEach(() => jest.useRealTimers());

/** Excel as far as edits go: who listens to it, and how often it was asked and left. */
function excel() {
  const heard: ((each: Edit) => void)[] = [];
  const stop = jest.fn(() => {
    heard.pop();
    return Promise.resolve();
  });
  const watchEdits = jest.fn((onEdit: (each: Edit) => void) => {
    heard.push(onEdit);
    return Promise.resolve(stop);
  });
  return { watchEdits, stop, happens: () => heard.forEach((each) => each(edit)) };
}

const follower = (isBusy = false) => {
  const said = { isBusy };
  return { onEdit: jest.fn(), onQuiet: jest.fn(), isBusy: () => said.isBusy, said };
};

const quiet = () => jest.advanceTimersByTimeAsync(QUIET_MS + 10);

test("Excel is asked once for all who follow edits, and each of them hears every edit", () => {
  const { happens, ...verbs } = excel();
  const watch = new EditWatch(verbs);
  const [one, other] = [follower(), follower()];
  [one, other, one].forEach((each) => watch.start(each));
  happens();
  expect(verbs.watchEdits).toHaveBeenCalledTimes(1);
  expect([one.onEdit.mock.calls.length, other.onEdit.mock.calls.length]).toEqual([1, 1]);
});

test("who has stopped hears nothing more, and Excel is left when the last has stopped", async () => {
  const { happens, ...verbs } = excel();
  const watch = new EditWatch(verbs);
  const [one, other] = [follower(), follower()];
  [one, other].forEach((each) => watch.start(each));
  watch.stop(one);
  happens();
  expect([one.onEdit.mock.calls.length, other.onEdit.mock.calls.length]).toEqual([0, 1]);
  expect(verbs.stop).not.toHaveBeenCalled();
  watch.stop(other);
  await quiet();
  expect(verbs.stop).toHaveBeenCalledTimes(1);
  watch.start(one);
  expect(verbs.watchEdits).toHaveBeenCalledTimes(2);
});

test("where Excel refuses, whoever asks next asks anew", async () => {
  const { happens, ...verbs } = excel();
  verbs.watchEdits.mockRejectedValueOnce(new Error("busy"));
  const watch = new EditWatch(verbs);
  const one = follower();
  watch.start(one);
  await quiet();
  watch.start(one);
  happens();
  expect(one.onEdit).toHaveBeenCalledTimes(1);
});

test("edits have come to rest once for all who wait; who is busy is told when he no longer is", async () => {
  const watch = new EditWatch(excel());
  const [one, busy, calm] = [follower(), follower(true), follower()];
  [one, busy, calm].forEach((each) => watch.start(each));
  watch.followSoon(one);
  await jest.advanceTimersByTimeAsync(QUIET_MS - 100);
  watch.followSoon(busy);
  await jest.advanceTimersByTimeAsync(200);
  expect(one.onQuiet).not.toHaveBeenCalled();
  await quiet();
  busy.said.isBusy = false;
  await quiet();
  expect([one, busy, calm].map(({ onQuiet }) => onQuiet.mock.calls.length)).toEqual([1, 1, 0]);
});
