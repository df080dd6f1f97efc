import { renderPage } from "../../../src/build/help/render-page";
import type { Page } from "../../../src/build/help/page";

const page: Page = {
  file: "rules.en.md",
  language: "en",
  id: "RULES",
  title: "Rules & <values>",
  description: "",
  parameters: {},
  body: "See [the index](./mci.en.md) and [the law](https://example.kz/).\n",
};

const html = renderPage(
  "en",
  { id: "RULES", name: "RULES", description: 'Says "what" holds', parameters: [] },
  page,
);

test("texts cannot break out of the page's markup", () => {
  expect(html).toContain("<h1>Rules &amp; &lt;values&gt;</h1>");
  expect(html).toContain('content="Says &quot;what&quot; holds"');
});

test("links between pages lead to built pages, other links stay", () => {
  expect(html).toContain('href="mci.html"');
  expect(html).toContain('href="https://example.kz/"');
});

test("the page runs no script and loads nothing from elsewhere", () => {
  expect(html).not.toContain("<script");
  expect(html).toContain("default-src 'none'; style-src 'self'");
});

test("a reader finds the same page in every language, the present one marked", () => {
  expect(html).toContain(
    '<a href="../help/rules.html" hreflang="en" lang="en" aria-current="page">English</a>',
  );
  expect(html).toContain('<a href="../help/kk/rules.html" hreflang="kk" lang="kk">Қазақша</a>');
});
