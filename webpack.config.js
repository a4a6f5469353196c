import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import { baseAddress } from "./dist/scripts/build/pane-address.js";
import { PanePlugin } from "./dist/scripts/build/pane-plugin.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const typescript = { configFile: here("addin/tsconfig.json"), transpileOnly: true, compilerOptions: { noEmit: false, composite: false, rootDir: here("."), module: "ESNext", moduleResolution: "Bundler" } };

/** Excel opens panes over https alone; office-addin-dev-certs makes a certificate for localhost the first time. A browser needs none. */
async function devServer(inExcel) {
  const server = inExcel ? { type: "https", options: await (await import("office-addin-dev-certs")).getHttpsServerOptions() } : "http";
  return { host: "localhost", port: 3000, server, static: false, hot: false, client: { overlay: false }, open: inExcel ? false : ["/taskpane.html"] };
}

/**
 * The add-in only. Types are checked by tsc; this makes the pages.
 *   --env base=https://intranet.example/goldthread/   the address of the folder that the built version is put into
 *   --env excel                                       serve over https, for start:excel
 */
export default async (env, { mode = "production" }) => {
  const deployable = mode === "production";
  const { version } = JSON.parse(readFileSync(here("package.json"), "utf8"));
  const folder = deployable ? `${version}/` : "";
  return {
    mode,
    entry: { taskpane: here("addin/taskpane/taskpane.tsx") },
    output: { path: here("dist/pane"), filename: `${folder}[name].js`, chunkFilename: `${folder}[name].js`, publicPath: "auto", clean: true },
    devtool: deployable ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"], extensionAlias: { ".js": [".ts", ".tsx", ".js"] } },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: typescript }] },
    plugins: [
      new CopyPlugin({ patterns: [{ from: here("addin/taskpane/*.{html,css}"), to: `${folder}[name][ext]` }] }),
      new PanePlugin({ root: here("."), version, base: deployable ? baseAddress(env.base) : null, folder }),
    ],
    devServer: env.WEBPACK_SERVE ? await devServer(Boolean(env.excel)) : undefined,
    // What is loaded first is measured by bench/pane-size.mjs; exceljs, loaded when a workbook is written, is as large as it is.
    performance: { hints: false },
  };
};
