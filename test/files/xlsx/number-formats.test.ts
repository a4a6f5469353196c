import { describe, expect, it } from "vitest";
import { formatCode, numberFormat } from "../../../files/xlsx/number-formats.js";

/** code | value | as shown. Checked against a spreadsheet program; "∙" stands for a space at the end of the code. */
const NUMBERS = `
General | 12 | 12
General | -0.5 | -0.5
General | 0.30000000000000004 | 0.3
General | 0.3333333333333333 | 0.333333333
General | 1234567.891234 | 1234567.891
General | 123456789012 | 123456789012
General | 0.00001234 | 1.234E-05
General | 1E+21 | 1E+21
@ | 7 | 7
0 | 2.5 | 3
0 | -0.4 | 0
0.00 | 1.005 | 1.01
0.0 | 12 | 12.0
0.## | 1.5 | 1.5
000 | 7 | 007
#,##0 | 1234567.891 | 1,234,568
#,##0 | 12 | 12
#,##0.00 | -1234.567 | -1,234.57
#,##0;(#,##0) | -1234.5 | (1,235)
#,##0_);[Red](#,##0) | -43434 | (43,434)
0% | 0.285 | 29%
0.0% | 0.3333333333333333 | 33.3%
0.00E+00 | 1234.5 | 1.23E+03
##0.0E+0 | 12.345 | 12.3E+0
##0.0E+0 | 0.000123 | 123.0E-6
# ?/? | 2.5 | 2 1/2
# ??/?? | 0.3333333333333333 | 1/3
# ?/8 | 0.5 | 4/8
£#,##0.00 | 1234.5 | £1,234.50
[$£-809]#,##0 | 1234.5 | £1,235
"£"#,##0,"k" | 1234567 | £1,235k
0.0,,"m" | 1234567.891 | 1.2m
00-00-00 | 123456 | 12-34-56
00 00 00 | 23456 | 02 34 56
"Ref "0 | 12 | Ref 12
General" days" | 30 | 30 days
+0;-0;"nil" | 5 | +5
+0;-0;"nil" | -5 | -5
+0;-0;"nil" | 0 | nil
[>=1000]0.0,"k";0 | 1500 | 1.5k
[>=1000]0.0,"k";0 | 15 | 15
[<0]"below";"above" | -3 | below
;;; | 4 | 4
_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_- | -1234 | -1,234
_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_- | 0 | -
\\x0 | 5 | x5
`;

const DATES = `
dd/mm/yyyy | 43434 | 30/11/2018
dd/mm/yyyy;@ | 43434 | 30/11/2018
dd\\/mm\\/yyyy | 43434 | 30/11/2018
d/m/yy | 43165 | 6/3/18
d-mmm | 43165 | 6-Mar
mmm-yy | 43434 | Nov-18
mmm\\-yy | 43434 | Nov-18
mmmm yyyy | 43434 | November 2018
mmmmm | 43434 | N
dddd, d mmmm yyyy | 43434 | Friday, 30 November 2018
ddd d mmm | 43434 | Fri 30 Nov
[$-809]dd mmmm yyyy;@ | 43434 | 30 November 2018
[$-F800]dddd, mmmm dd, yyyy | 43434 | 30 November 2018
yyyy-mm-dd | 43434 | 2018-11-30
yyyy | 43434 | 2018
"by "mmm yyyy | 43434 | by Nov 2018
d"th" mmmm | 43434 | 30th November
dd/mm/yyyy hh:mm | 43434.75 | 30/11/2018 18:00
dd/mm/yyyy h:mm AM/PM | 43434.0 | 30/11/2018 12:00 AM
dd/mm/yyyy | 43434.9999999999 | 01/12/2018
dd/mm/yyyy | 60 | 29/02/1900
DD/MM/YYYY | 43434 | 30/11/2018
`;

const TIMES = `
h:mm | 0.75 | 18:00
h:mm:ss AM/PM | 0.52 | 12:28:48 PM
[h]:mm | 1.5 | 36:00
mm:ss.0 | 0.00001 | 00:00.9
hh:mm | 43434.25 | 06:00
[mm]:ss | 0.5 | 720:00
`;

const rowsOf = (table: string) => table.trim().split("\n").map((line) => line.split(" | ") as [string, string, string]);

describe("a number shows as the sheet shows it", () => {
  it.each(rowsOf(NUMBERS))("%s of %s is %s", (code, value, shown) => {
    const format = numberFormat(code);
    expect(format.show(Number(value), false)).toBe(shown);
    expect(format.isDate).toBe(false);
  });

  it.each(rowsOf(DATES))("%s of %s is the date %s", (code, value, shown) => {
    const format = numberFormat(code);
    expect(format.show(Number(value), false)).toBe(shown);
    expect(format.isDate).toBe(true);
  });

  it.each(rowsOf(TIMES))("%s of %s is the time %s", (code, value, shown) => {
    const format = numberFormat(code);
    expect(format.show(Number(value), false)).toBe(shown);
    expect(format.isDate).toBe(false);
  });

  it("counts from 1904 where the workbook does", () => {
    expect(numberFormat("dd/mm/yyyy").show(41972, true)).toBe("30/11/2018");
  });

  it("shows a number that no date has as the number", () => {
    expect(numberFormat("dd/mm/yyyy").show(-5, false)).toBe("-5");
    expect(numberFormat("dd/mm/yyyy").show(123456789012, false)).toBe("123456789012");
  });
});

describe("formats that have a number and no code", () => {
  it.each([
    [0, "General"],
    [9, "0%"],
    [14, "dd/mm/yyyy"],
    [17, "mmm-yy"],
    [49, "@"],
    [200, "0.0 x"],
    [999, "General"],
  ])("%i is %s", (id, code) => {
    expect(formatCode(id, new Map([[200, "0.0 x"], [14, "mm-dd-yy"]]))).toBe(code);
  });
});
