#!/usr/bin/env bash
# Makes the pictures of documents in docs/images from the samples: workbooks and Word files as LibreOffice prints them, pages as Chromium shows them.
# Needs LibreOffice, poppler and Chromium (Debian: libreoffice-calc libreoffice-writer poppler-utils chromium). The pane's are made by npm run pictures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

goldthread() { npm run -s goldthread -- "$@" >/dev/null 2>&1; }

printed() { # file: the same as PDF
  local pdf="$work/$(basename "$1").pdf"
  if [ ! -e "$pdf" ]; then
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work/made" "$1" >/dev/null 2>&1
    mv "$work/made/$(basename "${1%.*}").pdf" "$pdf"
  fi
  echo "$pdf"
}

picture() { # file, name, how the page begins, its upper part in percent, how much larger than 1,200 pixels in percent: its upper left as docs/images/NAME.png
  local pdf page pages width height across=$((12 * ${5:-100}))
  pdf="$(printed "$1")"
  pages="$(pdfinfo "$pdf" | awk '/^Pages:/ { print $2 }')"
  for ((page = 1; page <= pages; page++)); do
    [[ "$(pdftotext -f "$page" -l "$page" "$pdf" -)" == "$3"* ]] && break
  done
  read -r width height < <(pdfinfo -f "$page" -l "$page" "$pdf" | awk '/size:/ { print int($4), int($6) }')
  pdftoppm -png -singlefile -f "$page" -l "$page" -scale-to-x "$across" -scale-to-y -1 -W 1200 -H $((across * height * $4 / width / 100)) "$pdf" "docs/images/$2"
}

web() { # page, name, height: its upper part, 1,200 pixels wide
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/chromium" --window-size="1200,$3" --screenshot="docs/images/$2.png" "file://$1" >/dev/null 2>&1
}

# Twelve months, one after the other, so that the last has a trend.
cp -r templates/samples/returns "$work/office"
previous=""
for folder in "$work"/office/????-??; do
  month="$(basename "$folder")"
  goldthread consolidate "$folder" -o "$work/office/summary-$month.xlsx" --html "$work/report.html" --docx "$work/report.docx" ${previous:+--previous "$previous"}
  previous="$work/office/summary-$month.xlsx"
done
goldthread prepare "$previous" -o "$work/prepared" --word
goldthread review "$work"/office/summary-*.xlsx --docx "$work/review.docx"
goldthread publish "$previous" -o "$work/published" --checked-by "Head of Communications"
goldthread convert "$work/office/2025-11/safeguarding-and-care.xlsx" -o "$work"
# It exits 1, since the sample holds errors.
goldthread budget "$work/office/2025-11/commissioning-and-resources v2.xlsx" -o "$work/budget-check.xlsx" || [ $? -eq 1 ]

picture "$previous" board-page "Directorate summary" 100
picture "$previous" summary-sheet "Summary, " 65
picture "$previous" movement-sheet "Movement, " 40 180
picture "$work/report.docx" word-report "Highlight report" 70
picture "$work/review.docx" review "Annual review" 100
picture "$work/prepared/safeguarding-and-care 2025-12.xlsx" prepared-return "Safeguarding and Care" 36 170
picture "$work/prepared/safeguarding-and-care 2025-12.docx" word-form "" 100
picture "$work/published/published-2025-11.xlsx" published "" 50
picture "$work/safeguarding-and-care.tracker.xlsx" tracker "" 100
picture "$work/budget-check.xlsx" budget-check "Commissioning and Resources" 85
picture "$previous" budget-sheet "Budget lines" 40 170
web "$work/report.html" html-report 1150
