/** The library in one file, as browsers load it: the same in every host, and in Node loaded in a fifth of the time that its hundreds of files take. */
declare module "exceljs/dist/exceljs.min.js" {
  export { default } from "exceljs";
}
