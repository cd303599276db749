#!/usr/bin/env bash
# Rebuilds the reading goldens: Word files and expectations from code, PDFs with LibreOffice, pandoc, groff and Ghostscript.
# Needed only when a document changes; what it makes is committed.
set -euo pipefail
cd "$(dirname "$0")"
dotnet run --project ../../tests/DocReview.ReadingGoldens -c Release --no-build -- .

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export_pdf() { # <docx> <pdf> <tagged: true|false>
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to \
    "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"$3\"}}" --outdir "$work" "$1" >/dev/null
  mv "$work/source.pdf" "$2"
}

pandoc -f markdown -t docx -o car-sharing/source.docx car-sharing/source.md
for docx in */source.docx; do
  folder=$(dirname "$docx")
  export_pdf "$docx" "$folder/source.pdf" false
  export_pdf "$docx" "$folder/source-tagged.pdf" true
done
# Other producers: a troff document, and the same pages rewritten with other font tables, other paths and no tags.
distil() { gs -q -dNOPAUSE -dBATCH -sDEVICE=pdfwrite -o "$2" "$1"; }
groff -t -Tps metering-api/source.tr > "$work/metering-api.ps"
distil "$work/metering-api.ps" metering-api/source.pdf
for folder in parcel-tracking nursery-enrolment; do distil "$folder/source.pdf" "$folder/source-ghostscript.pdf"; done
