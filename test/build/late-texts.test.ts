import { lateTexts, loadTexts } from "../../src/build/late-texts";

test("texts are there once their language is spoken, each loaded once, and others stay away", async () => {
  const load = {
    ru: jest.fn(async () => ({ gap: "Нехватка" })),
    kk: jest.fn(async () => ({ gap: "Тапшылық" })),
  };
  const [russian, kazakh] = [lateTexts("ru", load.ru), lateTexts("kk", load.kk)];
  expect(russian).toEqual({});
  await loadTexts("ru");
  await loadTexts();
  expect([russian, kazakh]).toEqual([{ gap: "Нехватка" }, {}]);
  expect([load.ru.mock.calls.length, load.kk.mock.calls.length]).toEqual([1, 0]);
});

test("what comes while a language is loaded is waited for too, and later comes in the language that is spoken", async () => {
  let inner: object = {};
  lateTexts("kk", async () => {
    inner = lateTexts("kk", async () => ({ room: "Қор" }));
    return {};
  });
  await loadTexts("kk");
  expect(inner).toEqual({ room: "Қор" });
  const later = lateTexts("kk", async () => ({ day: "Күні" }));
  await loadTexts();
  expect(later).toEqual({ day: "Күні" });
});

test("texts that could not be loaded are asked for again", async () => {
  const load = jest.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue({ gap: "Gap" });
  const texts = lateTexts("en", load);
  await expect(loadTexts("en")).rejects.toThrow("offline");
  await loadTexts("en");
  expect(texts).toEqual({ gap: "Gap" });
});
