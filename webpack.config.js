import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const typescript = { configFile: here("addin/tsconfig.json"), transpileOnly: true, compilerOptions: { noEmit: false, module: "ESNext", moduleResolution: "Bundler" } };

/** The add-in only. Types are checked by tsc; this makes the pages. */
export default (_env, { mode = "production" }) => ({
  mode,
  entry: { taskpane: here("addin/taskpane/taskpane.ts") },
  output: { path: here("dist/pane"), filename: "[name].js", clean: true },
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"], extensionAlias: { ".js": [".ts", ".tsx", ".js"] } },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: typescript }] },
  plugins: [new CopyPlugin({ patterns: [{ from: here("addin/taskpane/*.{html,css}"), to: "[name][ext]" }, here("manifest.xml")] })],
  devServer: { host: "localhost", port: 3000, hot: false, open: ["/taskpane.html"] },
  performance: { hints: "warning" },
});
