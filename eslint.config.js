import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const NO_CLOCK = "core has no clock and no JS Date: a date is a CalendarDate, and today is a parameter.";
const NO_CATCH = "core never throws and never catches: what goes wrong is a value or a finding. Only entry points catch.";
const HOST_GLOBALS = ["console", "process", "Buffer", "global", "globalThis", "window", "document", "navigator", "fetch", "setTimeout", "setInterval", "performance", "crypto", "localStorage", "Office", "Excel"];

export default defineConfig(
  globalIgnores(["dist/", "out/", "coverage/", "node_modules/"]),
  tseslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
    },
  },
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-cond-assign": "error",
      "no-control-regex": "error",
      "no-empty": "error",
      "no-eval": "error",
      "no-fallthrough": "error",
      "no-loss-of-precision": "error",
      "no-misleading-character-class": "error",
      "no-new-func": "error",
      "no-param-reassign": "error",
      "no-self-compare": "error",
      "no-unreachable": "error",
      "no-unsafe-finally": "error",
      "no-useless-escape": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: NO_CLOCK },
        ...HOST_GLOBALS.map((name) => ({ name, message: "core knows no host: it runs the same in Excel, the browser and Node." })),
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "core gives the same answer every time." }],
      "no-restricted-syntax": [
        "error",
        { selector: "TryStatement", message: NO_CATCH },
        { selector: "ThrowStatement", message: NO_CATCH },
        { selector: "TSTypeReference > Identifier[name='Date']", message: NO_CLOCK },
        { selector: "ImportExpression", message: "core loads nothing while it runs." },
      ],
    },
  },
  {
    files: ["files/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", { name: "process", message: "files serves Node and the browser alike." }],
    },
  },
  {
    files: ["*.config.js", ".dependency-cruiser.cjs"],
    languageOptions: { globals: { module: "writable", require: "readonly", process: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
