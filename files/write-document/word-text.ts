/** What XML cannot hold: controls, and half a surrogate pair. */
// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that Word's XML can hold: "\ufffd" for each character that it cannot. */
export function wordText(text: string): string {
  return text.replace(UNSAFE, "\ufffd");
}
