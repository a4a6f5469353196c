import { COMING, whereText } from "./coming.js";

document.querySelector("#coming")?.replaceChildren(
  ...COMING.map((what) => {
    const item = document.createElement("li");
    item.textContent = what;
    return item;
  }),
);

function showWhere(host: string | null): void {
  const where = document.querySelector("#where");
  if (where) where.textContent = whereText(host);
}

// office.js comes from Microsoft's address; where that is blocked, this is a page in a browser.
showWhere(null);
if (typeof Office !== "undefined") void Office.onReady(({ host }) => showWhere(host === null ? null : String(host)));
