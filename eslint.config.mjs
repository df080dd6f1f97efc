import { readdirSync, readFileSync } from "node:fs";
import js from "@eslint/js";
// The rules alone: the plugin's main file also brings plugins for React that are not installed (docs/decisions/0006).
import officeAddins from "eslint-plugin-office-addins/lib/rules/index.js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Which folder of src may import which; the same table is tested in test/repo. */
const directions = JSON.parse(
  readFileSync(new URL("test/repo/import-directions.json", import.meta.url), "utf8"),
);
const folders = Object.keys(directions);

/** The same between the folders of the pane; what is allowed may be one file. */
const paneDirections = JSON.parse(
  readFileSync(new URL("test/repo/pane-directions.json", import.meta.url), "utf8"),
);
const paneFolders = Object.keys(paneDirections);
const screens = readdirSync(new URL("src/taskpane/screens", import.meta.url));

const forbidden = (folder) =>
  folders
    .filter((other) => other !== folder && !directions[folder].includes(other))
    .map((other) => ({
      regex: `^(\\.\\./)+${other}/`,
      message: `src/${folder} may not import src/${other} (test/repo/import-directions.json).`,
    }));

const forbiddenInPane = (folder) =>
  paneFolders
    .filter((other) => other !== folder && !paneDirections[folder].includes(other))
    .map((other) => {
      const files = paneDirections[folder].filter((allowed) => allowed.startsWith(`${other}/`));
      const but = files.map((file) => `(?!${file.slice(other.length + 1)}$)`).join("");
      return {
        regex: `^(\\.\\./)+${other}/${but}`,
        message: `${folder} may not import ${other} (test/repo/pane-directions.json).`,
      };
    });

const otherScreens = (screen) =>
  screens
    .filter((other) => other !== screen)
    .map((other) => ({
      regex: `^(\\.\\./)+${other}/`,
      message: "Screens do not import one another: what two of them share lives below them.",
    }));

const restricted = (files, patterns) => ({
  files: [`${files}/**/*.{ts,tsx}`],
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

// Of several entries for one file the last one holds.
const oneWayImports = [
  ...folders.map((folder) => restricted(`src/${folder}`, forbidden(folder))),
  ...paneFolders.map((folder) =>
    restricted(`src/taskpane/${folder}`, [...forbidden("taskpane"), ...forbiddenInPane(folder)]),
  ),
  ...screens.map((screen) =>
    restricted(`src/taskpane/screens/${screen}`, [
      ...forbidden("taskpane"),
      ...forbiddenInPane("screens"),
      ...otherScreens(screen),
    ]),
  ),
];

const platformGlobals = ["Office", "Excel", "OfficeRuntime", "CustomFunctions"].map((name) => ({
  name,
  message: "Only src/excel, src/functions/host and the composition roots know the Office host.",
}));

const impureGlobals = [
  { name: "Date", message: "The law, the domain and the roster count in integer days (src/law/day.ts)." },
  { name: "performance", message: "No clock here." },
  { name: "fetch", message: "Nothing leaves the workbook." },
  { name: "XMLHttpRequest", message: "Nothing leaves the workbook." },
];

const notOurs = [
  { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
  { selector: "ExportAllDeclaration", message: "No barrel files." },
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-restricted-syntax": ["error", ...notOurs],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": { rules: officeAddins.default } },
    rules: Object.fromEntries(
      Object.keys(officeAddins.default).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...notOurs,
        {
          selector:
            'CallExpression[callee.object.name="fc"][callee.property.name="assert"][arguments.length=1]',
          message: "How often a property is tried is said in test/setup/tries.ts.",
        },
        {
          selector:
            'CallExpression[callee.property.name="waitForFunction"] > ArrowFunctionExpression[async=true]',
          message: "Such a wait takes the promise for a yes: use until() of test/browser/one-workbench.ts.",
        },
      ],
    },
  },
  { files: ["src/taskpane/**/*.tsx"], ...reactHooks.configs.flat.recommended },
  ...oneWayImports,
  {
    files: [
      "src/{sheet,law,domain,roster,workbook-model,i18n,sentences,account,xlsx,cli}/**/*.ts",
      "src/functions/*.ts",
      "src/taskpane/*/**/*.{ts,tsx}",
    ],
    rules: { "no-restricted-globals": ["error", ...platformGlobals] },
  },
  {
    files: ["src/{sheet,law,domain,roster,workbook-model,sentences,account}/**/*.ts", "src/functions/*.ts"],
    rules: { "no-restricted-globals": ["error", ...platformGlobals, ...impureGlobals] },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        __dirname: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
