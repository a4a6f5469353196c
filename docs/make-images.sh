#!/usr/bin/env bash
# Makes the pictures in docs/images from the samples, as LibreOffice prints them. Needs LibreOffice and poppler (Debian: libreoffice-calc poppler-utils).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

picture() { # workbook, name: its first page as docs/images/NAME.png, 1,200 pixels wide
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$1" >/dev/null
  pdftoppm -png -singlefile -f 1 -l 1 -scale-to-x 1200 -scale-to-y -1 "$work/$(basename "${1%.xlsx}").pdf" "docs/images/$2"
}

npm run -s consolidate -- templates/samples/returns/2025-11 -o "$work/summary.xlsx" >/dev/null
npm run -s goldthread -- convert templates/samples/returns/2025-11/safeguarding-and-care.xlsx -o "$work" >/dev/null
picture "$work/summary.xlsx" board-page
picture "$work/safeguarding-and-care.tracker.xlsx" tracker
