const KINDS: Readonly<Record<string, string>> = {
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html;charset=utf-8",
};
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes to the user as a download. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const extension = name.split(".").at(-1) ?? "";
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: KINDS[extension] ?? WORKBOOK }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken its own hold of the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
