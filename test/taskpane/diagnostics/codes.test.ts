import { browserEngine } from "../../../src/taskpane/screens/diagnostics/browser-engine";
import { errorCode } from "../../../src/taskpane/screens/diagnostics/error-code";

test.each([
  [{ code: "AccessDenied", message: "Ivanov" }, "AccessDenied"],
  [{ code: "Sheet of Ivanov", name: "RichApi.Error" }, "RichApi.Error"],
  [new TypeError("x"), "TypeError"],
  ["Ivanov", "unknown"],
  [null, "unknown"],
])("an error is known by its code alone: %p", (error, code) => expect(errorCode(error)).toBe(code));

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
    "Edge 140",
  ],
  ["Mozilla/5.0 (X11) AppleWebKit/537.36 HeadlessChrome/141.0.0.0 Safari/537.36", "Chromium 141"],
  [
    "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
    "Safari 18",
  ],
  ["Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko)", "WebKit 605"],
  ["Mozilla/5.0 (X11; rv:142.0) Gecko/20100101 Firefox/142.0", "Firefox 142"],
  ["something else", "unknown"],
])("%s is told as its engine and main version", (userAgent, engine) => {
  expect(browserEngine(userAgent)).toBe(engine);
});
