// Loaded before a command ("node --import"): kills its process outright at one point of its run, as a power cut would. KILL_AT names the point.
import files from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const { KILL_AT = "", KILL_FILE = "" } = process.env;
const die = () => process.kill(process.pid, "SIGKILL");
const { rename, open } = { ...fs };
const { openSync, readFileSync } = { ...files };
let renamed = 0;

const POINTS = {
  /** A file is about to be read: those before it have been recognised. */
  opened: () => {
    files.openSync = (path, ...rest) => {
      if (String(path).endsWith(KILL_FILE)) die();
      return openSync(path, ...rest);
    };
  },
  /** A file has been read. */
  read: () => {
    let wanted = -1;
    files.openSync = (path, ...rest) => {
      const file = openSync(path, ...rest);
      if (String(path).endsWith(KILL_FILE)) wanted = file;
      return file;
    };
    files.readFileSync = (file, ...rest) => {
      const bytes = readFileSync(file, ...rest);
      if (file === wanted) die();
      return bytes;
    };
  },
  /** Some sheets of the workbook are made, others are not. */
  made: async () => {
    const { Workbook } = (await import("exceljs/dist/exceljs.min.js")).default;
    const { addWorksheet } = Workbook.prototype;
    let sheets = 0;
    Workbook.prototype.addWorksheet = function (...args) {
      sheets++;
      if (sheets === 4) die();
      return addWorksheet.apply(this, args);
    };
  },
  /** A file is half on the disk. */
  half: () => {
    fs.open = async (path, ...rest) => {
      const file = await open(path, ...rest);
      if (!String(path).includes(KILL_FILE)) return file;
      file.writeFile = async (content) => {
        await file.write(content.slice(0, content.length / 2));
        await file.sync();
        die();
      };
      return file;
    };
  },
  /** All files are on the disk, none under its own name. */
  staged: () => {
    fs.rename = async () => die();
  },
  /** The first has its name. */
  renamed: () => {
    fs.rename = async (...args) => {
      if (renamed > 0) die();
      renamed++;
      return rename(...args);
    };
  },
};

await POINTS[KILL_AT]();
syncBuiltinESMExports();
